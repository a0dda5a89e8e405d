import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkFigures } from '#node/check-figures.ts';
import { serve } from '#node/serve.ts';

const endpoint = path.resolve('public/api/v1');
const city = path.join(endpoint, 'datasets/thai-nguyen-city.json');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-'));
  await mkdir(path.join(folder, 'datasets'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the city's dataset with one text replaced. */
async function damaged(from: string, to: string): Promise<string> {
  const file = path.join(folder, 'damaged.json');
  await writeFile(file, (await readFile(city, 'utf8')).replace(from, to));
  return file;
}

describe('checking data', () => {
  it('finds the shipped endpoint sound, as a folder, as a catalog and as one file', async () => {
    for (const place of [endpoint, path.join(endpoint, 'catalog.json'), city]) expect((await checkFigures(place)).isSound).toBe(true);
    expect((await checkFigures(endpoint)).lines.filter((line) => line.startsWith('ok'))).toHaveLength(4);
  });

  it('asks an endpoint by its address', async () => {
    const server = await serve({ root: path.resolve('public'), port: 0 });
    try {
      expect((await checkFigures(`${server.address}api/v1`)).isSound).toBe(true);
      expect(await checkFigures(`${server.address}api/v2/`)).toMatchObject({ isSound: false });
    } finally {
      await server.close();
    }
  });

  it('names what is broken by its place, with what was expected', async () => {
    const { lines, isSound } = await checkFigures(await damaged('"measure": "rate"', '"measure": "ratio"'));
    expect(isSound).toBe(false);
    expect(lines[1]).toBe('  error    indicators[0].unit.measure: expected ("level" | "rate"), found "ratio" (indicator growth is not shown)');
  });

  it('names every broken place, also where the first of them already costs the indicator', async () => {
    const file = path.join(folder, 'twice.json');
    const text = await readFile(city, 'utf8');
    await writeFile(file, text.replaceAll('"status": "estimated"', '"status": "guessed"'));
    const { lines } = await checkFigures(file);
    const places = lines.flatMap((line) => /^ {2}error {4}(observations\[\d+\]\.status): expected .* found "guessed"/u.exec(line)?.[1] ?? []);
    expect(new Set(places).size).toBe(text.split('"status": "estimated"').length - 1);
    expect(places).toHaveLength(new Set(places).size);
  });

  it('names what cannot be read at all', async () => {
    expect((await checkFigures(await damaged('{', ''))).lines[0]).toMatch(/not JSON/u);
    expect((await checkFigures(await damaged('"contract": "1.0"', '"contract": "2.0"'))).lines[0]).toMatch(/wrong-version \{"found":"2.0","supported":"1"\}$/u);
    expect((await checkFigures(path.join(folder, 'nowhere.json'))).lines[0]).toMatch(/^faulty .*nowhere\.json\n {2}error {4}no such file or folder$/u);
  });

  it('says of an address that answers otherwise what it answers', async () => {
    const other = createServer((request, response) => {
      if (request.url === '/login.json') response.end('<!doctype html><title>Đăng nhập</title>');
      else response.writeHead(404).end('<h1>404</h1>');
    });
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    try {
      expect((await checkFigures(`${address}/login.json`)).lines).toEqual([`faulty   ${address}/login.json\n  error    answers with an HTML page, as a login or an error page does; expected JSON`]);
      expect((await checkFigures(`${address}/x.json`)).lines).toEqual([`faulty   ${address}/x.json\n  error    answers 404`]);
    } finally {
      other.closeAllConnections();
      other.close();
    }
    const { lines, isSound } = await checkFigures(`${address}/x.json`);
    expect([isSound, lines[0]?.startsWith(`faulty   ${address}/x.json\n  error    cannot be reached: `)]).toEqual([false, true]);
  });

  it('ends with a status that says whether all is sound', () => {
    const run = (...places: readonly string[]) => spawnSync('npx', ['tsx', 'src/node/check-data.ts', ...places], { encoding: 'utf8' });
    expect([run(city).status, run(path.join(folder, 'nowhere.json')).status, run().status]).toEqual([0, 1, 2]);
    expect(run().stderr).toContain('npm run check:data -- <file, folder or http(s) address');
  }, 60_000);

  it('holds the catalog against what it announces', async () => {
    await writeFile(path.join(folder, 'datasets/thai-nguyen-city.json'), await readFile(city, 'utf8'));
    const catalog: unknown = JSON.parse((await readFile(path.join(endpoint, 'catalog.json'), 'utf8')).replace(/("id": "thai-nguyen-city"[\s\S]*?"indicators": )\d+/u, '$17'));
    await writeFile(path.join(folder, 'catalog.json'), JSON.stringify(catalog));
    const { lines } = await checkFigures(folder);
    expect(lines).toContain('  error    catalog.json, thai-nguyen-city.indicators: expected 23, found 7');
    const late: unknown = JSON.parse((await readFile(path.join(endpoint, 'catalog.json'), 'utf8')).replace(/("id": "thai-nguyen-city"[\s\S]*?"lastYear": )\d+/u, '$12011'));
    await writeFile(path.join(folder, 'catalog.json'), JSON.stringify(late));
    expect((await checkFigures(folder)).lines.join('\n')).toMatch(/thai-nguyen-city\.lastYear: expected \d{4}, found 2011/u);
  });
});
