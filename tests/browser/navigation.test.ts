import { describe, expect, inject, test } from 'vitest';

import { asRead, choose, headlineOf, readers, seen, untilAnswering } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

describe('the address', () => {
  test('keeps the year through a reload, and the way back leads back', async () => {
    const { page, open } = await reader();
    await open(address);
    await choose(page.getByRole('radiogroup', { name: 'Năm' }), '2017');
    await page.waitForURL(`${address}?year=2017`);
    const sentence = 'Năm 2017: 1 chỉ tiêu được đánh giá đã vượt; 3 chỉ tiêu chưa có số liệu, 1 mới có số liệu một phần năm.';
    await expect.poll(() => headlineOf(page)).toBe(sentence);
    await page.reload();
    await expect.poll(() => headlineOf(page)).toBe(sentence);
    await untilAnswering(page);
    await page.goBack();
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: /u);
  });

  test('keeps whose plan the year is judged by', async () => {
    const { page, open } = await reader();
    await open(`${address}?year=2016`);
    await page.getByRole('combobox', { name: 'Cấp giao kế hoạch' }).selectOption({ label: 'Tỉnh giao' });
    await page.waitForURL(`${address}?year=2016&issuer=province`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2016: /u);
    expect(await seen(page.getByRole('article', { name: 'Thu ngân sách' }).getByText('Vượt ít nhất 79,9% kế hoạch', { exact: true }))).toBe(true);
    await page.getByRole('combobox', { name: 'Cấp giao kế hoạch' }).selectOption({ label: 'HĐND thành phố giao' });
    await page.waitForURL(`${address}?year=2016&issuer=city-council`);
    expect(await seen(page.getByRole('article', { name: 'Thu ngân sách' }).getByText('Chưa có kế hoạch', { exact: true }))).toBe(true);
  });

  test('names the area', async () => {
    const { page, open } = await reader();
    await open(address);
    const area = page.getByRole('combobox', { name: 'Địa bàn' });
    await area.selectOption({ label: 'Tỉnh Thái Nguyên (địa giới cũ)' });
    await page.waitForURL(`${address}areas/thai-nguyen-province/`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2024: /u);
    await area.selectOption({ label: 'Việt Nam' });
    await page.waitForURL(`${address}areas/viet-nam/`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2025: /u);
    await area.selectOption({ label: 'Thành phố Thái Nguyên' });
    await page.waitForURL(address);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2020: /u);
  });

  test('names the language, and keeps everything else', async () => {
    const { page, open } = await reader();
    await open(`${address}?year=2016`);
    await page.getByRole('link', { name: 'EN English' }).click();
    await page.waitForURL(`${address}en/?year=2016`);
    await expect.poll(() => headlineOf(page)).toBe('2016: 3 of 3 indicators with a plan exceeded it; 1 indicator has no plan, 1 has no figure.');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('link', { name: 'VI Tiếng Việt' }).click();
    await page.waitForURL(`${address}?year=2016`);
    await expect.poll(() => headlineOf(page)).toMatch(/^Năm 2016: 3 trên 3/u);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('vi');
  });

  test('leads from a card to its indicator in the same year', async () => {
    const { page, open } = await reader();
    await open(`${address}?year=2016`);
    await page.getByRole('article', { name: 'Thu ngân sách' }).getByRole('link').click();
    await page.waitForURL(`${address}indicators/budget-revenue/?year=2016`);
    await expect.poll(() => headlineOf(page)).toBe('Thu ngân sách nhà nước trên địa bàn');
    expect(await seen(page.getByRole('region', { name: '2016' }).getByText('> 1.400 tỷ đồng', { exact: true }))).toBe(true);
    await page.waitForFunction(() => document.title === 'Thu ngân sách nhà nước trên địa bàn · Thành phố Thái Nguyên · Cột Mốc');
  });

  test('names the series, whose figures never stand beside those of another', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/industry/?show=table`);
    expect(await seen(page.getByRole('cell', { name: '> 10.100', exact: true }))).toBe(true);
    expect(await page.getByRole('cell', { name: '> 38.900', exact: true }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Chuỗi số liệu' }).selectOption({ label: 'Công nghiệp và xây dựng' });
    await page.waitForURL(`${address}indicators/industry/?series=industry-construction&show=table`);
    expect(await seen(page.getByRole('cell', { name: '> 38.900', exact: true }))).toBe(true);
    expect(await page.getByRole('cell', { name: '> 10.100', exact: true }).count()).toBe(0);
  });

  test('names the years', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?show=table`);
    await page.getByRole('combobox', { name: 'Từ năm' }).selectOption('2019');
    await page.waitForURL(`${address}indicators/budget-revenue/?from=2019&show=table`);
    await page.getByRole('combobox', { name: 'Đến năm' }).selectOption('2020');
    await page.waitForURL(`${address}indicators/budget-revenue/?from=2019&to=2020&show=table`);
    await expect.poll(() => page.getByRole('rowheader').allInnerTexts()).toEqual(['2019', '6T/2019', '2020']);
  });

  test('may name a page without a file', async () => {
    const { page, open } = await reader();
    await open(`${address}areas/viet-nam/indicators/jobs/`);
    await expect.poll(() => headlineOf(page)).toBe('Giải quyết việc làm');
  });

  test.each([
    ['khong-co/', 'Không tìm thấy trang', 'Địa chỉ này không có trong trang số liệu.'],
    ['indicators/khong-co/', 'Không tìm thấy trang', 'Không tìm thấy chỉ tiêu này ở địa bàn đang xem.'],
    ['en/nothing/here/', 'Page not found', 'This address is not part of the site.'],
    ['en/indicators/nothing/', 'Page not found', 'This indicator does not exist for the area shown.'],
  ])('says so where %s leads nowhere', async (path, heading, sentence) => {
    const { page, open } = await reader();
    await open(address + path);
    await expect.poll(() => headlineOf(page)).toBe(heading);
    expect(await seen(page.getByText(sentence, { exact: true }))).toBe(true);
    await page.getByRole('main').getByRole('link').click();
    await expect.poll(() => headlineOf(page)).toMatch(/2020/u);
  });
});

describe('what a reader takes along', () => {
  test('a sentence for a report, in both languages', async () => {
    const { page, context, open } = await reader();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`${address}indicators/poverty/?year=2020`);
    const region = page.getByRole('region', { name: '2020' });
    const clipboard = async () => asRead(await page.evaluate(() => navigator.clipboard.readText()));
    await region.getByRole('button', { name: 'Sao chép câu báo cáo', exact: true }).click();
    await expect.poll(clipboard).toBe('Tỷ lệ hộ nghèo năm 2020 là 0,70%, giảm 0,30 điểm %, bằng 300% mức giảm theo kế hoạch (chưa rõ cấp giao).');
    expect(await seen(region.getByRole('button', { name: 'Đã sao chép' }))).toBe(true);
    await region.getByRole('button', { name: 'Sao chép câu báo cáo tiếng Anh' }).click();
    await expect.poll(clipboard).toMatch(/^Poverty rate \(households\) in 2020: 0\.70%, down 0\.30 pp, 300% of the cut in the plan \(issuer not stated\)\.$/iu);
  });

  test('their taste, kept on the device', async () => {
    const { page, open } = await reader({ colorScheme: 'light' });
    await open(address);
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const [inkBefore, sizeBefore] = [await ink(), await size()];
    await page.getByText('Hiển thị', { exact: true }).click();
    await choose(page.getByRole('radiogroup', { name: 'Giao diện' }), 'Tối');
    await choose(page.getByRole('radiogroup', { name: 'Độ tương phản' }), 'Cao');
    await choose(page.getByRole('radiogroup', { name: 'Cỡ chữ' }), 'Lớn');
    await expect.poll(size).toBeGreaterThan(sizeBefore);
    const [inkAfter, sizeAfter] = [await ink(), await size()];
    expect(inkAfter).not.toBe(inkBefore);

    await page.reload();
    await untilAnswering(page);
    expect([await ink(), await size()]).toEqual([inkAfter, sizeAfter]);
    await page.getByText('Hiển thị', { exact: true }).click();
    expect(await page.getByRole('radio', { name: 'Tối', exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Cao', exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Lớn', exact: true }).isChecked()).toBe(true);
  });
});
