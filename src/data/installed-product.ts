/** What this device holds of the product itself, apart from figures. */
export interface InstalledProduct {
  /** Every part is on the device, so that it opens without a network. */
  readonly isKept: boolean;
  /** A newer version is on the device too and waits to be taken. */
  readonly isNewerWaiting: boolean;
}

const nothing: InstalledProduct = { isKept: false, isNewerWaiting: false };
let installed = nothing;
const listeners = new Set<() => void>();

/** The state of now; the same object until something changes. */
export const installedProduct = (): InstalledProduct => installed;

/** Before a page has taken itself over, nothing is known. */
export const unknownProduct = (): InstalledProduct => nothing;

/** Calls back when the state changes. Without service workers it never does. */
export function watchInstalledProduct(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1 && 'serviceWorker' in navigator) void watchWorker(navigator.serviceWorker);
  return () => {
    listeners.delete(listener);
  };
}

async function watchWorker(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await workers.ready;
  const look = () => {
    const next = { isKept: registration.active !== null, isNewerWaiting: registration.waiting !== null };
    if (next.isKept === installed.isKept && next.isNewerWaiting === installed.isNewerWaiting) return;
    installed = next;
    for (const listener of listeners) listener();
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  workers.addEventListener('controllerchange', look);
  look();
}

/** Puts the waiting version in the place of this one and opens the page anew with it. */
export async function takeNewerVersion(): Promise<void> {
  const { waiting } = await navigator.serviceWorker.ready;
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      location.reload();
    },
    { once: true },
  );
  waiting?.postMessage({ type: 'SKIP_WAITING' }, []);
}
