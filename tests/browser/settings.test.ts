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
});

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
