import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { readers, seen, unfold } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

const vietnamese = ['', 'indicators/budget-revenue/?year=2019', 'indicators/budget-revenue/?show=table', 'areas/viet-nam/', 'khong-co/'];

describe('a narrow screen', () => {
  test.each([
    { name: 'a small phone', viewport: { width: 360, height: 740 }, paths: [...vietnamese, 'en/', 'en/indicators/poverty/'] },
    { name: 'a desk at 400 % zoom', viewport: { width: 320, height: 256 }, paths: vietnamese },
  ])('$name never scrolls sideways', async ({ viewport, paths }) => {
    const { page, open } = await reader({ viewport });
    const wide = [];
    for (const path of paths) {
      await open(address + path);
      await unfold(page.getByRole('main'));
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (beyond > 0) wide.push(`${path}: ${beyond}`);
    }
    expect(wide).toEqual([]);
  });

  test.each(['', 'en/', 'areas/viet-nam/'])('shows the sentence, the year and the first card before any scrolling: /%s', async (path) => {
    const { page, open } = await reader({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    await open(address + path);
    const card = page.getByRole('article').first();
    for (const part of [page.getByRole('heading', { level: 1 }), page.getByRole('radio', { checked: true }).first(), card.getByRole('img')])
      expect(await isWholly(part)).toBe(true);
  });

  test("begins an indicator's picture before any scrolling", async () => {
    const { page, open } = await reader({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    await open(`${address}indicators/budget-revenue/`);
    const picture = await page.getByRole('figure').getByRole('application').boundingBox();
    expect(picture?.y).toBeLessThan(700);
  });

  test('has the chosen year in sight among the years on one line', async () => {
    const { page, open } = await reader({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    await open(`${address}?year=2014`);
    expect(await isWholly(page.getByRole('radio', { name: '2014', exact: true }))).toBe(true);
    expect(await page.getByRole('radiogroup', { name: 'Năm' }).evaluate((years) => years.clientHeight)).toBeLessThan(60);
  });

  test.each([320, 360])('opens every menu of the header within the screen, %d wide', async (width) => {
    const { page, open } = await reader({ viewport: { width, height: 740 }, isMobile: true, hasTouch: true });
    await open(address);
    const menus = page.getByRole('banner').locator('summary:visible');
    expect(await menus.count()).toBe(3);
    for (const menu of await menus.all()) {
      await menu.click();
      expect(await isWholly(page.getByRole('banner').locator('details[open] > :last-child'))).toBe(true);
      await page.keyboard.press('Escape');
    }
  });
});

/** Whether all of an element lies within the screen, as it stands without scrolling. */
async function isWholly(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const screen = element.page().viewportSize();
  return box !== null && screen !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= screen.width && box.y + box.height <= screen.height;
}

describe("a reader's own settings", () => {
  test.each([{ reducedMotion: 'reduce' }, { forcedColors: 'active' }, { forcedColors: 'active', colorScheme: 'dark' }, { contrast: 'more' }] as const)(
    'leave everything readable: %o',
    async (settings) => {
      const { page, open } = await reader(settings);
      await open(address);
      expect(await seen(page.getByRole('article', { name: 'Hộ nghèo' }).getByText('300% mức giảm kế hoạch', { exact: true }))).toBe(true);
      await open(`${address}indicators/poverty/?year=2020`);
      expect(await seen(page.getByRole('application'))).toBe(true);
      expect(await seen(page.getByText('(0,70 − 1,00) ÷ (−0,10) = 300%', { exact: true }))).toBe(true);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    },
  );
});
