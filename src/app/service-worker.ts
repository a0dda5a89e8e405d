/** Keeps the app for reloads without a network. Only built products have a service worker; a host without https may refuse it. */
export function registerServiceWorker(root: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register(`${root}service-worker.js`, { scope: root }).catch(() => {
      // Without it everything works but reloading offline.
    });
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
