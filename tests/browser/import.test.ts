import { readFileSync } from 'node:fs';
import path from 'node:path';

import { strToU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { violationsOn } from '#tests/support/axe.ts';
import { asRead, headlineOf, readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
const annex = path.resolve('tests/documents/fixtures/import-annex-libreoffice.xlsx');

describe('figures in', () => {
  test('from a workbook to a draft on every page, to the file that is published, and back', async () => {
    const { page, open } = await reader();
    await open(`${address}import/`);
    await page.getByLabel('Chọn tệp từ máy').setInputFiles(annex);
    await page.getByText('Đã đọc import-annex-libreoffice.xlsx: 11 số liệu.', { exact: true }).waitFor();
    const problems = page.getByRole('table', { name: 'Những chỗ cần xem lại' });
    expect(asRead(await problems.getByRole('row').nth(1).innerText())).toBe('Trang tính “Biểu 01”, ô B14 tạ Không nhập: Đơn vị tính cần là “tấn”; cả dòng không được nhập.');
    const difference = page.getByRole('table', { name: 'Thay đổi so với số liệu đã công bố' });
    expect(asRead(await difference.getByRole('row').nth(1).innerText())).toBe('Thu ngân sách nhà nước trên địa bàn 2021 Thực hiện Thêm không có 2.750 tỷ đồng (ước) Chưa có số liệu → Vượt 12,2% kế hoạch');
    expect(await page.getByRole('button', { name: 'Nhận vào bản nháp' }).isDisabled()).toBe(true);
    await page.getByLabel('Cơ quan ban hành').fill('UBND thành phố');
    await page.getByLabel(/^Ngày ban hành/u).fill('31/12/2021');
    await page.getByRole('button', { name: 'Nhận vào bản nháp' }).click();

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp số liệu (.json)' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('thai-nguyen-city.json');
    const received = validateDataset(JSON.parse(readFileSync(await download.path(), 'utf8')), { address: 'draft', area: 'thai-nguyen-city' });
    expect([received.setAside, received.dataset.area.name.vi]).toEqual([[], 'Thành phố Thái Nguyên']);
    expect(received.dataset.observations.filter(({ period, quantity }) => period === '2021' && quantity !== null && 'value' in quantity && quantity.value === 2750)).toHaveLength(1);

    await page.getByRole('link', { name: 'Xem tổng quan với bản nháp' }).click();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2021: /u);
    await page.reload();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2021: /u);
    expect(await page.title()).toBe('Tổng quan · Thành phố Thái Nguyên (bản nháp) · Cột Mốc');
    const bar = page.getByRole('region', { name: 'Bản nháp' });
    await bar.getByRole('button', { name: 'Xem số liệu đã công bố' }).click();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: /u);
    await bar.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await bar.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2021: /u);
    await bar.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await bar.getByRole('button', { name: 'Xóa hẳn' }).click();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: /u);
    await page.reload();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: /u);
    expect(await bar.count()).toBe(0);
  });

  test('takes a file that is dropped', async () => {
    const { page, context, open } = await reader();
    await open(`${address}import/`);
    const place = await page.getByLabel('Chọn tệp từ máy').boundingBox();
    const [x, y] = [(place?.x ?? 0) + 20, (place?.y ?? 0) + 20];
    const hand = await context.newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await hand.send('Input.dispatchDragEvent', { type, x, y, data: { items: [], files: [annex], dragOperationsMask: 1 } });
    expect(await seen(page.getByText('Đã đọc import-annex-libreoffice.xlsx: 11 số liệu.', { exact: true }))).toBe(true);
  });

  test.each(['', 'en/'])('shows problems and changes below each other on a phone, nothing to be scrolled sideways (/%s)', async (language) => {
    const { page, open } = await reader({ viewport: { width: 360, height: 740 } });
    await open(`${address}${language}import/`);
    await page.locator('input[type=file]').setInputFiles(annex);
    await page.getByRole('table').nth(1).waitFor();
    expect(await page.getByRole('region', { name: /^(?:Những chỗ|Thay đổi|Places|Changes)/u }).evaluateAll((parts) => parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))).toEqual([0, 0]);
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('can be done by keyboard alone, and axe finds nothing wrong on the way (%s)', async (colorScheme) => {
    const { page, open } = await reader({ colorScheme, viewport: { width: 1366, height: 768 } });
    await open(`${address}import/`);
    await page.waitForLoadState('networkidle');
    await tabTo(page, 'Chọn tệp từ máy');
    const [choice] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await choice.setFiles(annex);
    await page.getByText('Đã đọc import-annex-libreoffice.xlsx: 11 số liệu.', { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, 'Cơ quan ban hành');
    await page.keyboard.type('UBND thành phố');
    await tabTo(page, 'Ngày ban hành (ngày/tháng/năm, tháng/năm hoặc năm)');
    await page.keyboard.type('31/12/2021');
    await tabTo(page, 'Nhận vào bản nháp');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Bản nháp', exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, 'Xem tổng quan với bản nháp');
    await page.keyboard.press('Enter');
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2021: /);
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, 'Bỏ bản nháp');
    await page.keyboard.press('Enter');
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: /);
    // A second press takes nothing away for good: it brings the draft back.
    await page.keyboard.press('Enter');
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2021: /);
  });

  test('in English on a narrow dark screen: what is refused, what is asked for, a template', async () => {
    const { page, open } = await reader({ colorScheme: 'dark', viewport: { width: 360, height: 740 } });
    await open(`${address}en/import/`);
    const choice = page.getByLabel('Choose from this device');
    await choice.setInputFiles(path.resolve('tests/documents/fixtures/import-old-libreoffice.xls'));
    expect(await seen(page.getByRole('alert').getByText(/^The file cannot be read\. This is an old Excel file/u))).toBe(true);
    await choice.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(strToU8('TT;Chỉ tiêu;ĐVT;Thực hiện năm 2021\n1;Số hộ nghèo;hộ;1.400\n')) });
    expect(await seen(page.getByText('Figures that wait for an answer: 1.'))).toBe(true);
    await page.getByRole('radio', { name: 'Comma: 1.400 is one thousand four hundred' }).click();
    expect(await seen(page.getByRole('cell', { name: '1,400 households' }))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'Choose another file' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download template (.xlsx)' }).click();
    const template = await saved;
    expect(template.suggestedFilename()).toBe('import-template-thai-nguyen-city-2023.xlsx');
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(await template.path()))))).toContain('xl/worksheets/sheet1.xml');
  });
});

/** Goes on with the Tab key until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: active } = document;
      const label = active instanceof HTMLInputElement ? active.labels?.[0]?.querySelector('span')?.textContent : null;
      return active?.getAttribute('aria-label') ?? label ?? active?.textContent ?? '';
    });
  for (let stop = 0; stop < 90; stop += 1) {
    if ((await focused()).trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${name} by Tab`);
}
