import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';

import { sheetOf } from '#tests/documents/annex-workbook.ts';
import { headlineOf, readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

/** Width of a letter on average, of its size, in the narrowest of lines. */
const leastLetter = 0.42;

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

  test('says so where the code that draws cannot be fetched, and can be asked for again', async () => {
    const { page, open } = await reader({ tolerates: /Failed to|net::ERR|overview-sheet/u });
    await page.route(/overview-sheet/u, (route) => route.abort());
    await open(`${address}?year=2020`);
    await page.getByRole('main').getByText('Xuất', { exact: true }).click();
    await page.getByRole('button', { name: 'Hình ảnh (.png)', exact: true }).click();
    const retry = page.getByRole('button', { name: 'Thử lại' });
    expect(await seen(retry)).toBe(true);
    expect(await headlineOf(page)).toMatch(/^Năm 2020/u);
    await page.unroute(/overview-sheet/u);
    const [download] = await Promise.all([page.waitForEvent('download'), retry.click()]);
    expect(download.suggestedFilename()).toBe('thai-nguyen-city_overview_2013-2022_2026-11-22.png');
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

  test.each([
    { shown: 'an overview', path: '?year=2020', name: 'thai-nguyen-city_overview_2013-2022_2026-11-22', words: ['Chỉ tiêu chủ yếu, Thành phố Thái Nguyên', 'Vượt 25% kế hoạch', '> 10.100'] },
    { shown: 'panels on one base', path: 'areas/thai-nguyen-province/compare/?base=2017', name: 'thai-nguyen-province_compare_2011-2024_2026-11-22', words: ['2017 = 100 · giá hiện hành', '158,4', 'Không lập chỉ số: đơn vị là tỷ lệ, chỉ so theo điểm %.'] },
    { shown: 'areas that do not compare', path: 'compare/?by=budget-revenue', name: 'thai-nguyen-city_compare_2011-2025_2026-11-22', words: ['1 cặp khác cũng không so sánh được', 'Vì vậy không có thang đo chung, chênh lệch hay thứ hạng giữa hai hình.'] },
    { shown: 'assumed figures', path: 'areas/viet-nam/indicators/growth/?assume=2026_8.1', name: 'viet-nam_growth-first-gia-dinh_2011-2031_2026-11-22', words: ['Có số giả định, không phải số liệu công bố.', 'Số giả định', '8,10'] },
  ])('gives a picture of $shown, the same from a narrow dark screen as from a wide one', async ({ path, name, words }) => {
    const pictures = await Promise.all(
      [{ viewport: { width: 1366, height: 768 } }, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }].map(async (screen) => {
        const { page, open } = await reader({ ...screen, tolerates: /404/u });
        await open(address + path);
        // Figures of other areas come after the page.
        await page.waitForLoadState('networkidle');
        const svg = await taken(page, 'Hình vectơ (.svg)');
        const png = await taken(page, 'Hình ảnh (.png)');
        return { names: [svg.name, png.name], svg: svg.bytes.toString(), png: PNG.sync.read(png.bytes) };
      }),
    );
    for (const { names, svg, png } of pictures) {
      expect(names).toEqual([`${name}.svg`, `${name}.png`]);
      for (const said of words) expect(svg.replaceAll('\u00A0', ' ')).toContain(`>${said.replaceAll('>', '&gt;')}</text>`);
      for (const [, x, size, text = ''] of svg.matchAll(/<text x="([\d.]+)" [^>]*font-size="(\d+)"[^>]*>([^<]*)</gu)) expect([text, Number(x) + text.length * Number(size) * leastLetter < 800]).toEqual([text, true]);
      expect(svg).toMatch(/>Nguồn: .*Số liệu cập nhật đến ngày 22\/11\/2026/su);
      expect(png.width).toBe(1920);
      expect(shareOf(png, (light) => light > 250)).toBeGreaterThan(0.7);
    }
    expect(pictures[1]?.png.height).toBe(pictures[0]?.png.height);
  });

  test('gives the annex as it was filtered and sorted', async () => {
    const { page, open } = await reader();
    await open(`${address}table/?year=2020&verdict=exceeded&sort=-actual`);
    const shown = await page.getByRole('rowheader').allInnerTexts();
    const { name, bytes } = await taken(page, 'Phụ lục theo mẫu (.xlsx)');
    expect(name).toBe('thai-nguyen-city_annex-part_2020_2026-11-22.xlsx');
    const { cells } = sheetOf(bytes, 1);
    expect(cells.get('A5')?.text).toMatch(/^Bảng đã lọc hoặc sắp xếp: 3 trên 23 dòng; Kết quả: Vượt kế hoạch; sắp xếp theo cột .*, giảm dần\.$/u);
    const names = shown.map((_, place) => cells.get(`B${place + 10}`)?.text ?? '');
    expect(names.map((one) => one.replace(/ \(.*/u, ''))).toEqual(shown.map((one) => one.split('\n')[0]));
  });

  test('gives the findings of the audit as they were filtered', async () => {
    const { page, open } = await reader();
    await open(`${address}areas/viet-nam/audit/?kind=claim`);
    const { name, bytes } = await taken(page, 'CSV cho Excel tiếng Việt (.csv)');
    expect(name).toMatch(/^viet-nam_audit_\d{4}-\d{4}_2026-11-22\.csv$/u);
    const lines = bytes.toString().split('\r\n');
    expect(lines[0]).toBe('\uFEFFLoại;Kết quả;Chỉ tiêu;Kỳ;Nội dung;Cách tính;Giải thích;Tài liệu');
    const [, heading = ''] = /\((\d+)\)/u.exec(await page.getByRole('heading', { level: 2 }).first().innerText()) ?? [];
    expect(lines.length - 2).toBe(Number(heading));
  });

  test('says when no file can be made, and tries again', async () => {
    const { page, open } = await reader({ tolerates: /Failed to|net::ERR|make-file/u });
    await page.route(/make-file/u, (route) => route.abort());
    await open(`${address}sources/`);
    await page.getByRole('main').getByText('Xuất', { exact: true }).first().click();
    await page.getByRole('button', { name: 'JSON-stat 2.0 (.json)' }).click();
    expect(await seen(page.getByText('Không tạo được tệp. Vui lòng thử lại hoặc chọn định dạng khác.'))).toBe(true);
    await page.unroute(/make-file/u);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Thử lại' }).click()]);
    expect(download.suggestedFilename()).toBe('thai-nguyen-city_dataset_2001-2025_2026-11-22.json');
  });
});
