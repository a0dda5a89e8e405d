import path from 'node:path';

import { generateSW } from 'workbox-build';

import { readBuildId } from './build-id.ts';

/**
 * Writes the service worker that lets the product open without a network.
 * Scripts, styles and fonts are kept as one set; pages are asked from the network first and kept in a store named after the build.
 * A newer version waits until the reader takes it or has closed every page of this one, and a kept page of another build is not used,
 * so that pages and scripts of different builds never meet. Figures are not its business: the app keeps its own last good copy.
 */
export async function writeServiceWorker(dist: string): Promise<void> {
  await generateSW({
    globDirectory: dist,
    globPatterns: ['assets/*.{js,css,woff2}', '404.html', 'fallback.js'],
    dontCacheBustURLsMatching: /assets\//u,
    swDest: path.join(dist, 'service-worker.js'),
    cacheId: 'cot-moc',
    inlineWorkboxRuntime: true,
    sourcemap: false,
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkFirst',
        options: {
          cacheName: `pages-${await readBuildId(dist)}`,
          networkTimeoutSeconds: 10,
          matchOptions: { ignoreSearch: true },
          precacheFallback: { fallbackURL: '404.html' },
          plugins: [{ cachedResponseWillBeUsed: ofThisBuild }],
        },
      },
    ],
  });
}

/** Runs inside the worker, hence on its own: a page says of which build it is, and the name of the store says which is wanted. */
async function ofThisBuild({ cacheName, cachedResponse }: { readonly cacheName: string; readonly cachedResponse?: Response | undefined }): Promise<Response | null> {
  if (cachedResponse === undefined) return null;
  const page = await cachedResponse.clone().text();
  return page.includes(`name="build" content="${cacheName.replace('pages-', '')}"`) ? cachedResponse : null;
}
