import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

import { handlers } from './handlers.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';
import type { Shipped } from './shipped.ts';

/** Named, so that the bundler does not take the addresses made from it for assets of a page. */
const here = import.meta.url;

/** The shipped files from disk, by the end of the asked address. */
export const shippedFromDisk: Shipped = async (request) => {
  const path = /\/((?:datasets\/)?[a-z0-9-]+\.json)$/u.exec(new URL(request.url).pathname)?.[1];
  try {
    const text = await readFile(fileURLToPath(new URL(`../public/api/v1/${path}`, here).href), 'utf8');
    return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
  } catch {
    return new HttpResponse(null, { status: 404 });
  }
};

/** The endpoint of the tests, on a good day. Unhandled requests should fail: listen with `onUnhandledRequest: 'error'`. */
export const server = setupServer(...handlers(shippedFromDisk));

/** Lets a bad day begin; `server.resetHandlers()` ends it. */
export function begin(name: ScenarioName): void {
  server.use(...scenarios[name](shippedFromDisk));
}
