import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readScriptGraph, scriptsNamedBy } from '#node/script-graph.ts';
import { weigh } from '#node/weigh.ts';

let root = '';
const write = (name: string, content: string | Buffer) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
};

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'weighed-'));
  write('index.html', '<script type="module" crossorigin src="./assets/main.js"></script><link rel="modulepreload" href="./assets/ahead.js">');
  write('assets/main.js', 'import"./shared.js";import("./chart.js")');
  write('assets/shared.js', 'export{}');
  write('assets/ahead.js', 'export{}');
  write('assets/chart.js', 'import"./shared.js";import"./scale.js";"recharts-surface"');
  write('assets/scale.js', randomBytes(5000).toString('base64'));
  write('assets/one.woff2', randomBytes(300));
  write('assets/two.woff2', randomBytes(200));
  write(
    '.vite/manifest.json',
    JSON.stringify({
      'index.html': { file: 'assets/main.js', imports: ['_shared'], dynamicImports: ['chart'], isEntry: true },
      _shared: { file: 'assets/shared.js' },
      ahead: { file: 'assets/ahead.js' },
      chart: { file: 'assets/chart.js', imports: ['_shared', '_scale'] },
      _scale: { file: 'assets/scale.js' },
    }),
  );
});

afterAll(() => rmSync(root, { recursive: true }));

describe('weighing the built product', () => {
  it('reads from a page the scripts it names, not those it only loads later', () => {
    expect(scriptsNamedBy('<script type="application/json">{}</script><script src=/assets/a.js></script><link href="b.css" rel="stylesheet">')).toEqual(['assets/a.js']);
  });

  it('follows static imports only', async () => {
    const { closureOf } = await readScriptGraph(root);
    expect([...closureOf(['assets/main.js'])]).toEqual(['assets/main.js', 'assets/shared.js']);
  });

  it('counts for a library all that comes with it and was not there before', async () => {
    const weight = await weigh(root, { kind: 'lazy-library', marker: 'recharts-surface' });
    expect(weight.kind === 'bytes' && weight.bytes).toBeGreaterThan(5000);
  });

  it('counts what runs with the page', async () => {
    const weight = await weigh(root, { kind: 'page-scripts', page: 'index.html' });
    expect(weight.kind === 'bytes' && weight.bytes).toBeLessThan(200);
  });

  it('takes fonts as they are, for they are compressed already', async () => {
    expect(await weigh(root, { kind: 'folder', path: 'assets', extension: '.woff2' })).toEqual({ kind: 'bytes', bytes: 500 });
  });

  it('counts the style that a page carries', async () => {
    write('styled.html', `<style>${randomBytes(3000).toString('base64')}</style><link rel="stylesheet" href="./gone.css">`);
    const weight = await weigh(root, { kind: 'page-style', page: 'styled.html' });
    expect(weight.kind === 'bytes' && weight.bytes).toBeGreaterThan(2500);
  });

  it.each([
    [{ kind: 'page-style', page: 'index.html' } as const],
    [{ kind: 'file', path: 'gone.html' } as const],
    [{ kind: 'folder', path: 'assets', extension: '.css' } as const],
    [{ kind: 'lazy-library', marker: 'in no script' } as const],
  ])('finds fault with a budget that weighs nothing: %o', async (weighed) => {
    expect((await weigh(root, weighed)).kind).toBe('fault');
  });

  it('finds fault with a library that loads with the page', async () => {
    write('assets/ahead.js', '"early-library"');
    expect(await weigh(root, { kind: 'lazy-library', marker: 'early-library' })).toEqual({ kind: 'fault', reason: 'loads with the page' });
  });
});
