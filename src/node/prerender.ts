import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import type { PrerenderModule, SiteFigures } from '#app/prerendered.tsx';

import { contentSecurityPolicy } from './content-security-policy.ts';
import { fillTemplate } from './page-template.ts';
import { styleHashes } from './style-hashes.ts';

interface PrerenderOptions {
  readonly dist: string;
  /** The endpoint that the pages will ask, relative to the root or absolute. */
  readonly endpoint: string;
  /** What goes into the pages; null makes pages that wait for the endpoint. */
  readonly figures: SiteFigures | null;
}

/** Writes a page for every address of the default area, with its picture and figures inside, and shells for the other areas. */
export async function prerender({ dist, endpoint, figures }: PrerenderOptions): Promise<number> {
  const { renderPages } = await loadRenderer();
  const template = await readFile(path.join(dist, 'index.html'), 'utf8');
  const css = await readStyleSheet(dist, template);
  const pages = renderPages(figures);

  for (const page of pages) {
    const filled = fillTemplate(template, { ...page, css, endpoint });
    const policy = contentSecurityPolicy({ styleHashes: styleHashes(filled), endpoint, delivery: 'meta' });
    const secured = filled.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
    const file = path.join(dist, page.pathname.endsWith('.html') ? page.pathname : path.join(page.pathname, 'index.html'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, secured);
  }
  return pages.length;
}

/** The app bundled for Node by the same bundler, so that class names agree with those of the browser build. */
async function loadRenderer(): Promise<PrerenderModule> {
  const outDir = path.resolve('.cache/prerender');
  await rm(outDir, { recursive: true, force: true });
  await build({
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: 'src/app/prerendered.tsx', outDir, manifest: false, target: 'node20', rolldownOptions: { output: { entryFileNames: 'prerendered.mjs' } } },
  });
  const loaded: PrerenderModule = await import(pathToFileURL(path.join(outDir, 'prerendered.mjs')).href);
  return loaded;
}

async function readStyleSheet(dist: string, template: string): Promise<string> {
  const names = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/gu)].flatMap(([, name]) => name ?? []);
  const sheets = await Promise.all(names.map((name) => readFile(path.join(dist, name), 'utf8')));
  return sheets.join('').trim();
}
