import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Short name of everything that the bundler wrote: pages and scripts with equal names belong together. */
export async function readBuildId(dist: string): Promise<string> {
  return createHash('sha256').update(await readFile(path.join(dist, '.vite/manifest.json'))).digest('hex').slice(0, 12);
}
