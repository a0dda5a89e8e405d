import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const path = '/areas/viet-nam/indicators/trained-labour/';
const notice = 'Đang xem số giả định. Đây không phải số liệu công bố.';
const panel = () => screen.findByRole('region', { name: 'Giả định' });
const field = async (year: number) => within(await panel()).findByRole('textbox', { name: `Năm ${year} (giả định)` });
const rowOf = (head: string) => screen.getByRole('rowheader', { name: head }).closest('tr')?.textContent ?? '';

async function enter(input: HTMLElement, text: string) {
  fireEvent.change(input, { target: { value: text } });
  await Promise.resolve();
  fireEvent.blur(input);
}

describe('what if', () => {
  it('is offered, opened, filled in by typing, told in every reading, cleared and brought back', async () => {
    const user = await renderApp(`${path}?show=table`);
    const summary = (await screen.findByText(/số liệu đầu tiên năm 2015/u)).textContent;
    await user.click(await screen.findByRole('button', { name: 'Thử giả định' }));
    await waitFor(() => expect(shownAddress()).toBe(`${path}?show=table&assume=open`));

    await enter(await field(2024), '67,5');
    await waitFor(() => expect(shownAddress()).toBe(`${path}?show=table&assume=2024_67.5`));
    expect(await screen.findByText(notice)).toBeVisible();
    expect(rowOf('2024 (số giả định)')).toContain('67,5');
    expect(rowOf('2024 (số giả định)')).toContain('Không đạt');
    expect(rowOf('2023')).not.toContain('giả định');
    const outcome = within(await panel());
    expect(outcome.getByText(/^Theo giả định: Không đạt/u)).toBeVisible();
    expect(outcome.getByText(/năm 2024 \(số giả định\) đạt 67,5%/u)).toBeVisible();
    expect(screen.getByText(/số liệu đầu tiên năm 2015/u).textContent).toBe(summary);
    expect(screen.getByRole('region', { name: 'năm 2023' }).textContent).not.toContain('giả định');

    await user.click(screen.getByRole('button', { name: 'Xoá giả định' }));
    await waitFor(() => expect(screen.queryByText(notice)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText(notice)).toBeVisible();
    expect(shownAddress()).toBe(`${path}?show=table&assume=2024_67.5`);
  });

  it('refuses what could be two numbers, and what is written another way', async () => {
    await renderApp(`${path}?assume=open`);
    const year = await field(2024);
    for (const [typed, said] of [
      ['1,400', 'Có thể hiểu là 1,4 hoặc 1.400. Cần viết rõ một trong hai.'],
      ['69.5', 'Dấu thập phân là dấu phẩy. Cần viết 69,5.'],
      ['khoảng 69', 'Đây không phải là số.'],
    ] as const) {
      await enter(year, typed);
      expect(await within(await panel()).findByText(said)).toBeVisible();
      expect(year).toBeInvalid();
    }
    expect(shownAddress()).toBe(`${path}?assume=open`);
  });

  it('is moved by the keys of a slider over the picture', async () => {
    await renderApp(`${path}?assume=2024_69`);
    const handle = await screen.findByRole('slider', { name: 'Năm 2024 (giả định)' });
    expect(handle.getAttribute('aria-valuetext')).toBe('69,0%');
    for (const [key, address] of [
      ['ArrowUp', '2024_69.1'],
      ['PageDown', '2024_68.1'],
      ['Home', '2024_0'],
      ['Delete', 'open'],
    ] as const) {
      fireEvent.keyDown(handle, { key });
      await Promise.resolve();
      fireEvent.keyUp(handle, { key });
      await waitFor(() => expect(shownAddress()).toBe(`${path}?assume=${address}`));
    }
    expect(handle.getAttribute('aria-valuetext')).toBe('chưa giả định');
  });

  it('carries supposed years into the term, beside what is published', async () => {
    await renderApp('/areas/viet-nam/indicators/poverty-reduction/?assume=2022_1_2023_1.1');
    const terms = within(await panel());
    expect(await terms.findByRole('heading', { name: '2021-2025' })).toBeVisible();
    expect(terms.getByText('Theo số công bố: Chưa có số liệu')).toBeVisible();
  });

  it('gives nothing supposed to be cited as published', async () => {
    const user = await renderApp(`${path}?assume=2024_67.5`);
    await panel();
    await user.click(await screen.findByRole('button', { name: 'Sao chép trích dẫn biểu đồ' }));
    const cited = await navigator.clipboard.readText();
    expect(cited).toContain(', Việt Nam, 2012-2025. Nguồn: ');
    expect(cited.endsWith(' Số của năm 2024 trên biểu đồ đang xem là số giả định, không thuộc các nguồn này.')).toBe(true);

    await user.click(screen.getByRole('button', { name: 'Xoá giả định' }));
    await waitFor(() => expect(screen.queryByText(notice)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Sao chép trích dẫn biểu đồ' }));
    expect(await navigator.clipboard.readText()).not.toContain('giả định');
  });

  it('says which values of a link are not used', async () => {
    await renderApp(`${path}?assume=2020_99`);
    expect(await screen.findByText(/^Không dùng giả định trong liên kết cho năm 2020/u)).toBeVisible();
    expect(screen.queryByText(notice)).toBeNull();
  });

  it('is not offered after the end of an area, and says why', async () => {
    await renderApp('/indicators/budget-revenue/?assume=2023_5000');
    expect(await screen.findByText('Không tính giả định vì đơn vị hành chính đã kết thúc hoạt động: sau ngày 30/06/2025 không còn số liệu.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Thử giả định' })).toBeNull();
    expect(screen.queryByText(notice)).toBeNull();
  });
});
