import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { asRead, readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

/** Keeps what the page hands to the clipboard; reading it back would give what the browser has made of it. */
async function watchClipboard(page: Page): Promise<(kind: 'html' | 'plain') => Promise<string>> {
  await page.addInitScript(() => {
    const handed = new Map<string, string>();
    const hand = Reflect.get(DataTransfer.prototype, 'setData');
    DataTransfer.prototype.setData = function keep(kind, text) {
      handed.set(kind, text);
      hand.call(this, kind, text);
    };
    Object.assign(globalThis, { handed });
  });
  return async (kind) =>
    page.evaluate((wanted) => {
      const handed: unknown = Reflect.get(globalThis, 'handed');
      return handed instanceof Map ? String(handed.get(`text/${wanted}`)) : '';
    }, kind);
}

const focused = (page: Page) => page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''));

describe('an analyst opens the annex of 2020', () => {
  test('sorts it by verdict and takes it to Excel as a table', async () => {
    const { page, open } = await reader();
    const copied = await watchClipboard(page);
    await open(`${address}table/?year=2020`);
    await page.getByRole('button', { name: 'Đánh giá', exact: true }).click();
    await page.waitForURL(`${address}table/?year=2020&sort=verdict`);
    expect(await page.getByRole('rowheader').first().innerText()).toMatch(/^Thu ngân sách nhà nước trên địa bàn/u);

    await page.getByRole('button', { name: 'Sao chép bảng' }).click();
    expect(await seen(page.getByRole('button', { name: 'Đã sao chép' }))).toBe(true);
    const [html, text] = [await copied('html'), await copied('plain')];
    expect(html).toContain('<th rowspan="2">Chỉ tiêu</th>');
    expect(html).toContain('x:num="2670"');
    expect(asRead(text.split('\r\n')[3] ?? '')).toBe('1 Thu ngân sách nhà nước trên địa bàn · Kinh tế tỷ đồng 2.510 (ước) ≈ 2.136 (suy ra) 2.670 125 106,4 Vượt · KH (chưa rõ cấp giao) Cổng TTĐT thành phố Thái Nguyên Số năm trước: ước; Kế hoạch suy ra từ tỷ lệ công bố');
  });

  test('pastes it as the same table, with numbers that no language of a spreadsheet can misread', async () => {
    const { page, open } = await reader();
    await open(`${address}table/?year=2020`);
    await page.getByRole('button', { name: 'Sao chép bảng' }).click();
    await page.getByRole('button', { name: 'Đã sao chép' }).waitFor();
    const pasted = page.evaluate(
      async () =>
        new Promise<readonly string[]>((resolve) => {
          document.addEventListener('paste', ({ clipboardData }) => resolve(['text/html', 'text/plain'].map((kind) => clipboardData?.getData(kind) ?? '')), { once: true });
        }),
    );
    await page.keyboard.press('Control+V');
    const [html = '', text = ''] = await pasted;
    const shown = await page.getByRole('grid').getByRole('row').count();
    const rows = html.split('<tr>').slice(1);
    const revenue = rows.find((row) => row.includes('>Thu ngân sách nhà nước'))?.match(/<td[^>]*>[^<]*/gu) ?? [];
    // The caption comes along as a row of its own.
    expect(rows).toHaveLength(shown + 1);
    expect(text.split('\r\n')).toHaveLength(shown);
    expect(revenue.slice(3, 7).map((cell) => [cell.replace(/^[^>]*>/u, ''), /x:num="([\d.]+)"/u.exec(cell)?.[1] ?? null])).toEqual([
      ['2.510 (ước)', '2510'],
      ['≈\u00A02.136 (suy ra)', null],
      ['2.670', '2670'],
      ['125', '125'],
    ]);
  });

  test('walks it by keyboard, copies a piece of it, and what has the focus is never covered', async () => {
    const { page, open } = await reader({ viewport: { width: 1366, height: 768 } });
    const copied = await watchClipboard(page);
    await open(`${address}table/?year=2020&sort=verdict`);
    await page.getByRole('button', { name: 'Sao chép bảng' }).focus();
    // The table itself is one stop behind the controls above it.
    const isInTable = async () => page.evaluate(() => document.activeElement?.closest('[role="grid"], table') !== null);
    for (let stop = 0; stop < 5 && !(await isInTable()); stop += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Thu ngân sách/u);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 22; step += 1) {
      await page.keyboard.press('ArrowUp');
      expect(await isUncovered(page)).toBe(true);
    }
    expect(await focused(page)).toMatch(/^2\.510/u);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+C');
    expect(asRead(await copied('plain'))).toBe('2.510 (ước) ≈ 2.136 (suy ra) 2.670');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/indicators\/budget-revenue\/\?year=2020/u);
  });

  test('reads two columns of numbers beside the names on a telephone, units under the names, and no key leads into the folded column', async () => {
    const { page, open } = await reader({ viewport: { width: 360, height: 740 } });
    await open(`${address}table/?year=2020`);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Thu ngân sách/u }) });
    const numbers = await Promise.all(['2.510', '2.136'].map(async (number) => row.getByRole('gridcell').filter({ hasText: number }).boundingBox()));
    expect(numbers.map((box) => box !== null && box.x + box.width <= 345)).toEqual([true, true]);
    expect(await row.getByRole('rowheader').evaluate((cell) => getComputedStyle(cell, '::after').content)).toContain('tỷ đồng');
    await row.getByRole('rowheader').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^2\.510/u);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatch(/^Thu ngân sách/u);
  });

  test('has the whole of it on paper, and none of it beyond a narrow screen', async () => {
    const { page, open } = await reader({ viewport: { width: 360, height: 740 } });
    await open(`${address}table/?year=2016`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1047, height: 720 });
    const [table, room] = await page.evaluate(() => [document.querySelector('table')?.scrollWidth ?? 0, document.documentElement.clientWidth]);
    expect(table).toBeLessThanOrEqual(room ?? 0);
  });
});

/** Whether the middle of the focused cell is what lies on top there, and all of it within the table's frame. */
async function isUncovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cell = document.activeElement;
    if (cell === null) return false;
    const { left, top, width, height } = cell.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + 4, top + 4);
    const below = document.elementFromPoint(left + width - 4, top + height - 4);
    return cell.contains(onTop) && cell.contains(below);
  });
}
