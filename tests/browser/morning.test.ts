import { expect, inject, test } from 'vitest';

import { asRead, readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();

test('an analyst’s morning, from the annex of 2020 to a link that a colleague opens', async () => {
  const { page, open } = await reader({ tolerates: /Failed to load resource/u });

  // The annex of 2020, sorted by verdict, taken away.
  await open(address);
  await page.getByRole('link', { name: 'Bảng tổng hợp' }).first().click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('combobox', { name: 'Năm', exact: true }).selectOption('2020');
  await page.getByRole('button', { name: 'Đánh giá', exact: true }).click();
  await page.waitForURL(`${address}table/?year=2020&sort=verdict`);
  expect(await page.getByRole('rowheader').first().innerText()).toMatch(/^Thu ngân sách nhà nước/u);
  await page.getByRole('button', { name: 'Sao chép bảng' }).click();
  expect(await seen(page.getByRole('button', { name: 'Đã sao chép' }))).toBe(true);

  // A contradiction, and both of its sources.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('doi chieu mau thuan');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(`${address}audit/`).pathname);
  const finding = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Thu ngân sách nhà nước trên địa bàn, năm 2019' }) }).first();
  expect(asRead(await finding.innerText())).toContain('2.510 tỷ đồng ↔ 3.000 tỷ đồng.');
  for (const source of [/^Báo Thái Nguyên/u, /^123docz\.net/u]) {
    await finding.getByRole('link', { name: source }).click();
    await page.waitForURL(/\/sources\/\?document=S\d+$/u);
    expect(await seen(page.getByRole('link', { name: 'Mở tài liệu gốc' }))).toBe(true);
    await page.goBack();
  }
  await finding.getByRole('link', { name: /^3\.000/u }).click();
  await page.waitForURL(/\/indicators\/budget-revenue\/\?year=2019&focus=budget-revenue-2019(?:-2)?$/u);
  expect(await seen(page.getByRole('heading', { level: 1, name: 'Thu ngân sách nhà nước trên địa bàn' }))).toBe(true);

  // City and province, and why they do not compare.
  await page.getByRole('link', { name: 'So sánh giữa các địa bàn' }).click();
  await page.getByRole('combobox', { name: 'Chỉ tiêu', exact: true }).selectOption({ label: 'Tốc độ tăng trưởng kinh tế' });
  const why = page.getByRole('note').filter({ hasText: 'Không so sánh được: Thành phố Thái Nguyên và Tỉnh Thái Nguyên' });
  expect(asRead(await why.innerText())).toContain('Mức tăng giá trị sản xuất các ngành, từ 2012; không phải GDP hay GRDP.');

  // A supposed figure for the country, and its link at a colleague's.
  await page.getByRole('combobox', { name: 'Địa bàn', exact: true }).first().selectOption({ label: 'Việt Nam' });
  await page.waitForURL(/\/areas\/viet-nam\//u);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lao dong qua dao tao');
  await page.getByRole('option', { name: /^Tỷ lệ lao động qua đào tạo/u }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address}areas/viet-nam/indicators/trained-labour/`);
  await page.getByRole('button', { name: 'Thử giả định' }).click();
  await page.getByRole('textbox', { name: 'Năm 2026 (giả định)' }).fill('74');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?assume=2026_74$/u);
  const colleague = await reader({ tolerates: /Failed to load resource/u, viewport: { width: 360, height: 740 } });
  await colleague.open(page.url());
  expect(await seen(colleague.page.getByText('Đang xem số giả định. Đây không phải số liệu công bố.'))).toBe(true);
  expect(await colleague.page.getByRole('textbox', { name: 'Năm 2026 (giả định)' }).inputValue()).toBe('74,0');

  // Nothing of it among the published figures.
  await colleague.open(`${address}areas/viet-nam/table/?year=2026`);
  expect(await colleague.page.getByRole('main').innerText()).not.toMatch(/giả định|74,0/u);

  // And the poverty rate, without a hand leaving the keyboard.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ho ngheo');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/indicators\/poverty\//u);
  expect(await seen(page.getByRole('heading', { level: 1, name: 'Tỷ lệ hộ nghèo' }))).toBe(true);
});
