import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { headlineOf, readers, seen, untilAnswering } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

describe('by keyboard alone', () => {
  test('a reader skips to the content, changes the year, opens an indicator and reads its table', async () => {
    const { page, open } = await reader();
    await open(address);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (place: Locator) => {
      const target = place.first();
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return target.evaluate((element) => element === document.activeElement);
        }, { interval: 20, timeout: 20_000 })
        .toBe(true);
    };

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Bỏ qua, đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');

    await tabTo(page.getByRole('radio', { name: '2020', exact: true }));
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(`${address}?year=2019`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2019: /u);

    await tabTo(page.getByRole('link', { name: 'Thu ngân sách', exact: true }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}indicators/budget-revenue/?year=2019`);
    await untilAnswering(page);
    await tabTo(page.getByRole('tab', { name: 'Biểu đồ', exact: true }));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(`${address}indicators/budget-revenue/?year=2019&show=table`);
    await tabTo(page.getByRole('region').filter({ has: page.getByRole('table') }));
    expect(await seen(page.getByRole('cell', { name: '2.510', exact: true }))).toBe(true);
  });

  test('the area is switched by arrow keys', async () => {
    const { page, open } = await reader();
    await open(address);
    await page.getByRole('combobox', { name: 'Địa bàn' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}areas/thai-nguyen-province/`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2024: /u);
  });
});
