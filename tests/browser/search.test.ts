import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { asRead, readers, seen, untilAnswering } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const field = (page: Page) => page.getByRole('combobox', { name: /^(?:Tìm kiếm|Search)$/u });
const option = (page: Page, name: RegExp) => page.getByRole('listbox').getByRole('option', { name });
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('finding anything', () => {
  test('"ho ngheo" by keyboard alone: / opens, Enter leads there, and the search remembers it', async () => {
    const { page, open } = await reader();
    await open(address);
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('ho ngheo');
    expect(await option(page, /^Tỷ lệ hộ nghèo/u).first().getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('dialog mark').first().innerText()).toBe('hộ');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}indicators/poverty/`);
    expect(await seen(page.getByRole('heading', { level: 1, name: 'Tỷ lệ hộ nghèo' }))).toBe(true);
    expect(await focusedName(page)).toBe('main');

    await page.reload();
    await untilAnswering(page);
    await page.keyboard.press('Control+k');
    expect(await seen(page.getByRole('group', { name: 'Gần đây' }).getByRole('option', { name: /^Tỷ lệ hộ nghèo/u }))).toBe(true);
  });

  test('what is typed before the search has come is not lost, and does nothing to the page', async () => {
    const { page, open } = await reader();
    await open(address);
    const held: Route[] = [];
    await page.route(/\/palette-[^/]*\.js$/u, (route) => void held.push(route));
    await page.getByRole('main').getByRole('link').first().focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ho ngheoo');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await Promise.all(held.map((route) => route.continue()));
    await field(page).waitFor();
    await page.keyboard.type(' 2018');
    expect(await field(page).inputValue()).toBe('ho ngheo 2018');
    expect(page.url()).toBe(address);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}indicators/poverty/?year=2018`);
  });

  test('Enter before the figures have come says so, and opens what it finds as soon as they are here', async () => {
    const { page, open } = await reader();
    const events = new EventTarget();
    const released = new Promise((resolve) => events.addEventListener('release', resolve, { once: true }));
    await page.route(/\/datasets\/thai-nguyen-city\.json/u, async (route) => {
      await released;
      await route.continue();
    });
    await open(address);
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.type('san luong luong thuc');
    await page.keyboard.press('Enter');
    expect(await seen(page.getByText('Đang tải số liệu; kết quả sẽ mở ngay khi có. Gõ tiếp để hủy.'))).toBe(true);
    expect(page.url()).toBe(address);
    events.dispatchEvent(new Event('release'));
    await page.waitForURL(`${address}indicators/grain/`);
  });

  test('is given up by Escape before it has come', async () => {
    const { page, open } = await reader();
    await open(address);
    const asked = page.waitForRequest(/\/palette-/u);
    await page.route(/\/palette-[^/]*\.js$/u, async (route) => {
      await page.keyboard.press('Escape');
      await route.continue();
    });
    await page.keyboard.press('/');
    await (await asked).response();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test.each(['HO NGHEO', 'hộ nghèo'.normalize('NFD'), 'Hộ Nghèo'.normalize('NFC')])('"%s" finds the poverty rate first', async (typed) => {
    const { page, open } = await reader();
    await open(address);
    await page.keyboard.press('Control+k');
    await field(page).fill(typed);
    expect(await option(page, /^Tỷ lệ hộ nghèo/u).first().getAttribute('aria-selected')).toBe('true');
  });

  test.each([
    ['GTSX CN', `${address}indicators/industry/`],
    ['budget 2019', `${address}indicators/budget-revenue/?year=2019`],
    ['viet nam', `${address}areas/viet-nam/`],
    ['so sanh', `${address}compare/`],
  ])('"%s" and Enter lead there', async (typed, to) => {
    const { page, open } = await reader();
    await open(address);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url().startsWith(to)).toBe(true);
  });

  test('a year shows its figure, a command works at once, Escape gives the focus back', async () => {
    const { page, open } = await reader();
    await open(address);
    const button = page.getByRole('button', { name: 'Tìm…' });
    await button.focus();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.type('ngan sach 2020');
    expect(asRead(await option(page, /^Thu ngân sách/u).innerText())).toBe('Thu ngân sách nhà nước trên địa bàn, năm 2020 Chỉ tiêu 2.670 tỷ đồng Vượt 25% kế hoạch');
    expect(await page.getByRole('dialog').getByRole('status').innerText()).toBe('2 kết quả');

    await field(page).fill('giao dien toi');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('by touch on a narrow screen', async () => {
    const { page, open } = await reader({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await open(`${address}en/areas/viet-nam/`);
    await page.getByRole('button', { name: 'Search…' }).tap();
    await field(page).fill('budget 2019');
    await option(page, /^State budget revenue, 2019/u).tap();
    await page.waitForURL(`${address}en/areas/viet-nam/indicators/budget-revenue/?year=2019`);
    expect(await seen(page.getByRole('heading', { level: 1, name: 'State budget revenue' }))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong with the search open, %s', async (colorScheme) => {
    const { page, open } = await reader({ colorScheme });
    const found: string[] = [];
    for (const language of ['', 'en/']) {
      await open(address + language);
      for (const typed of ['', 'industry 2016', 'xyzzy']) {
        await page.keyboard.press('Control+k');
        await field(page).fill(typed);
        await page.evaluate(axe);
        const lines: unknown = await page.evaluate(`axe.run('dialog', { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
        found.push(...(Array.isArray(lines) ? lines.map((line) => `${language}${typed}: ${String(line)}`) : ['axe gave no answer']));
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    }
    expect(found).toEqual([]);
  });
});
