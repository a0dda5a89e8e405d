import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { argv } from 'node:process';

import { embedFiles } from '#data/embedded-files.ts';

import { pointAt } from './page-endpoint.ts';
import { portableFile } from './portable.ts';
import { writeServiceWorker } from './service-worker.ts';

const [endpoint, dist = 'dist'] = argv.slice(2);
if (endpoint === undefined) {
  process.stderr.write('Usage: npm run configure -- <address of the endpoint> [folder of the built product]\n');
  process.exitCode = 2;
} else {
  const files = await readdir(dist, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html') && file !== path.normalize(portableFile));
  for (const page of pages) {
    const file = path.join(dist, page);
    await writeFile(file, pointAt(await readFile(file, 'utf8'), endpoint));
  }
  if (files.includes(path.normalize(portableFile))) {
    const portable = path.join(dist, portableFile);
    await writeFile(portable, embedFiles(await readFile(portable, 'utf8'), new Map()));
  }
  await writeServiceWorker(dist);
  process.stdout.write(`${pages.length} pages now ask ${endpoint}\n`);
}
