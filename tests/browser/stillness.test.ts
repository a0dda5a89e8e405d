import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { readers, seen, untilAnswering } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
/** Layout-shift score that the fonts of the build may cause when they replace those of the system; 0.1 is what counts as good. */
const fontSwap = 0.03;

describe('a prerendered page', () => {
  test.each([
    ['', 'article'],
    ['indicators/budget-revenue/', 'application'],
    ['en/indicators/poverty/', 'application'],
  ] as const)('is taken over, and explored, without moving: /%s as %s', async (path, ready) => {
    const { page } = await reader();
    await page.route('**/*.woff2', async (route) => route.abort());
    const letScriptsGo = await holdScripts(page);
    await watchShifts(page);
    await page.goto(address + path, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    const asItCame = await shiftedBy(page);
    letScriptsGo();
    await untilAnswering(page);
    expect(await seen(page.getByRole(ready).first())).toBe(true);
    expect(await shiftedBy(page)).toBe(asItCame);
  });

  test.each([
    ['', 'article'],
    ['indicators/budget-revenue/', 'application'],
  ] as const)('moves but a little when its fonts arrive: /%s as %s', async (path, ready) => {
    const { page, open } = await reader();
    await watchShifts(page);
    await open(address + path);
    expect(await seen(page.getByRole(ready).first())).toBe(true);
    expect(await shiftedBy(page)).toBeLessThanOrEqual(fontSwap);
  });
});

/** Keeps the page as it was built until its scripts are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Makes the pages to come add up how much moves in them. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((shifts) => {
      for (const shift of shifts.getEntries()) {
        const before = Number(document.documentElement.getAttribute('data-shifted') ?? 0);
        if ('value' in shift) document.documentElement.setAttribute('data-shifted', String(before + Number(shift.value)));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved since the beginning, two frames from now. */
async function shiftedBy(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return Number(await page.evaluate(() => document.documentElement.getAttribute('data-shifted') ?? '0'));
}
