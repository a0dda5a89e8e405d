import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import type { PrerenderModule, SiteFigures } from '#app/prerendered.tsx';

import { readBuildId } from './build-id.ts';
import { fallbackPage, fallbackScript } from './fallback-page.ts';
import { fillTemplate } from './page-template.ts';
import { secure } from './page-policy.ts';
import { readScriptGraph, scriptsNamedBy } from './script-graph.ts';

interface PrerenderOptions {
  readonly dist: string;
  /** The endpoint that the pages will ask, relative to the root or absolute. */
  readonly endpoint: string;
  /** What goes into the pages; null makes pages that wait for the endpoint. */
  readonly figures: SiteFigures | null;
}

/**
 * Writes a page for every known address, with picture and figures inside for the default area, shells for the other areas, and the
 * host's 404 page, which finds the app from any depth. Returns how many pages there are.
 */
export async function prerender({ dist, endpoint, figures }: PrerenderOptions): Promise<number> {
  const { renderPages } = await loadRenderer();
  const template = await readFile(path.join(dist, 'index.html'), 'utf8');
  const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/u.exec(template)?.[1];
  const [entry] = scriptsNamedBy(template);
  if (sheet === undefined || entry === undefined) throw new Error('The built index.html names no style sheet or no script.');
  const css = (await readFile(path.join(dist, sheet), 'utf8')).trim();

  const { scriptOf, closureOf } = await readScriptGraph(dist);
  const named = closureOf([entry]);
  const common = { css, endpoint, build: await readBuildId(dist) };
  const pages = await renderPages(figures);
  for (const page of pages) {
    const preloads = [...closureOf(page.modules.flatMap((source) => scriptOf(source) ?? []))].filter((script) => !named.has(script));
    const filled = fillTemplate(template, { ...page, ...common, preloads });
    await write(path.join(dist, page.pathname, 'index.html'), secure(filled, endpoint));
  }
  await write(path.join(dist, '404.html'), secure(fallbackPage(template, common), endpoint));
  await write(path.join(dist, 'fallback.js'), fallbackScript(entry, sheet));
  return pages.length + 1;
}

/** The app bundled for Node by the same bundler, so that class names agree with those of the browser build. */
async function loadRenderer(): Promise<PrerenderModule> {
  const outDir = path.resolve('.cache/prerender');
  await rm(outDir, { recursive: true, force: true });
  await build({
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: 'src/app/prerendered.tsx', outDir, emptyOutDir: true, manifest: false, target: 'node20' },
  });
  const loaded: unknown = await import(pathToFileURL(path.join(outDir, 'prerendered.js')).href);
  if (!isRenderer(loaded)) throw new Error('The bundled renderer does not render pages.');
  return loaded;
}

function isRenderer(loaded: unknown): loaded is PrerenderModule {
  return typeof loaded === 'object' && loaded !== null && 'renderPages' in loaded && typeof loaded.renderPages === 'function';
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
