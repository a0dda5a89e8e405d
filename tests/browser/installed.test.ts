import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

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
    await expect.poll(() => hall.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1);
    await page.bringToFront();
    await take.click();
    expect(await seen(page.getByText(/^Đang trình chiếu ở một cửa sổ khác/u))).toBe(true);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');
    await hall.close();

    const reloaded = page.waitForEvent('load');
    await take.click();
    await reloaded;
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020/u);
  });
});
