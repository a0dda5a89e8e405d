import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

import { serve } from '#node/serve.ts';

import { findBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product is served, with a slash at the end: `inject('address')`. */
    readonly address: string;
    /** The folder of the built product, for tests that serve it in their own way: `inject('product')`. */
    readonly product: string;
    /** The browser program: `launchBrowser(inject('browser'))`. */
    readonly browser: string;
  }
}

const product = path.resolve('dist');

/** Serves the product that `npm run build` made to the tests that drive it in a real browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(product, 'index.html'))) throw new Error('There is no built product to test: run "npm run build" first.');
  const server = await serve({ root: product, port: 0 });
  project.provide('product', product);
  project.provide('address', server.address);
  project.provide('browser', findBrowser());
  return server.close;
}
