import { expect, inject, test } from 'vitest';

import { asRead, readers } from '#tests/support/reader.ts';

const reader = readers();
const address = inject('address');

test('an analyst sets city beside province, reads why they do not compare, and sends the link', async () => {
  const { page, open } = await reader();
  await open(`${address}compare/`);
  await page.getByRole('radio', { name: 'Một chỉ tiêu ở các địa bàn' }).check({ force: true });
  await page.getByText('Chọn địa bàn: 3 trên tối đa 8 hình').click();
  await page.getByRole('checkbox', { name: 'Việt Nam' }).uncheck();
  await page.getByText('Chọn địa bàn: 2 trên tối đa 8 hình').waitFor();

  const main = page.getByRole('main');
  const why = main.getByRole('note').filter({ hasText: 'Không so sánh được' });
  const said = asRead(await why.innerText());
  expect(said).toContain('Không so sánh được: Thành phố Thái Nguyên và Tỉnh Thái Nguyên (địa giới cũ) khác định nghĩa');
  expect(said).toContain('Mức tăng giá trị sản xuất các ngành, từ 2012; không phải GDP hay GRDP.');
  expect(said).toContain('Mức tăng GDP/GRDP của tỉnh.');

  // The note stands between the two pictures, and a year at the same place in both.
  const pictures = main.getByRole('img');
  expect(await pictures.count()).toBe(2);
  const [city, note, province] = await Promise.all([pictures.first().boundingBox(), why.boundingBox(), pictures.last().boundingBox()]);
  expect(city?.y).toBeLessThan(note?.y ?? 0);
  expect(note?.y).toBeLessThan(province?.y ?? 0);
  const placesOf = async (year: string) => Promise.all([0, 1].map(async (place) => (await pictures.nth(place).getByText(year, { exact: true }).boundingBox())?.x));
  for (const year of ['2012', '2019']) {
    const [first, second] = await placesOf(year);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeCloseTo(first ?? 0, 1);
  }

  const colleague = await reader();
  await colleague.open(page.url());
  const again = colleague.page.getByRole('note').filter({ hasText: 'Không so sánh được' });
  expect(asRead(await again.innerText())).toBe(said);
});

test('by keyboard a panel is removed, and the next stop is another panel', async () => {
  const { page, open } = await reader();
  await open(`${address}compare/?with=budget-revenue,poor-households`);
  await page.getByRole('button', { name: 'Bỏ hình này: Số hộ nghèo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Chọn chỉ tiêu: 1 trên tối đa 8 hình').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thu ngân sách nhà nước trên địa bàn');
});
