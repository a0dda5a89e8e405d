import { describe, expect, inject, test } from 'vitest';

import { asRead, headlineOf, readers, seen, unfold } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
const sentence2020 = 'Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều vượt; 1 chỉ tiêu chưa có kế hoạch, 1 chưa có số liệu.';

describe('the overview', () => {
  test('says the year in one sentence, in either language', async () => {
    const { page, open } = await reader();
    await open(address);
    await expect.poll(() => headlineOf(page)).toBe(sentence2020);
    await open(`${address}en/`);
    await expect.poll(() => headlineOf(page)).toBe('2020: 3 of 3 indicators with a plan exceeded it; 1 indicator has no plan, 1 has no figure.');
  });

  test('holds sentence and pictures before any script runs', async () => {
    const { page } = await reader({ javaScriptEnabled: false });
    await page.goto(address);
    await expect.poll(() => headlineOf(page)).toBe(sentence2020);
    const cards = page.getByRole('article');
    expect(await cards.count()).toBe(5);
    expect(await cards.getByRole('img').count()).toBe(5);
    const budget = page.getByRole('article', { name: 'Thu ngân sách' });
    expect(await seen(budget.getByText(/^2\.670/u))).toBe(true);
    expect(await seen(budget.getByText('Vượt 25% kế hoạch'))).toBe(true);
    expect(await seen(page.getByRole('table'))).toBe(true);
  });

  test('shows every verdict of the headline year on its card', async () => {
    const { page, open } = await reader();
    await open(address);
    const says = async (card: string, text: string) => seen(page.getByRole('article', { name: card }).getByText(text, { exact: true }));
    expect(await says('Tăng trưởng', 'Chưa có số liệu')).toBe(true);
    expect(await says('Thu ngân sách', 'Vượt 25% kế hoạch')).toBe(true);
    expect(await says('Công nghiệp', 'Vượt ít nhất 19% kế hoạch')).toBe(true);
    expect(await says('Việc làm', 'Chưa có kế hoạch')).toBe(true);
    expect(await says('Hộ nghèo', '300% mức giảm kế hoạch')).toBe(true);
  });

  test('says that the city has ended and what came after it', async () => {
    const { page, open } = await reader();
    await open(address);
    const banner = page.getByRole('note').filter({ hasText: 'Đơn vị hành chính đã kết thúc hoạt động từ ngày 01/7/2025' });
    expect(await seen(banner)).toBe(true);
    await banner.getByText('Đơn vị kế tiếp').click();
    expect(await banner.innerText()).toContain('một phần Phường Phan Đình Phùng; một phần Phường Linh Sơn');
  });
});

describe('an indicator', () => {
  test('holds its picture, figure and source before any script runs', async () => {
    const { page } = await reader({ javaScriptEnabled: false });
    await page.goto(`${address}indicators/poverty/`);
    await expect.poll(() => headlineOf(page)).toBe('Tỷ lệ hộ nghèo');
    expect(await seen(page.getByRole('img', { name: 'Tỷ lệ hộ nghèo: kế hoạch và thực hiện theo năm' }))).toBe(true);
    expect(await seen(page.getByText('(0,70 − 1,00) ÷ (−0,10) = 300%', { exact: true }))).toBe(true);
  });

  test('says where the budget of 2020 comes from and how far the source may be trusted', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?year=2020`);
    const source = page.getByRole('group').filter({ hasText: 'Nguồn: 2.670 tỷ đồng' });
    const text = await source.innerText();
    expect(text).toContain('Cổng TTĐT thành phố Thái Nguyên, 12/01/2021');
    expect(text).toContain('chính thức');
  });

  test('explains 300 % of poverty by its formula with the numbers put in', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/poverty/?year=2020`);
    const why = page.getByRole('group').filter({ has: page.getByText('Vì sao?', { exact: true }) });
    expect(await seen(why.getByText('(0,70 − 1,00) ÷ (−0,10) = 300%', { exact: true }))).toBe(true);
    await open(`${address}en/indicators/poverty/?year=2020`);
    const whyEnglish = page.getByRole('group').filter({ has: page.getByText('Why?', { exact: true }) });
    expect(await seen(whyEnglish.getByText('(0.70 − 1.00) ÷ (−0.10) = 300%', { exact: true }))).toBe(true);
  });

  test('claims of the budget of 2016 only what a lower bound allows', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?year=2016`);
    const year = page.getByRole('region', { name: '2016' });
    expect(await seen(year.getByText('> 1.400 tỷ đồng', { exact: true }))).toBe(true);
    expect(await seen(year.getByText('Vượt ít nhất 79,9% kế hoạch', { exact: true }))).toBe(true);
    expect(await seen(year.getByText('1.400 ÷ 778 ≥ 179,9%', { exact: true }))).toBe(true);
  });

  test('holds half of 2017 against both plans', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?year=2017`);
    const year = page.getByRole('region', { name: '2017' });
    expect(await seen(year)).toBe(true);
    await unfold(year);
    expect(await seen(year.getByText('1.270 ÷ 1.233 ≥ 103%', { exact: true }))).toBe(true);
    expect(await seen(year.getByText('1.270 ÷ 1.124 ≥ 113%', { exact: true }))).toBe(true);
    await expect.poll(() => year.getByText('Đã vượt kế hoạch cả năm', { exact: true }).count()).toBe(2);
  });

  test('keeps both figures where sources conflict', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/?year=2019`);
    expect(await seen(page.getByText('Các nguồn công bố khác nhau', { exact: true }))).toBe(true);
    const press = page.getByRole('group').filter({ hasText: 'Nguồn: 2.510 tỷ đồng' });
    expect(await press.innerText()).toContain('báo chí');
    const thesis = page.getByRole('group').filter({ hasText: 'Nguồn: 3.000 tỷ đồng' });
    expect(await thesis.innerText()).toContain('thứ cấp');
  });
});

describe('the table twin', () => {
  test('says what the picture says, row for row', async () => {
    const { page, open } = await reader();
    await open(`${address}indicators/budget-revenue/`);
    await page.getByRole('tab', { name: 'Bảng' }).click();
    await page.waitForURL('**/indicators/budget-revenue/?show=table');
    const cellsOf = async (period: string) => {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: period, exact: true }) });
      expect(await seen(row)).toBe(true);
      return (await row.getByRole('cell').allInnerTexts()).slice(0, 7).map(asRead);
    };
    expect(await cellsOf('2016')).toEqual(['> 1.400', '≥ 778 (suy ra)', '—', '—', '≥179,9%', '≥ +622', 'Vượt ít nhất 79,9% kế hoạch']);
    expect(await cellsOf('2020')).toEqual(['2.670', '—', '—', '≈ 2.136 (suy ra)', '125%', '+534', 'Vượt 25% kế hoạch']);
    expect(await cellsOf('2018')).toEqual(['—', '—', '—', '—', '—', '—', 'Chưa có số liệu']);
  });
});
