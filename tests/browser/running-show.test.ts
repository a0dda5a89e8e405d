import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { asRead, headlineOf, readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

const shown = 'Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch';
const announced = 'Có số liệu mới. Bài đang chiếu giữ số liệu lúc bắt đầu; thoát và mở lại để dùng số liệu mới.';
const quarterHour = 900_000;

/** The published figures with another revenue of 2020. */
async function revised(): Promise<string> {
  const text = await readFile(path.join(inject('product'), 'api/v1/datasets/thai-nguyen-city.json'), 'utf8');
  const changed = text.replaceAll(/"value":\s*2670\b/gu, '"value": 2700');
  if (changed === text) throw new Error('The figure to be revised was not found');
  return changed;
}

/** How often newer figures are announced in a window that is looked at again, which makes it ask for them. */
async function announcements(page: Page): Promise<number> {
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
  return page.getByText(announced).count();
}

test('new figures are announced in both windows of a show, change none of its slides, and are taken when it is over', async () => {
  const { page, context, open } = await reader();
  await open(`${address}present/?year=2020&slide=4`);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Người trình bày' }).click()]);
  const windows = [page, presenter];
  for (const one of windows) {
    await expect.poll(() => headlineOf(one)).toBe(shown);
    // The first answer is in, so that the next one is another.
    await one.waitForLoadState('networkidle');
  }
  const body = await revised();
  await context.route('**/api/v1/datasets/thai-nguyen-city.json', (route) => route.fulfill({ body, contentType: 'application/json' }));

  await context.clock.setSystemTime(Date.now() + 86_400_000 + quarterHour);
  for (const one of windows) {
    await expect.poll(() => announcements(one), { timeout: 15_000 }).toBe(1);
    expect(await headlineOf(one)).toBe(shown);
  }
  await page.keyboard.press('PageDown');
  await presenter.waitForURL(/slide=5/u);
  await presenter.keyboard.press('PageUp');
  await page.waitForURL(/slide=4/u);
  for (const one of windows) await expect.poll(() => headlineOf(one)).toBe(shown);

  await presenter.close();
  await page.keyboard.press('Escape');
  const row = page.getByRole('group', { name: 'Thu ngân sách' });
  expect(await seen(row)).toBe(true);
  expect(asRead(await row.innerText())).toContain('đạt 2.700 tỷ đồng');
});

test("the presenter has the formula with its numbers, the sources and the caveats at hand, and the other window's slide after it closed", async () => {
  const { page, open } = await reader();
  await open(`${address}present/?year=2020&slide=4`);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Người trình bày' }).click()]);
  const notes = presenter.getByRole('region', { name: 'Ghi chú' });
  const said = async () => asRead(await notes.innerText());
  await expect.poll(said).toContain('Thu ngân sách nhà nước trên địa bàn năm 2020 đạt 2.670 tỷ đồng, bằng 125% kế hoạch');
  expect(await said()).toContain('2.670 ÷ 2.136 = 125%');
  expect(await said()).toContain('Cổng TTĐT thành phố Thái Nguyên');
  expect(await said()).toContain('Chuỗi số liệu gián đoạn: từ năm 2017 (đổi địa giới)');

  await page.goto('about:blank');
  await page.close();
  await presenter.keyboard.press('PageDown');
  await presenter.waitForURL(/slide=5/u);
  await expect.poll(said).toContain('Giá trị sản xuất công nghiệp');
});
