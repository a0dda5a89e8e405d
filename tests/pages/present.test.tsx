import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { undoDeck } from '#state/deck.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const area = 'thai-nguyen-city';
const finding = 'Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch';

beforeEach(() => {
  for (let step = 0; step < 100; step += 1) undoDeck(area);
  const nothing = () => null;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = nothing;
      disconnect = nothing;
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }));
});

/** Names of the slides of the deck in their order. */
const order = () =>
  within(screen.getByRole('region', { name: 'Các trang' }))
    .getAllByRole('group')
    .map((row) => row.getAttribute('aria-label'));
const usual = ['Trang đầu', 'Tổng hợp', 'Tăng trưởng kinh tế', 'Thu ngân sách', 'Công nghiệp', 'Việc làm', 'Tỷ lệ hộ nghèo', 'Điểm cần lưu ý', 'Nguồn số liệu', 'Trang cuối'];
const asRead = (text: string | null) => (text ?? '').replaceAll('\u00A0', ' ');
const title = () => asRead(screen.getByRole('heading', { level: 1 }).textContent);

async function desk() {
  const user = await renderApp('/present/?year=2020');
  await screen.findByRole('region', { name: 'Các trang' });
  return user;
}

describe('the desk', () => {
  it('moves a slide by its buttons and by Alt and the arrows, and takes it back', async () => {
    const user = await desk();
    expect(order()).toEqual(usual);
    await user.click(screen.getByRole('button', { name: 'Chuyển lên: Thu ngân sách' }));
    expect(order().slice(2, 4)).toEqual(['Thu ngân sách', 'Tăng trưởng kinh tế']);
    expect(screen.getByText('Thu ngân sách: chuyển đến vị trí 3 trên 10')).toBeInTheDocument();
    screen.getByRole('button', { name: /^3\. Thu ngân sách/u }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(order().slice(1, 4)).toEqual(['Thu ngân sách', 'Tổng hợp', 'Tăng trưởng kinh tế']);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(order()).toEqual(usual);
  });

  it('leaves a slide out and takes another in', async () => {
    const user = await desk();
    await user.click(screen.getByRole('checkbox', { name: 'Đưa vào bài: Việc làm' }));
    await user.click(screen.getByRole('checkbox', { name: 'Hộ cận nghèo' }));
    expect(order()).toEqual(usual.flatMap((name) => (name === 'Việc làm' ? [] : name === 'Tỷ lệ hộ nghèo' ? [name, 'Hộ cận nghèo'] : [name])));
    await user.click(screen.getByRole('button', { name: 'Về bài mặc định' }));
    expect(order()).toEqual(usual);
  });

  it('edits a title beside the sentence of the figures, which stays in sight and can be had back', async () => {
    const user = await desk();
    await user.click(screen.getByRole('button', { name: /^4\. Thu ngân sách/u }));
    fireEvent.change(await screen.findByLabelText(/^Tiêu đề trên trang/u), { target: { value: 'Thu cao nhất từ trước đến nay' } });
    const row = screen.getByRole('group', { name: 'Thu ngân sách' });
    expect(await within(row).findByText('đã sửa')).toBeInTheDocument();
    const editor = screen.getByRole('region', { name: 'Tiêu đề và ghi chú: Thu ngân sách' });
    expect(asRead(editor.textContent)).toContain(`Câu tự động từ số liệu: ${finding}`);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(within(row).queryByText('đã sửa')).toBeNull());
  });

  it('opens a saved deck of this area and refuses what is none', async () => {
    const user = await desk();
    const file = (text: string) => new File([text], 'deck.json', { type: 'application/json' });
    const input = screen.getByLabelText('Mở tệp bài đã lưu');
    await user.upload(input, file('{"format":"cot-moc-deck","version":1,"area":"thai-nguyen-city","entries":[{"key":"scorecard","shown":false}],"edits":[]}'));
    expect(await screen.findByText('Đã mở bài từ tệp.')).toBeInTheDocument();
    expect(order()).toEqual(usual.filter((name) => name !== 'Tổng hợp'));
    await user.upload(input, file('{"format":"cot-moc-deck","area":"viet-nam"}'));
    expect(await screen.findByText('Tệp này là bài của địa bàn khác (viet-nam).')).toBeInTheDocument();
    await user.upload(input, file('?'));
    expect(await screen.findByText('Tệp này không phải tệp bài trình chiếu.')).toBeInTheDocument();
  });
});

describe('a show', () => {
  it('stands alone, is driven by keys and says its slide in the address', async () => {
    const user = await renderApp('/present/?year=2020&slide=3');
    await screen.findByText('3 / 10', { selector: 'footer span' });
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.keyboard('{PageDown}');
    await waitFor(() => expect(title()).toBe(finding));
    expect(shownAddress()).toBe('/present/?year=2020&slide=4');
    await user.keyboard('7{Enter}');
    await waitFor(() => expect(title()).toMatch(/^Tỷ lệ hộ nghèo năm 2020 là 0,70%, giảm 0,30 điểm %, bằng 300% mức giảm kế hoạch$/u));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('region', { name: 'Các trang' })).toBeInTheDocument();
    expect(shownAddress()).toBe('/present/?year=2020');
  });

  it('shows any indicator in two keys and returns', async () => {
    const user = await renderApp('/present/?year=2020&slide=9');
    await screen.findByText('9 / 10', { selector: 'footer span' });
    await user.keyboard('g');
    expect(screen.getByRole('region', { name: 'Đến chỉ tiêu' })).toHaveFocus();
    await user.keyboard('2');
    await waitFor(() => expect(title()).toBe(finding));
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(title()).toBe('Nguồn của số liệu năm 2020'));
  });

  it('has notes with the sentence, the formula and the source for the presenter', async () => {
    await renderApp('../present/?year=2020&slide=4&role=presenter');
    const notes = await screen.findByRole('region', { name: 'Ghi chú' });
    expect(asRead(notes.textContent)).toContain('bằng 125% kế hoạch (chưa rõ cấp giao); tăng 6,4% so với năm 2019.');
    expect(asRead(notes.textContent)).toContain('2.670 ÷ 2.136 = 125%');
    expect(notes.textContent).toContain('Cổng TTĐT thành phố Thái Nguyên');
    expect(screen.getByRole('heading', { name: 'Trang hiện tại: 4 / 10' })).toBeInTheDocument();
    expect(screen.getByText(/^Công nghiệp địa phương năm 2020 đạt trên/u, { selector: 'p' })).toBeInTheDocument();
  });
});

describe('a browser that blocks the window of the presenter', () => {
  it('is told of at the desk, with a link that opens it in a tab', async () => {
    const user = await desk();
    vi.spyOn(window, 'open').mockReturnValue(null);
    await user.click(screen.getByRole('button', { name: 'Mở cửa sổ người trình bày' }));
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent('Trình duyệt đã chặn cửa sổ người trình bày. Hãy cho phép cửa sổ bật lên của trang này rồi mở lại, hoặc mở trong thẻ khác.');
    expect(within(notice).getByRole('link')).toHaveAttribute('href', '../present/?year=2020&slide=1&role=presenter');
  });

  it('is told of in the show, until the next key or an attempt that succeeds', async () => {
    const user = await renderApp('/present/?year=2020&slide=4');
    await waitFor(() => {
      expect(title()).toBe(finding);
    });
    const opening = vi.spyOn(window, 'open').mockReturnValue(null);
    await user.keyboard('p');
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute('href', '../present/?year=2020&slide=4&role=presenter');
    await user.keyboard('{PageDown}');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('p');
    expect(screen.getByRole('alert')).toBeVisible();
    opening.mockReturnValue(window);
    await user.keyboard('p');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
