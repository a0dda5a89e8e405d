import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { describe, expect, inject, test } from 'vitest';

import { asRead, readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

describe('an analyst', () => {
  test('follows a contradiction to its two sources and back to the figure', async () => {
    const { page, open } = await reader();
    await open(`${address}audit/?kind=sources`);
    const finding = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Giá trị sản xuất dịch vụ, năm 2016' }) });
    expect(asRead(await finding.innerText())).toContain('15.130 tỷ đồng ↔ 18.130 tỷ đồng.');

    await finding.getByRole('link', { name: /^Đài PT-TH Thái Nguyên: / }).click();
    await page.waitForURL(`${address}sources/?document=S1`);
    const first = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Mở tài liệu gốc' }) });
    expect(await seen(first.getByText('1 kỳ mâu thuẫn với nguồn khác'))).toBe(true);
    await page.goBack();

    await finding.getByRole('link', { name: /^123docz\.net/ }).click();
    await page.waitForURL(`${address}sources/?document=S24`);
    const second = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Mở tài liệu gốc' }) });
    const services = second.locator('div').filter({ has: page.locator('dt', { hasText: 'Giá trị sản xuất dịch vụ' }) });
    await services.last().getByRole('link', { name: '2016', exact: true }).click();
    await page.waitForURL(`${address}indicators/services/?year=2016&focus=services-2016-2`);
    const figure = page.getByText('Nguồn: 18.130 tỷ đồng', { exact: true });
    expect(await seen(figure)).toBe(true);
    await expect.poll(() => figure.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.getByRole('link', { name: /^Đánh giá hiệu quả sử dụng đất/ }).click();
    await page.waitForURL(`${address}sources/?document=S24`);
  });

  test('takes the file of figures and checks that it is the same', async () => {
    const { page, open } = await reader();
    await open(`${address}areas/viet-nam/sources/`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Bộ số liệu (JSON)', exact: true }).click();
    const file = await readFile(await (await downloading).path());
    await page.getByRole('button', { name: 'Tính mã kiểm SHA-256' }).click();
    expect(await seen(page.getByText(createHash('sha256').update(file).digest('hex')))).toBe(true);
    const schema = await page.request.get(new URL((await page.getByRole('link', { name: 'Cấu trúc bộ số liệu (JSON Schema)' }).getAttribute('href')) ?? '', page.url()).href);
    expect(schema.status()).toBe(200);
  });
});
