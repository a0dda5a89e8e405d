import { describe, expect, inject, test } from 'vitest';

import { readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
/** Layout-shift score that the fonts of the build may cause when they replace those of the system; 0.1 is what counts as good. */
const fontSwap = 0.03;
/** A known defect: the buttons in the overview's head still move by about a pixel when they are taken over. Should be 0. */
const settling = 0.005;

describe('a prerendered page', () => {
  test.each([
    ['', 'article', true],
    ['', 'article', false],
    ['indicators/budget-revenue/', 'application', true],
    ['indicators/budget-revenue/', 'application', false],
    ['en/indicators/poverty/', 'application', true],
  ] as const)('is taken over, and explored, without moving: /%s as %s, in the fonts of the system only: %s', async (path, ready, inSystemFonts) => {
    const { page, open } = await reader();
    if (inSystemFonts) await page.route('**/*.woff2', async (route) => route.abort());
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
    const shifted = Number(await page.evaluate(() => document.documentElement.getAttribute('data-shifted') ?? '0'));
    expect(shifted).toBeLessThanOrEqual(inSystemFonts ? settling : fontSwap);
  });
});
