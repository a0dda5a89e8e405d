import { copyFile } from 'node:fs/promises';

import { build } from 'vite';

import { writePortable } from './portable.ts';
import { prerender } from './prerender.ts';
import { writeServiceWorker } from './service-worker.ts';
import { readSiteFigures } from './site-figures.ts';

export interface BuildOptions {
  /** The endpoint that the pages will ask, relative to the root or absolute. */
  readonly endpoint?: string;
  /** Where the build reads that endpoint's figures for the pages: a folder or an http(s) address; null leaves them out. */
  readonly figures?: string | null;
}

const dist = 'dist';

/** Everything between the sources and a `dist` folder that can be put on any static host. */
export async function buildProduct({ endpoint = 'api/v1/', figures = 'public/api/v1' }: BuildOptions = {}): Promise<void> {
  await build({ logLevel: 'warn' });
  const pages = await prerender({ dist, endpoint, figures: figures === null ? null : await readSiteFigures(endpoint, figures) });
  await writePortable({ dist, figures: figures !== null && !/^https?:/iu.test(figures) ? figures : null });
  await copyFile('node_modules/@fontsource/be-vietnam-pro/LICENSE', `${dist}/licenses/be-vietnam-pro.txt`);
  await writeServiceWorker(dist);
  process.stdout.write(`${pages} pages in ${dist}/\n`);
}
