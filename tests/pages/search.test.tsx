import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { server } from '#mocks/server.ts';
import { currentPreferences, setTheme } from '#state/preferences.ts';
import { currentSearchHabits, forgetRecent, setSlash } from '#state/recent.ts';
import { allowConsole } from '#tests/support/console.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

beforeEach(() => {
  standInForDialogs();
  vi.stubGlobal('scrollTo', () => null);
});
afterEach(() => {
  forgetRecent();
  setSlash(true);
  setTheme('system');
  vi.unstubAllGlobals();
});

const field = () => screen.findByRole('combobox', { name: /^(?:Tìm kiếm|Search)$/u });
const options = () => [...document.querySelectorAll('[role="listbox"] [role="option"]')].map((option) => option.textContent?.replaceAll('\u00A0', ' '));
const typeIn = async (text: string) => {
  fireEvent.change(await field(), { target: { value: text } });
};
const active = async () => document.getElementById((await field()).getAttribute('aria-activedescendant') ?? '');

describe('opening', () => {
  it('by the button, by Ctrl K and by /, but not where / is typed', async () => {
    const user = await renderApp('/');
    await user.click(await screen.findByRole('button', { name: 'Tìm…' }));
    expect(await field()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.keyboard('{Control>}k{/Control}');
    await typeIn('6T/2017');
    await user.keyboard('/');
    expect(await field()).toHaveValue('6T/2017/');
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.keyboard('/');
    expect(await field()).toHaveValue('');
  });

  it('the key / can be switched off by a command', async () => {
    const user = await renderApp('/');
    await screen.findByRole('button', { name: 'Tìm…' });
    await user.keyboard('/');
    await typeIn('phim tat');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Đã tắt phím /; tìm kiếm mở bằng Ctrl K.')).toBeVisible();
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('/{Control>}k{/Control}');
    expect(await field()).toHaveValue('');
    expect(currentSearchHabits().slash).toBe(false);
  });
});

describe('finding', () => {
  it('shows the figure and the verdict of the year and leads to it', async () => {
    const user = await renderApp('/?issuer=province');
    await screen.findByRole('button', { name: 'Tìm…' });
    await user.keyboard('{Control>}k{/Control}');
    await typeIn('ngan sach 2016');
    await waitFor(() => expect(options()[0]).toBe('Thu ngân sách nhà nước trên địa bàn, năm 2016Chỉ tiêu> 1.400 tỷ đồngVượt ít nhất 79,9% kế hoạchKH tỉnh giao'));
    expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent('2 kết quả');
    expect([...((await active())?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['ngân', 'sách']);

    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Thu ngân sách nhà nước trên địa bàn' })).toBeVisible();
    expect(shownAddress()).toBe('/indicators/budget-revenue/?year=2016&issuer=province');
    expect(document.activeElement?.id).toBe('main');
    expect(currentSearchHabits().recent).toEqual(['indicator:budget-revenue@2016']);
  });

  it('by arrow keys around the list, and a year of another series leads to that series', async () => {
    const user = await renderApp('/');
    await screen.findByRole('button', { name: 'Tìm…' });
    await user.keyboard('/');
    await typeIn('2017');
    await waitFor(() => expect(options()).toHaveLength(8));
    expect(await active()).toHaveTextContent(/^Tổng quan, năm 2017/u);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(await active()).toHaveTextContent(/^Số lao động được giải quyết việc làm, năm 2017.*Việc làm mới/u);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(await active()).toHaveTextContent(/^Tổng quan/u);
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    await waitFor(() => expect(shownAddress()).toBe('/indicators/jobs/?year=2017&series=jobs-new'));
  });

  it.each([
    ['/', 'tinh thai nguyen', '/areas/thai-nguyen-province/'],
    ['/areas/viet-nam/', 'thanh pho thai nguyen 2019', '/?year=2019'],
    ['/en/?year=2016', 'annex', '/en/table/?year=2016'],
    ['/', '2019', '/?year=2019'],
    ['/?year=2016', 'tinh giao', '/?year=2016&issuer=province'],
    ['/', 'chuẩn hộ nghèo 2011', '/sources/?document=L1'],
    ['/', 'GTSX CN địa phương', '/indicators/industry/?series=industry-local'],
    ['/?year=2016', 'english', '/en/?year=2016'],
  ])('from %s, %s leads to %s', async (from, typed, to) => {
    const user = await renderApp(from);
    await screen.findByRole('button', { name: /^(?:Tìm…|Search…)$/u });
    await user.keyboard('/');
    await waitFor(() => expect(screen.queryByText(/^(?:Đang tải|Loading the complete)/u)).toBeNull());
    await typeIn(typed);
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent(/kết quả|result/u));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(shownAddress()).toBe(to));
  });

  it('says that nothing was found and what one may try', async () => {
    const user = await renderApp('/');
    await screen.findByRole('button', { name: 'Tìm…' });
    await user.keyboard('/');
    await typeIn('xyzzy');
    expect(await screen.findByText('Không tìm thấy kết quả cho “xyzzy”.')).toBeVisible();
    expect(await field()).toHaveAttribute('aria-expanded', 'false');
  });

  it('finds pages where figures cannot be had', async () => {
    allowConsole('error');
    server.use(http.get('*/datasets/:file', () => HttpResponse.json({}, { status: 404 })));
    const user = await renderApp('/');
    await screen.findByRole('button', { name: 'Tìm…' });
    await user.keyboard('{Control>}k{/Control}');
    await typeIn('nguon');
    expect(await screen.findByText('Chưa tải được số liệu; chỉ tìm được trang và lệnh.')).toBeVisible();
    expect(options()).toEqual(['Nguồn số liệuTrang']);
  });
});

describe('what was chosen', () => {
  it('stands first when the search is opened again, until it is cleared', async () => {
    const user = await renderApp('/');
    await user.click(await screen.findByRole('button', { name: 'Tìm…' }));
    await typeIn('ho ngheo');
    await user.click(await screen.findByRole('option', { name: /^Tỷ lệ hộ nghèo/u }));
    await waitFor(() => expect(shownAddress()).toBe('/indicators/poverty/'));

    await user.click(screen.getByRole('button', { name: 'Tìm…' }));
    expect(within(await screen.findByRole('group', { name: 'Gần đây' })).getAllByRole('option').map((option) => option.textContent)).toEqual(['Tỷ lệ hộ nghèoChỉ tiêuXã hội']);
    await user.click(screen.getByRole('button', { name: 'Xóa mục gần đây' }));
    expect(screen.queryByRole('group', { name: 'Gần đây' })).toBeNull();
    expect(options()[0]).toBe('Tốc độ tăng trưởng kinh tếKinh tế');
  });

  it('a command is carried out where one is', async () => {
    const user = await renderApp('/en/');
    await screen.findByRole('button', { name: 'Search…' });
    await user.keyboard('/');
    await typeIn('dark');
    await user.keyboard('{Enter}');
    expect(currentPreferences().theme).toBe('dark');
    expect(currentSearchHabits().recent).toEqual([]);
    expect(shownAddress()).toBe('/en/');
  });
});

/** What jsdom lacks: a dialog that takes and returns the focus, and scrolling. */
function standInForDialogs(): void {
  let before: Element | null = null;
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      before = document.activeElement;
      this.open = true;
      this.querySelector('input')?.focus();
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      if (before instanceof HTMLElement) before.focus();
      this.dispatchEvent(new Event('close'));
    },
  });
  Object.assign(Element.prototype, { scrollIntoView: () => null });
}
