import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, describe, expect, inject, test } from 'vitest';

import { portableFile } from '#node/portable.ts';
import { headlineOf, readers } from '#tests/support/reader.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'cot-moc-'));
const reader = readers();

afterAll(async () => rm(folder, { recursive: true }));

/** Opens a file from the disk and walks through it; gives what it asked for beyond itself. */
async function walk(file: string): Promise<readonly string[]> {
  const { page } = await reader();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều vượt/u);
  await page.getByRole('link', { name: 'Bảng tổng hợp' }).first().click();
  await expect.poll(() => headlineOf(page)).toMatch(/^Bảng chỉ tiêu tổng hợp/u);
  await page.goto(`${address}#/en/areas/viet-nam/indicators/growth/?year=2020`);
  await page.reload();
  await expect.poll(() => headlineOf(page)).toBe('GDP growth');
  return asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'));
}

describe('the product in one file', () => {
  test('opens from the disk with its figures and asks for nothing', async () => {
    expect(await walk(path.join(inject('product'), portableFile))).toEqual([]);
  });

  test('presents from the disk, with a window for the presenter that keeps step', async () => {
    const { page } = await reader();
    const show = `${pathToFileURL(path.join(inject('product'), portableFile)).href}#/present/?year=2020`;
    await page.goto(`${show}&slide=1`);
    await expect.poll(() => headlineOf(page)).toBe('Kết quả thực hiện các chỉ tiêu kinh tế - xã hội năm 2020');
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await expect.poll(() => headlineOf(presenter)).toBe('Kết quả thực hiện các chỉ tiêu kinh tế - xã hội năm 2020');
    for (let slide = 2; slide <= 10; slide += 1) {
      await page.keyboard.press('PageDown');
      await presenter.waitForURL(`${show}&slide=${slide}&role=presenter`);
    }
    await presenter.keyboard.press('PageUp');
    await page.waitForURL(`${show}&slide=9`);
    await presenter.close();
    await page.keyboard.press('End');
    await expect.poll(() => headlineOf(page)).toBe('Trân trọng cảm ơn');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('is made by the app with the figures that it shows', async () => {
    const { page, open } = await reader({ acceptDownloads: true });
    await open(`${inject('address')}present/`);
    const downloading = page.waitForEvent('download', { timeout: 45_000 });
    await page.getByRole('button', { name: 'Tải bản mang theo (.html)' }).click();
    const file = path.join(folder, 'cot-moc.html');
    await (await downloading).saveAs(file);
    expect(await walk(file)).toEqual([]);
  });
});
