import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { createServer } from 'vite';
import { expect, it } from 'vitest';

import { mockServiceWorker } from '#mocks/vite-plugin.ts';

it('serves the worker in development without a copy of it in public/', async () => {
  const server = await createServer({ configFile: false, logLevel: 'silent', optimizeDeps: { noDiscovery: true }, plugins: [mockServiceWorker()], server: { port: 0, watch: null } });
  try {
    await server.listen();
    const response = await fetch(new URL('/mockServiceWorker.js', server.resolvedUrls?.local[0]));
    expect(response.headers.get('content-type')).toBe('text/javascript');
    expect(await response.text()).toBe(readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8'));
    expect(existsSync(new URL('../../public/mockServiceWorker.js', import.meta.url))).toBe(false);
  } finally {
    await server.close();
  }
});
