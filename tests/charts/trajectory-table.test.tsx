import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TrajectoryTable } from '#charts/trajectory-table.tsx';
import { I18nProvider } from '#i18n/context.tsx';
import { loadLanguage } from '#i18n/language.ts';
import { budget } from './fixture.ts';

async function table() {
  await loadLanguage('vi');
  render(
    <I18nProvider locale="vi">
      <TrajectoryTable trajectory={budget} caption="Thu ngân sách theo năm" sourceOf={({ id }) => <a href={`#${id}`}>Nguồn</a>} />
    </I18nProvider>,
  );
  return screen.getByRole('table', { name: 'Thu ngân sách theo năm' });
}

const cells = (line: HTMLElement) => within(line).getAllByRole('cell').map(({ textContent }) => textContent);

it('has a line for every row of the picture, parts of years and terms included', async () => {
  const heads = within(await table()).getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(heads).toEqual(['2011', '2012', '2013', '2014', '2015', '2016', '2017', '6T/2017', '2018', '2019', '2020', '2021', '2022', '2016-2020']);
});

it('gives each issuer its column and each year its figures', async () => {
  const grid = await table();
  expect(within(grid).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Kỳ', 'Thực hiện', 'KH TP giao', 'KH tỉnh giao', 'KH đại hội', 'TH/KH (%)', 'Chênh lệch', 'Đánh giá', 'So với năm trước', 'Ghi chú',
  ]);
  expect(cells(within(grid).getByRole('row', { name: /^2020/u })).slice(0, 7)).toEqual(['2.670', '2.136', '1.980', '—', '125,0%', '+534', 'Vượt 25,0% kế hoạch']);
  expect(cells(within(grid).getByRole('row', { name: /^6T\/2017/u })).slice(0, 5)).toEqual(['>\u00A01.270', '—', '1.124', '—', '≥113,0%']);
  expect(cells(within(grid).getByRole('row', { name: /^2014/u })).slice(4, 7)).toEqual(['92,6%', '\u221290', 'Không đạt: 92,6% kế hoạch']);
});

it('says what is missing, and where figures stop to compare', async () => {
  const grid = await table();
  expect(within(grid).getByRole('row', { name: /^2015/u })).toHaveTextContent('Chưa có số liệu công bố');
  const rows = within(grid).getAllByRole('row').map(({ textContent }) => textContent ?? '');
  const broken = rows.findIndex((text) => text.includes('18/08/2017'));
  expect(rows[broken + 1]).toMatch(/^2017/u);
  expect(within(grid).getByRole('row', { name: /^2019/u })).toHaveTextContent('Số ước thực hiện');
  expect(within(grid).getAllByRole('link', { name: 'Nguồn' })).toHaveLength(7);
});

it('can be scrolled by keyboard', async () => {
  await table();
  expect(screen.getByRole('region', { name: 'Thu ngân sách theo năm' })).toHaveAttribute('tabindex', '0');
});
