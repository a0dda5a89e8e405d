import { describe, expect, inject, test } from 'vitest';

import { readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
/** The fonts of the build replace those of the system once; the layout-shift score of that alone, where no metric-compatible fallback is installed. */
const fontSwap = 0.02;

describe('a prerendered page', () => {
  test.each([
    ['', 'article'],
    ['indicators/budget-revenue/', 'application'],
    ['en/indicators/poverty/', 'application'],
  ] as const)('is taken over, and explored, without moving: /%s', async (path, ready) => {
    const { page, open } = await reader();
    await page.addInitScript(() => {
      new PerformanceObserver((shifts) => {
        for (const shift of shifts.getEntries()) {
          const before = Number(document.documentElement.getAttribute('data-shifted') ?? 0);
          if ('value' in shift) document.documentElement.setAttribute('data-shifted', String(before + Number(shift.value)));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(address + path);
    expect(await seen(page.getByRole(ready).first())).toBe(true);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(Number(await page.evaluate(() => document.documentElement.getAttribute('data-shifted') ?? '0'))).toBeLessThan(fontSwap);
  });
});
