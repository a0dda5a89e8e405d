import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, inject, test } from 'vitest';

import { validateCatalog, validateDataset } from '#data/validate.ts';
import { portableFile } from '#node/portable.ts';
import { serve } from '#node/serve.ts';
import { asRead, headlineOf, readers, seen } from '#tests/support/reader.ts';

const product = inject('product');
const reader = readers();
const root = mkdtempSync(path.join(tmpdir(), 'cot-moc-'));

function readJson(file: string): unknown {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return json;
}

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('below a folder of another site', () => {
  const folder = path.join(root, 'site');
  cpSync(product, path.join(folder, 'thu-muc/con'), { recursive: true });
  // The site's own page for unknown addresses is the product's.
  cpSync(path.join(product, '404.html'), path.join(folder, '404.html'));

  test('every indicator of every area has a page of its own, in both languages', async () => {
    const api = path.join(product, 'api/v1');
    const catalog = validateCatalog(readJson(path.join(api, 'catalog.json')), api);
    const places = catalog.areas.flatMap(({ area: { id } }) => {
      const { dataset } = validateDataset(readJson(path.join(api, `datasets/${id}.json`)), { address: api, area: id });
      const below = id === catalog.default ? '' : `areas/${id}/`;
      return dataset.indicators.flatMap((indicator) => ['', 'en/'].map((language) => `${language}${below}indicators/${indicator.id}/index.html`));
    });
    expect(places.filter((place) => !existsSync(path.join(product, place)))).toEqual([]);

    const { page, open } = await reader();
    const refused: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) refused.push(response.url());
    });
    await open(`${inject('address')}en/areas/viet-nam/indicators/jobs/?year=2020`);
    expect(await seen(page.getByRole('application').first())).toBe(true);
    expect(refused).toEqual([]);
  });

  test('everything works, deep links without a file included', async () => {
    const site = await serve({ root: folder, port: 0 });
    const { page, open } = await reader();
    await open(`${site.address}thu-muc/con/`);
    expect(await headlineOf(page)).toMatch(/^Năm 2020: 3 trên 3/u);
    await page.getByRole('article', { name: 'Hộ nghèo' }).getByRole('link').click();
    await page.waitForURL(`${site.address}thu-muc/con/indicators/poverty/`);
    await expect.poll(() => headlineOf(page)).toBe('Tỷ lệ hộ nghèo');
    await page.getByRole('link', { name: 'EN English' }).click();
    await page.waitForURL(`${site.address}thu-muc/con/en/indicators/poverty/`);
    await open(`${site.address}thu-muc/con/areas/viet-nam/indicators/jobs/`);
    await expect.poll(() => headlineOf(page)).toBe('Giải quyết việc làm');
    await open(`${site.address}thu-muc/con/en/areas/viet-nam/indicators/khong-co/`);
    await expect.poll(() => headlineOf(page)).toBe('Page not found');
    await open(`${site.address}thu-muc/con/khong-co/`);
    await expect.poll(() => headlineOf(page)).toBe('Không tìm thấy trang');
    await site.close();
  });
});

describe('after being pointed at another endpoint', () => {
  const copy = path.join(root, 'copy');
  const elsewhere = path.join(root, 'elsewhere');
  cpSync(product, copy, { recursive: true });
  cpSync(path.join(product, 'api'), path.join(elsewhere, 'api'), { recursive: true });

  test('no page holds an old figure, and every page asks the new address', async () => {
    const endpoint = await serve({ root: elsewhere, port: 0, headers: { 'access-control-allow-origin': '*' } });
    const address = `${endpoint.address}api/v1/`;
    const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/node/configure.ts', address, copy], { encoding: 'utf8' });
    const pages = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && file !== path.normalize(portableFile));
    expect(run.stdout.trim()).toBe(`${pages.length} pages now ask ${address}`);

    const texts = pages.map((file) => readFileSync(path.join(copy, file), 'utf8'));
    expect(texts.filter((html) => /2\.670|2,670|10\.100|page-data|KH ≈/u.test(html))).toEqual([]);
    expect(texts.filter((html) => !html.includes(`<meta name="endpoint" content="${address}"`))).toEqual([]);
    const policy = `connect-src 'self' ${new URL(address).origin};`;
    expect(texts.filter((html) => !html.includes(policy))).toEqual([]);

    expect(readFileSync(path.join(copy, portableFile), 'utf8')).toContain('<!--files-->\n\n<!--/files-->');

    const site = await serve({ root: copy, port: 0, endpoint: address });
    const { page, open } = await reader();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) asked.push(request.url());
    });
    await open(site.address);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: 3 trên 3/u);
    expect(asked.toSorted()).toEqual([`${address}catalog.json`, `${address}datasets/thai-nguyen-city.json`]);
    await open(`${site.address}en/indicators/poverty/?year=2020`);
    expect(await seen(page.getByText('(0.70 − 1.00) ÷ (−0.10) = 300%', { exact: true }))).toBe(true);
    expect(asRead(await page.title())).toBe('Poverty rate (households) · Thái Nguyên City · Cột Mốc');
    await Promise.all([site.close(), endpoint.close()]);
  });
});
