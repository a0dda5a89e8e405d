import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';

import { readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

test('a presenter takes the slides along as PowerPoint for an old projector', async () => {
  const { page, open } = await reader();
  await open(`${address}present/?year=2020`);
  const rows = await page.getByRole('region', { name: 'Các trang' }).getByRole('group').count();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('radio', { name: '4:3' }).check({ force: true });
  expect(asked.filter((one) => one.includes('pptx'))).toEqual([]);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bài trình chiếu (.pptx)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^thai-nguyen-city_slides-4x3_2020_\d{4}-\d\d-\d\d\.pptx$/u);
  const bytes = await readFile(await download.path());
  expect(bytes.length).toBeLessThan(5_000_000);
  const parts = unzipSync(bytes);
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect(slides).toHaveLength(rows);
  expect(strFromU8(parts['ppt/presentation.xml'] ?? new Uint8Array())).toContain('cx="9144000"');
  const texts = slides.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('');
  expect(texts).toContain('>2.670<');
  expect(Object.keys(parts).filter((name) => name.startsWith('ppt/charts/chart')).length).toBeGreaterThan(4);
  expect(await seen(page.getByText(/^Đã tạo thai-nguyen-city_slides-4x3_2020.*MB\)\.$/u))).toBe(true);
});

test('a file that cannot be made says so and can be asked for again', async () => {
  const { page, open } = await reader({ tolerates: /pptx|Failed to fetch/u });
  await open(`${address}present/?year=2020`);
  await page.route(/pptx-file/u, (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: 'Tải bài trình chiếu (.pptx)' }).click();
  expect(await seen(page.getByText('Không tạo được tệp trình chiếu. Số liệu và các trang vẫn nguyên.'))).toBe(true);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^thai-nguyen-city_slides-16x9_2020_/u);
});

test('writing can be stopped: nothing is saved, and it can begin again', async () => {
  const { page, open } = await reader({ viewport: { width: 1280, height: 900 } });
  await open(`${address}areas/viet-nam/present/?year=2020`);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  // The library that writes comes slowly, so that there is time to change one's mind.
  await page.route(/pptxgen/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Tải bài trình chiếu (.pptx)' }).click();
  await page.getByRole('region', { name: 'PowerPoint' }).getByRole('button', { name: 'Dừng' }).click();
  expect(await seen(page.getByText('Đã dừng; chưa có tệp nào được lưu.'))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(downloads).toEqual([]);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bài trình chiếu (.pptx)' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^viet-nam_slides-16x9_2020_/u);
  expect(downloads).toHaveLength(1);
});
