import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const grid = () => screen.findByRole('grid');
/** The cells of the line of a name, as they read. */
async function lineOf(name: RegExp): Promise<readonly string[]> {
  const row = within(await grid())
    .getAllByRole('row')
    .find((candidate) => within(candidate).queryByRole('rowheader', { name }) !== null);
  return [...(row?.querySelectorAll('td, th') ?? [])].map((cell) => (cell.textContent ?? '').replaceAll(/\s+/gu, ' '));
}
const names = async () => within(await grid()).getAllByRole('rowheader').map((cell) => cell.querySelector('a')?.textContent ?? cell.textContent);

describe('the annex of a year', () => {
  it('shows every indicator beside its plan and the year before, in index form', async () => {
    await renderApp('/table/?year=2020');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Bảng chỉ tiêu tổng hợp năm 2020');
    expect(await lineOf(/^Thu ngân sách/u)).toEqual(['2', 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', '2.510ước', '≈ 2.136suy ra', '2.670', '125', '106,4', 'VượtKH (chưa rõ cấp giao)', 'Cổng TTĐT thành phố Thái Nguyên', 'Số năm trước: ướcKế hoạch suy ra từ tỷ lệ công bố']);
    expect((await lineOf(/^Tỷ lệ hộ nghèo/u)).slice(3, 9)).toEqual(['1,00ước', '0,90suy ra', '0,70', '300', '−0,30 điểm %', 'VượtKH (chưa rõ cấp giao)']);
  });

  it('never divides rates, marks parts of a year, and keeps another series on a line of its own', async () => {
    await renderApp('/table/?year=2016');
    expect((await lineOf(/^Tốc độ tăng trưởng/u)).slice(6, 12)).toEqual(['15,0suy ra', '15,5', '', '', '+0,5 điểm %', '']);
    expect((await lineOf(/^Công nghiệp và xây dựng/u)).slice(0, 9)).toEqual(['3a', 'Công nghiệp và xây dựngchuỗi số liệu khác', 'tỷ đồng', '…', '…', '…', '…', '> 38.900', '']);
    expect((await lineOf(/^Thu ngân sách/u)).slice(4, 10)).toEqual(['…', '≥ 778suy ra', '…', '> 1.400', '', '≥179,9']);
  });

  it('says in place of a change why there is none', async () => {
    await renderApp('/areas/viet-nam/table/?year=2016');
    const poverty = await lineOf(/^Tỷ lệ hộ nghèo/u);
    expect(poverty).toContain('≠thay đổi chuẩn nghèo');
    expect(poverty).toContain('Không so sánh được');
  });

  it('numbers rows for those who cannot see how many there are', async () => {
    await renderApp('/table/?year=2020');
    const table = await grid();
    // Two rows of heads, the numbered one, two groups and 23 lines.
    expect([table.getAttribute('aria-rowcount'), table.getAttribute('aria-colcount')]).toEqual(['28', '11']);
    expect([...table.querySelectorAll('tr')].map((row) => row.getAttribute('aria-rowindex'))).toEqual(Array.from({ length: 28 }, (_, place) => String(place + 1)));
    expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('leads from a figure to the same figure on the page of its indicator', async () => {
    const user = await renderApp('/table/?year=2016');
    await user.click(await screen.findByRole('link', { name: /38\.900/u }));
    await waitFor(() => {
      expect(shownAddress()).toMatch(/^\/indicators\/industry\/\?year=2016&series=industry-construction&focus=/u);
    });
  });
});

describe('sorting and filtering', () => {
  it('happen in the address, and the official order comes back', async () => {
    const user = await renderApp('/table/?year=2020');
    await user.click(await screen.findByRole('button', { name: 'Đánh giá' }));
    await waitFor(() => {
      expect(shownAddress()).toBe('/table/?year=2020&sort=verdict');
    });
    expect((await names()).slice(0, 3)).toEqual(['Thu ngân sách nhà nước trên địa bàn', 'Giá trị sản xuất công nghiệp', 'Tỷ lệ hộ nghèo']);
    expect(screen.getByRole('columnheader', { name: /^Đánh giá/u }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Về thứ tự chính thức' }));
    await waitFor(() => {
      expect(shownAddress()).toBe('/table/?year=2020');
    });
    expect((await names())[0]).toBe('I. Kinh tế');
  });

  it('say how many lines are left and clear at one press', async () => {
    const user = await renderApp('/table/?year=2020');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kết quả' }), 'Vượt kế hoạch');
    expect(await screen.findByText('3 trên 23 dòng')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lĩnh vực' }), 'Xã hội');
    expect(await screen.findByText('1 trên 23 dòng')).toBeVisible();
    expect(shownAddress()).toBe('/table/?year=2020&verdict=exceeded&group=society');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kết quả' }), 'Không đạt kế hoạch');
    expect(await screen.findByText('Không có dòng nào phù hợp với bộ lọc.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }));
    expect(await screen.findByText('23 dòng')).toBeVisible();
    expect(shownAddress()).toBe('/table/?year=2020');
  });

  it('write no ratio between a figure and a plan that are both only bounds', async () => {
    await renderApp('/table/?year=2022');
    expect((await lineOf(/^Thu ngân sách/u)).slice(8, 11)).toEqual(Array.from({ length: 3 }, () => '?chỉ biết giới hạn hoặc số tròn'));
  });

  it('judge by the issuer chosen', async () => {
    const user = await renderApp('/table/?year=2016');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Đánh giá theo' }), 'Tỉnh giao');
    await waitFor(async () => {
      expect((await lineOf(/^Tốc độ tăng trưởng/u))[12]).toBe('Chưa có kế hoạch');
    });
    expect((await lineOf(/^Thu ngân sách/u))[12]).toBe('VượtKH tỉnh giao');
  });
});

describe('by keyboard', () => {
  it('the grid is one stop; arrows move, Enter sorts in the head and follows in the body', async () => {
    const user = await renderApp('/table/?year=2020');
    const table = await grid();
    const stop = () => table.querySelector<HTMLElement>('[tabindex="0"]');
    stop()?.focus();
    await user.keyboard('{Control>}{Home}{/Control}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('TT');
    });
    await user.keyboard('{End}{ArrowLeft}{ArrowLeft}{Enter}');
    await waitFor(() => {
      expect(shownAddress()).toBe('/table/?year=2020&sort=verdict');
    });
    await user.keyboard('{ArrowDown}{Home}{ArrowRight}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toMatch(/^Thu ngân sách/u);
    });
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(shownAddress()).toBe('/indicators/budget-revenue/?year=2020');
    });
  });

  it('Shift and arrows select cells, Escape lets them go', async () => {
    const user = await renderApp('/table/?year=2020&sort=verdict');
    const table = await grid();
    table.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    await waitFor(() => {
      expect([...table.querySelectorAll('[aria-selected="true"]')].map((cell) => cell.textContent?.replaceAll('\u00A0', ' '))).toEqual(['tỷ đồng', '2.510ước', 'tỷ đồng', '…']);
    });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(table.querySelectorAll('[aria-selected="true"]')).toHaveLength(0);
    });
  });
});
