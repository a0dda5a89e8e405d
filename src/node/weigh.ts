import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Weighed } from './budget-table.ts';
import { readScriptGraph, scriptsNamedBy } from './script-graph.ts';

/** Bytes over the wire, or the reason why there is nothing to weigh or why its weight does not matter. */
export type Weight = { readonly kind: 'bytes'; readonly bytes: number } | { readonly kind: 'fault'; readonly reason: string };

/** Weighs one thing of the built product after brotli. What is not there is a fault, never zero. */
export async function weigh(root: string, weighed: Weighed): Promise<Weight> {
  switch (weighed.kind) {
    case 'file':
      return total(root, [weighed.path]);
    case 'folder': {
      const names = await readdir(path.join(root, weighed.path)).catch(() => []);
      return total(root, names.filter((name) => name.endsWith(weighed.extension)).map((name) => `${weighed.path}/${name}`));
    }
    case 'page-style':
      return weighStyle(await readFile(path.join(root, weighed.page), 'utf8'));
    case 'page-scripts':
      return total(root, [...(await scriptsOfPage(root, weighed.page))]);
    case 'lazy-library':
      return weighLibrary(root, weighed.marker);
  }
}

function weighStyle(page: string): Weight {
  const style = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/giu)].map(([, css]) => css ?? '').join('');
  return style === '' ? { kind: 'fault', reason: 'nothing found' } : { kind: 'bytes', bytes: brotliCompressSync(style).byteLength };
}

async function weighLibrary(root: string, marker: string): Promise<Weight> {
  const { scripts, closureOf } = await readScriptGraph(root);
  const sources = await Promise.all(scripts.map(async (script) => ({ script, source: await readFile(path.join(root, script), 'utf8') })));
  const carriers = sources.filter(({ source }) => source.includes(marker)).map(({ script }) => script);
  const entry = await scriptsOfPage(root, 'index.html');
  if (carriers.some((script) => entry.has(script))) return { kind: 'fault', reason: 'loads with the page' };
  return total(
    root,
    [...closureOf(carriers)].filter((script) => !entry.has(script)),
  );
}

async function scriptsOfPage(root: string, page: string): Promise<ReadonlySet<string>> {
  const { closureOf } = await readScriptGraph(root);
  return closureOf(scriptsNamedBy(await readFile(path.join(root, page), 'utf8')));
}

async function total(root: string, files: readonly string[]): Promise<Weight> {
  if (files.length === 0) return { kind: 'fault', reason: 'nothing found' };
  const sizes = await Promise.all(files.map((file) => compressedSize(path.join(root, file)))).catch(() => null);
  return sizes ? { kind: 'bytes', bytes: sizes.reduce((sum, size) => sum + size, 0) } : { kind: 'fault', reason: 'not found' };
}

async function compressedSize(file: string): Promise<number> {
  const source = await readFile(file);
  return file.endsWith('.woff2') ? source.byteLength : brotliCompressSync(source).byteLength;
}
