import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

import { serve } from '#node/serve.ts';

import { findBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product is served, with a slash at the end: `inject('address')`. */
    readonly address: string;
    /** The browser program: `launchBrowser(inject('browser'))`. */
    readonly browser: string;
  }
}

/** Serves the product that `npm run build` made to the tests that drive it in a real browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built product to test: run "npm run build" first.');
  const server = await serve({ root: 'dist', port: 0 });
  project.provide('address', server.address);
  project.provide('browser', findBrowser());
  return server.close;
}
