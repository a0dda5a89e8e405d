import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { serveFaulty } from '#tests/support/faulty-endpoint.ts';
import { headlineOf, readers, seen } from '#tests/support/reader.ts';

const { address, begin, asked, close } = await serveFaulty(inject('product'));
const reader = readers();
const tolerates = /^DataError: |^TypeError: Failed to fetch|no-response/u;

beforeEach(() => {
  begin('good');
});
afterAll(close);

/** Visits a page and waits until the device has everything that a reload without network needs. */
async function visitor(path: string) {
  const { page, context, open } = await reader({ serviceWorkers: 'allow', tolerates });
  await open(address + path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Pages are kept as they are asked for, so the one that brought the worker has to be asked for once more.
  await open(address + path);
  return { page, context, open };
}

describe('without a network', () => {
  test('a visited overview still shows its figures and how old they are', async () => {
    const { page, context } = await visitor('');
    await expect.poll(() => asked().filter((file) => file.startsWith('datasets/')).length).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.reload();
    expect(await headlineOf(page)).toMatch(/^Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều vượt/u);
    expect(await seen(page.getByText(/^Đang ngoại tuyến\. Số liệu hiển thị được lưu lúc \d\d:\d\d/u))).toBe(true);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText(/^Đang ngoại tuyến/u).waitFor({ state: 'detached' });
  });

  test('a visited indicator still shows its figures, explanation and sources', async () => {
    const { page, context } = await visitor('en/indicators/poverty/?year=2020');
    await context.setOffline(true);
    await page.reload();
    await expect.poll(() => headlineOf(page)).toBe('Poverty rate (households)');
    expect(await seen(page.getByText('(0.70 − 1.00) ÷ (−0.10) = 300%', { exact: true }))).toBe(true);
    expect(await seen(page.getByText(/^Offline\. Showing figures saved at /u))).toBe(true);
  });

  test('a visited area without a prerendered page is shown from the copy on the device', async () => {
    const { page, context } = await visitor('areas/viet-nam/');
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2025: 2 trên 2/u);
    await context.setOffline(true);
    await page.reload();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2025: 2 trên 2/u);
    expect(await seen(page.getByText(/^Đang ngoại tuyến/u))).toBe(true);
  });

  test('the copy of the device outlives an endpoint that fails after a reload', async () => {
    const { page, open } = await reader({ tolerates });
    await open(`${address}areas/viet-nam/`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2025: 2 trên 2/u);
    begin('login-page');
    await page.reload();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2025: 2 trên 2/u);
    expect(await seen(page.getByText(/^Máy chủ số liệu chưa cung cấp được bản mới/u))).toBe(true);
  });
});
