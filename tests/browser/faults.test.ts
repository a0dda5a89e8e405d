import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { serveFaulty } from '#tests/support/faulty-endpoint.ts';
import { asRead, choose, headlineOf, readers, seen } from '#tests/support/reader.ts';

/** React repeats in the console what the page already says to its reader. */
const tolerates = /^DataError: /u;
const { address, begin, asked, close } = await serveFaulty(inject('product'));
const reader = readers();
const sentence2020 = /^Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều vượt/u;

beforeEach(() => {
  begin('good');
});
afterAll(close);

describe('a page that was built with figures', () => {
  test.each(['slow', 'down', 'failing', 'login-page', 'truncated', 'wrong-schema', 'newer-contract'] as const)(
    'keeps them when the endpoint is %s',
    async (day) => {
      begin(day);
      const { page, open } = await reader({ tolerates });
      await open(address);
      await expect.poll(() => asked().length).toBeGreaterThan(0);
      expect(await headlineOf(page)).toMatch(sentence2020);
      expect(await seen(page.getByRole('article', { name: 'Thu ngân sách' }).getByText(/^2\.670/u))).toBe(true);
    },
  );

  test('says that the endpoint gives nothing newer, and asks again on request', async () => {
    begin('login-page');
    const { page, open } = await reader({ tolerates });
    await open(address);
    const warning = page.getByText(/^Máy chủ số liệu chưa cung cấp được bản mới\. Đang hiển thị số liệu lưu lúc \d\d:\d\d/u);
    expect(await seen(warning)).toBe(true);
    begin('good');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await warning.waitFor({ state: 'detached' });
    expect(asked()).toContain('datasets/thai-nguyen-city.json');
    expect(await headlineOf(page)).toMatch(sentence2020);
  });

  test('is brought up to date when figures were revised', async () => {
    begin('revised');
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?year=2020`);
    expect(await seen(page.getByRole('region', { name: '2020' }).getByText('2.697 tỷ đồng', { exact: true }))).toBe(true);
    expect(await page.getByText('2.670 tỷ đồng', { exact: true }).count()).toBe(0);
  });

  test('asks again by itself after a short failure', async () => {
    begin('flaky');
    const { page, open } = await reader({ tolerates });
    await open(address);
    await expect.poll(() => asked().filter((file) => file === 'datasets/thai-nguyen-city.json').length, { timeout: 10_000 }).toBe(2);
    await page.getByText(/^Máy chủ số liệu chưa cung cấp được bản mới/u).waitFor({ state: 'detached' });
    expect(await headlineOf(page)).toMatch(sentence2020);
  });

  test('says that the code of a page cannot be fetched, does not ask for it without end, and asks again on request', async () => {
    const { page, open } = await reader({ tolerates: /Failed to|net::ERR|table-page/u });
    const attempts: string[] = [];
    await page.route(/table-page-.*\.js/u, (route) => {
      attempts.push(route.request().url());
      return route.abort();
    });
    await open(address);
    await page.getByRole('link', { name: 'Bảng tổng hợp', exact: true }).first().click();
    const retry = page.getByRole('alert').getByRole('button', { name: 'Thử lại' });
    await retry.waitFor();
    await page.waitForLoadState('networkidle');
    expect(attempts.length).toBeLessThan(5);

    await page.unroute(/table-page-.*\.js/u);
    await retry.click();
    await expect.poll(() => headlineOf(page)).toMatch(/^Bảng chỉ tiêu tổng hợp/u);
  });

  test('names one bad indicator and keeps the others', async () => {
    begin('one-bad-indicator');
    const { page, open } = await reader();
    await open(address);
    const warning = page.getByRole('note').filter({ hasText: '1 chỉ tiêu có số liệu không hợp lệ nên tạm thời không hiển thị:' });
    expect(await seen(warning)).toBe(true);
    expect(asRead(await warning.innerText())).toMatch(/Thu ngân sách nhà nước trên địa bàn \(observations\[\d+\]\.quantity\.value\)/u);
    await expect.poll(() => page.getByRole('article').count()).toBe(4);
    expect(await seen(page.getByRole('article', { name: 'Hộ nghèo' }).getByText('300% mức giảm kế hoạch', { exact: true }))).toBe(true);
  });

  test('says that an area has no indicators when it was emptied', async () => {
    begin('empty');
    const { page, open } = await reader();
    await open(address);
    expect(await seen(page.getByText('Địa bàn này chưa có chỉ tiêu nào.', { exact: true }))).toBe(true);
    expect(await headlineOf(page)).toBe('Thành phố Thái Nguyên');
  });
});

describe('another area of such a page', () => {
  test.each(['slow', 'down', 'failing'] as const)('leaves no figures in sight that are not its own when the endpoint is %s', async (day) => {
    const { page, open } = await reader({ tolerates });
    await open(address);
    begin(day);
    const area = page.getByRole('combobox', { name: 'Địa bàn' });
    await area.focus();
    await area.selectOption({ label: 'Việt Nam' });
    const wait = day === 'slow' ? 'Đang tải số liệu Việt Nam…' : /^Máy chủ số liệu chưa trả lời, đang thử lại \(lần 2\)…$/u;
    expect(await seen(page.getByRole('status').getByText(wait))).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    expect(await area.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('Việt Nam');
    expect(await area.evaluate((select) => document.activeElement === select)).toBe(true);

    begin('good');
    await expect.poll(() => headlineOf(page), { timeout: 15_000 }).toMatch(/^Năm 2025: /u);
  });
});

describe('a page that was built without figures', () => {
  const sentences = [
    ['failing', 'Máy chủ số liệu báo lỗi (mã 503). Vui lòng thử lại sau.'],
    ['login-page', /^Máy chủ trả về nội dung không phải số liệu, có thể là trang đăng nhập mạng/u],
    ['wrong-schema', /^Tệp số liệu không đúng định dạng tại /u],
    ['newer-contract', 'Tệp số liệu theo phiên bản mà trang này chưa đọc được. Vui lòng tải lại trang.'],
    ['truncated', /^Máy chủ trả về nội dung không phải số liệu/u],
    ['down', 'Không kết nối được máy chủ số liệu. Vui lòng kiểm tra kết nối mạng và thử lại.'],
  ] as const;

  test.each(sentences)('says what is wrong when the endpoint is %s, and recovers on request', async (day, sentence) => {
    begin(day);
    const { page } = await reader({ tolerates });
    // The pauses between attempts add up to 13 seconds; the reader's clock runs through them.
    await page.clock.install();
    await page.goto(`${address}areas/viet-nam/`);
    const alert = page.getByRole('alert');
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return alert.isVisible();
      }, { timeout: 30_000, interval: 100 })
      .toBe(true);
    expect(await headlineOf(page)).toBe('Không tải được số liệu');
    expect(await seen(alert.getByText(sentence))).toBe(true);
    expect(await seen(alert.getByText(`Địa chỉ: ${address}api/v1/`))).toBe(true);

    begin('good');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect
      .poll(async () => {
        await page.clock.runFor(100);
        return headlineOf(page);
      })
      .toBe('Năm 2025: 2 trên 2 chỉ tiêu có kế hoạch đều vượt; 1 chỉ tiêu chưa có kế hoạch, 2 chưa có số liệu.');
  });

  test('waits for a slow endpoint, and can be told to stop', async () => {
    begin('slow');
    const { page } = await reader({ tolerates: /CancelledError/u });
    await page.goto(`${address}en/areas/viet-nam/`);
    expect(await seen(page.getByRole('status').getByText('Loading figures…', { exact: true }))).toBe(true);
    await page.getByRole('button', { name: 'Stop loading' }).click();
    expect(await seen(page.getByRole('alert').getByText('Loading was stopped on request.', { exact: true }))).toBe(true);
    begin('good');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => headlineOf(page)).toBe('2025: 2 of 2 indicators with a plan exceeded it; 1 indicator has no plan, 2 have no figure.');
  });
});

describe('an enormous endpoint', () => {
  test('is read, switched and searched like a small one', async () => {
    begin('enormous');
    const { page, open } = await reader();
    await open(`${address}areas/area-2/`);
    expect(await headlineOf(page)).toMatch(/^Năm 2025: \d trên 5 chỉ tiêu có kế hoạch/u);
    await expect.poll(() => page.getByRole('article').count()).toBe(5);
    await choose(page.getByRole('radiogroup', { name: 'Năm' }), '2020');
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: /u);
  });
});
