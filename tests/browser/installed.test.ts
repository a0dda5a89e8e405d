import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { serve } from '#node/serve.ts';
import { headlineOf, readers, seen } from '#tests/support/reader.ts';

const root = await mkdtemp(path.join(tmpdir(), 'cot-moc-'));
await cp(inject('product'), root, { recursive: true });
const { address, close } = await serve({ root, port: 0 });
const reader = readers();
const tolerates = /^DataError: |^TypeError: Failed to fetch|no-response/u;

afterAll(async () => {
  await close();
  await rm(root, { recursive: true });
});

/** Windows of this device in which a show runs, and its keys are listened to. */
async function runningShows(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => (await navigator.locks.query()).held?.length);
}

describe('the product on a device', () => {
  test('opens without a network after one visit, also where the reader has never been, once it says so', async () => {
    const { page, context } = await reader({ serviceWorkers: 'allow', tolerates });
    await page.goto(address);
    await page.getByText('Sẵn sàng sử dụng khi không có mạng', { exact: true }).waitFor();
    await context.setOffline(true);
    await page.goto(`${address}en/areas/viet-nam/indicators/growth/?year=2020`);
    await expect.poll(() => headlineOf(page)).toBe('GDP growth');
    await page.goto(`${address}table/?year=2020`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Bảng chỉ tiêu tổng hợp/u);
  });

  test('a newer version waits, says so, and is taken when the reader wants it', async () => {
    const { page } = await reader({ serviceWorkers: 'allow' });
    await page.goto(address);
    await page.getByText('Sẵn sàng sử dụng khi không có mạng', { exact: true }).waitFor();
    await appendFile(path.join(root, 'service-worker.js'), '\n// A newer version.\n');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const take = page.getByRole('button', { name: 'Tải lại để dùng bản mới' });
    await take.waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');

    const hall = await page.context().newPage();
    await hall.goto(`${address}present/?year=2020&slide=4`);
    await expect.poll(() => headlineOf(hall)).toBe('Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch');
    await expect.poll(() => runningShows(hall)).toBe(1);
    await page.bringToFront();
    await take.click();
    expect(await seen(page.getByText(/^Đang trình chiếu ở một cửa sổ khác/u))).toBe(true);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');
    await hall.close();
    await expect.poll(() => runningShows(page)).toBe(0);

    const reloaded = page.waitForEvent('load');
    await take.click();
    await reloaded;
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020/u);
  });

  test('a newer version that comes during a show leaves both its windows as they are, and is offered after it', async () => {
    const { page } = await reader({ serviceWorkers: 'allow', tolerates });
    await page.goto(`${address}present/?year=2020`);
    await page.getByText('Sẵn sàng sử dụng khi không có mạng', { exact: true }).waitFor();
    await page.goto(`${address}present/?year=2020&slide=4`);
    const shown = 'Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch';
    await expect.poll(() => headlineOf(page)).toBe(shown);
    await expect.poll(() => runningShows(page)).toBe(1);
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await expect.poll(() => headlineOf(presenter)).toBe(shown);
    const loads: string[] = [];
    for (const one of [page, presenter]) one.on('load', () => loads.push(one.url()));

    await appendFile(path.join(root, 'service-worker.js'), '\n// One newer still.\n');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');
    for (const slide of [5, 6]) {
      await page.keyboard.press('PageDown');
      await presenter.waitForURL(new RegExp(`slide=${slide}`, 'u'));
    }
    expect(loads).toEqual([]);
    await presenter.close();
    await page.keyboard.press('Escape');
    expect(await seen(page.getByRole('button', { name: 'Tải lại để dùng bản mới' }))).toBe(true);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');
  });
});
