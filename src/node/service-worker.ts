import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { generateSW } from 'workbox-build';

/**
 * Writes the service worker that lets a visited page be reloaded without a network.
 * Scripts, styles and fonts are kept as one set under the hash of their list; pages are asked from the network first and
 * kept in a store of the same build, so that pages and scripts of different builds never meet. Figures are not its business:
 * the app keeps its own last good copy.
 */
export async function writeServiceWorker(dist: string): Promise<void> {
  const parts = await Promise.all(['.vite/manifest.json', '404.html'].map((file) => readFile(path.join(dist, file))));
  const buildId = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 12);
  await generateSW({
    globDirectory: dist,
    globPatterns: ['assets/*.{js,css,woff2}', '404.html', 'fallback.js'],
    dontCacheBustURLsMatching: /assets\//u,
    swDest: path.join(dist, 'service-worker.js'),
    cacheId: 'cot-moc',
    inlineWorkboxRuntime: true,
    sourcemap: false,
    clientsClaim: true,
    skipWaiting: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkFirst',
        options: {
          cacheName: `pages-${buildId}`,
          networkTimeoutSeconds: 10,
          matchOptions: { ignoreSearch: true },
          precacheFallback: { fallbackURL: '404.html' },
        },
      },
    ],
  });
}
