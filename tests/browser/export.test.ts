import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';

import { readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

type Picture = ReturnType<typeof PNG.sync.read>;

/** Asks for a file by its name in the menu and gives back what the browser saved. */
async function taken(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const menu: Locator = page.getByRole('main').getByText('Xuất', { exact: true });
  await menu.click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Share of the picture's points that are about this light. */
function shareOf({ data }: Picture, isLike: (light: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (isLike(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3)) count += 1;
  return count / (data.length / 4);
}

/** Whether anything dark stands in a band of the picture, measured in parts of its height. */
function isWritten({ data, width, height }: Picture, from: number, to: number): boolean {
  for (let at = Math.round(from * height) * width * 4; at < Math.round(to * height) * width * 4; at += 4) if ((data[at] ?? 255) < 90) return true;
  return false;
}

describe('taking figures away', () => {
  test('costs the overview nothing before a file is asked for', async () => {
    const { page, open } = await reader();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await open(`${address}?year=2020`);
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /make-file|picture-file|picture-sheet/u.test(url))).toEqual([]);
    const { name, bytes } = await taken(page, 'Phụ lục theo mẫu (.xlsx)');
    expect(name).toBe('thai-nguyen-city_annex_2020_2026-11-22.xlsx');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(scripts.some((url) => url.includes('make-file'))).toBe(true);
    expect(await seen(page.getByText('Đã tạo tệp thai-nguyen-city_annex_2020_2026-11-22.xlsx'))).toBe(true);
  });

  test('gives a picture that is wide, light and written on, also from a dark screen', async () => {
    const { page, open } = await reader({ colorScheme: 'dark' });
    await open(`${address}indicators/budget-revenue/?year=2020`);
    const { name, bytes } = await taken(page, 'Hình ảnh (.png)');
    expect(name).toBe('thai-nguyen-city_budget-revenue_2012-2022_2026-11-22.png');
    const picture = PNG.sync.read(bytes);
    expect(picture.width).toBe(1920);
    expect(shareOf(picture, (light) => light > 250)).toBeGreaterThan(0.7);
    expect(shareOf(picture, (light) => light < 90)).toBeGreaterThan(0.02);
    // Title, columns, sources.
    expect([isWritten(picture, 0.03, 0.09), isWritten(picture, 0.3, 0.6), isWritten(picture, 0.76, 0.97)]).toEqual([true, true, true]);
  });

  test('gives an SVG that stands alone', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/poverty/`);
    const svg = (await taken(page, 'Hình vectơ (.svg)')).bytes.toString();
    expect(svg).toContain('>Tỷ lệ hộ nghèo, Thành phố Thái Nguyên</text>');
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/class=|style=|var\(|src:url\(http/u);
  });

  test('says when no file can be made, and tries again', async () => {
    const { page, open } = await reader({ tolerates: /Failed to|net::ERR|make-file/u });
    await page.route(/make-file/u, (route) => route.abort());
    await open(`${address}sources/`);
    await page.getByRole('main').getByText('Xuất', { exact: true }).click();
    await page.getByRole('button', { name: 'JSON-stat 2.0 (.json)' }).click();
    expect(await seen(page.getByText('Không tạo được tệp. Vui lòng thử lại hoặc chọn định dạng khác.'))).toBe(true);
    await page.unroute(/make-file/u);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Thử lại' }).click()]);
    expect(download.suggestedFilename()).toBe('thai-nguyen-city_dataset_2001-2025_2026-11-22.json');
  });
});
