import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { asRead, headlineOf, readers, seen } from '#tests/support/reader.ts';

const desk = `${inject('address')}present/?year=2020`;
const reader = readers();
const usual = ['Trang đầu', 'Tổng hợp', 'Tốc độ tăng trưởng', 'Thu ngân sách', 'Công nghiệp', 'Việc làm', 'Tỷ lệ hộ nghèo', 'Điểm cần lưu ý', 'Nguồn số liệu', 'Trang cuối'];

const sorter = (page: Page) => page.getByRole('region', { name: 'Các trang' });
const rowOf = (page: Page, name: string) => sorter(page).getByRole('group', { name, exact: true });

/** The slides as they stand, by name. */
async function order(page: Page): Promise<readonly string[]> {
  const rows = await sorter(page).getByRole('group').all();
  return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
}

test('slides are moved by mouse and by keys, which says so; undone and left out', async () => {
  const { page, open } = await reader();
  await open(desk);
  const before = await order(page);
  expect(before).toHaveLength(usual.length);
  expect(before[3]).toBe('Thu ngân sách');

  await rowOf(page, 'Tỷ lệ hộ nghèo').dragTo(rowOf(page, 'Thu ngân sách'));
  expect((await order(page)).indexOf('Tỷ lệ hộ nghèo')).toBe(3);
  expect(await seen(page.getByText('Tỷ lệ hộ nghèo: chuyển đến vị trí 4 trên 10'))).toBe(true);

  await rowOf(page, 'Tỷ lệ hộ nghèo').getByRole('button', { pressed: false }).first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect((await order(page)).indexOf('Tỷ lệ hộ nghèo')).toBe(2);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  expect((await order(page)).indexOf('Tỷ lệ hộ nghèo')).toBe(4);

  await page.reload();
  await expect.poll(() => order(page).then((names) => names.indexOf('Tỷ lệ hộ nghèo'))).toBe(4);
  await page.getByRole('checkbox', { name: 'Đưa vào bài: Việc làm' }).click();
  await expect.poll(() => order(page)).not.toContain('Việc làm');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => order(page)).toContain('Việc làm');
  await page.getByRole('button', { name: 'Về bài mặc định' }).click();
  await expect.poll(() => order(page)).toEqual(before);
});

test('a title is edited beside the generated one, undone, reset, and shown in the hall', async () => {
  const { page, open } = await reader();
  await open(desk);
  await rowOf(page, 'Thu ngân sách').getByRole('button').first().click();
  const editor = page.getByRole('region', { name: 'Tiêu đề và ghi chú: Thu ngân sách' });
  const title = editor.getByRole('textbox', { name: /^Tiêu đề trên trang/u });
  const generated = 'Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch';
  await title.fill('Ngân sách về đích sớm, vượt 25% kế hoạch');
  expect(asRead(await editor.innerText())).toContain(generated);
  expect(asRead(await rowOf(page, 'Thu ngân sách').innerText())).toContain('đã sửa');
  await editor.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => title.inputValue()).toBe('');
  await title.fill('Ngân sách về đích sớm, vượt 25% kế hoạch');

  await open(`${desk}&slide=4`);
  await expect.poll(() => headlineOf(page)).toBe('Ngân sách về đích sớm, vượt 25% kế hoạch');
  await page.keyboard.press('Escape');
  await rowOf(page, 'Thu ngân sách').getByRole('button').first().click();
  await editor.getByRole('button', { name: 'Về câu tự động' }).click();
  await open(`${desk}&slide=4`);
  await expect.poll(() => headlineOf(page)).toBe(generated);
});

test('a deck travels to another device as a file; other files are refused with a sentence', async () => {
  const { page, open } = await reader();
  await open(desk);
  await rowOf(page, 'Thu ngân sách').getByRole('button', { name: 'Chuyển lên: Thu ngân sách' }).click();
  const changed = await order(page);
  expect(changed.indexOf('Thu ngân sách')).toBe(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu bài thành tệp' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('trinh-chieu-thai-nguyen-city.json');
  const buffer = await readFile(await download.path());

  const other = await reader();
  await other.open(desk);
  const file = other.page.getByLabel('Mở tệp bài đã lưu');
  await file.setInputFiles({ name: 'khac.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  expect(await seen(other.page.getByText('Tệp này không phải tệp bài trình chiếu.'))).toBe(true);
  await file.setInputFiles({ name: 'bai.json', mimeType: 'application/json', buffer });
  expect(await seen(other.page.getByText('Đã mở bài từ tệp.'))).toBe(true);
  expect(await order(other.page)).toEqual(changed);
});
