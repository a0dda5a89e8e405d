import { describe, expect, inject, test } from 'vitest';

import { asRead, readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

describe('the picture of an indicator', () => {
  test('is explored by arrow keys, and Enter chooses the year', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?year=2020`);
    const chart = page.getByRole('application');
    expect(await seen(chart)).toBe(true);
    await chart.focus();
    const told = page.getByRole('tabpanel').locator('strong');
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowRight');
        return (await told.allInnerTexts()).map(asRead);
      }, { interval: 200, timeout: 10_000 })
      .toContain('2.510 tỷ đồng');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}indicators/budget-revenue/?year=2019`);
    expect(await seen(page.getByRole('region', { name: '2019' }).getByText('2.510 tỷ đồng'))).toBe(true);
  });

  test('hands the focus that made it explorable on to the chart', async () => {
    const { page, open } = await reader();
    await page.addInitScript(() => {
      // A browser that is never idle: only the focus brings the chart.
      window.requestIdleCallback = () => 0;
    });
    await open(`${address}indicators/budget-revenue/?year=2020`);
    await page.getByRole('tabpanel').getByRole('img', { name: /Thu ngân sách/u }).focus();
    await expect.poll(async () => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    const told = page.getByRole('tabpanel').locator('strong');
    await expect.poll(async () => {
      await page.keyboard.press('ArrowRight');
      return told.count();
    }).toBeGreaterThan(0);
  });

  test('shows a year in words under the pointer', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?year=2020`);
    await page.getByRole('tabpanel').hover();
    expect(await seen(page.getByRole('application'))).toBe(true);
    const box = await page.getByRole('application').boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.98, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(await seen(page.getByRole('tabpanel').locator('strong').filter({ hasText: '> 2.600 tỷ đồng' }))).toBe(true);
  });
});
