import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Badge } from '#ui/badge.tsx';
import { Banner } from '#ui/banner.tsx';
import { Boundary } from '#ui/boundary.tsx';
import { Button } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Menu } from '#ui/menu.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { Select } from '#ui/select.tsx';
import { ShowMore } from '#ui/show-more.tsx';
import { Tabs } from '#ui/tabs.tsx';

describe('Segmented', () => {
  it('is one group whose arrow keys choose', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn<(value: string) => void>();
    render(<Segmented label="Năm" options={[{ value: '2019', label: '2019' }, { value: '2020', label: '2020', spoken: 'Năm 2020' }]} value="2019" onChange={onChange} />);
    await user.tab();
    expect(screen.getByRole('radio', { name: '2019' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2020');
    expect(screen.getByRole('radiogroup', { name: 'Năm' })).toContainElement(screen.getByRole('radio', { name: 'Năm 2020' }));
  });
});

describe('Select', () => {
  it('passes on the value chosen', async () => {
    const onChange = vi.fn<(value: 'a' | 'b') => void>();
    render(<Select label="Cấp giao" options={[{ value: 'a', label: 'Tỉnh' }, { value: 'b', label: 'Thành phố' }]} value="a" onChange={onChange} />);
    await userEvent.selectOptions(screen.getByLabelText('Cấp giao'), 'Thành phố');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
  });
});

function ChartOrTable() {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <Tabs label="Cách xem" tabs={[{ id: 'chart', label: 'Biểu đồ' }, { id: 'table', label: 'Bảng' }]} selected={view} onSelect={setView}>
      {view === 'chart' ? 'hình' : 'số'}
    </Tabs>
  );
}

describe('Tabs', () => {
  it('moves and selects by arrow keys, Home and End', async () => {
    const user = userEvent.setup();
    render(<ChartOrTable />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Bảng', selected: true })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Bảng' })).toHaveTextContent('số');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Biểu đồ', selected: true })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Bảng', selected: true })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('tabpanel', { name: 'Biểu đồ' })).toHaveTextContent('hình');
  });
});

describe('CopyButton', () => {
  it('copies and says so until the text changes', async () => {
    const user = userEvent.setup();
    const button = (text: string) => (
      <CopyButton text={text} copiedLabel="Đã sao chép" failedLabel="Không sao chép được">
        Sao chép
      </CopyButton>
    );
    const { rerender } = render(button('một'));
    await user.click(screen.getByRole('button', { name: 'Sao chép' }));
    expect(await screen.findByRole('status')).toHaveTextContent('Đã sao chép');
    expect(await navigator.clipboard.readText()).toBe('một');
    rerender(button('hai'));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says when it could not', async () => {
    const user = userEvent.setup({ writeToClipboard: false });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    render(
      <CopyButton text="một" copiedLabel="Đã sao chép" failedLabel="Không sao chép được">
        Sao chép
      </CopyButton>,
    );
    await user.click(screen.getByRole('button', { name: 'Sao chép' }));
    expect(await screen.findByText('Không sao chép được', { selector: 'output' })).toBeInTheDocument();
  });
});

describe('Menu', () => {
  it('closes on a choice and on Escape, which gives the focus back', async () => {
    const user = userEvent.setup();
    render(
      <Menu label="Xuất">
        <Button>Excel</Button>
      </Menu>,
    );
    await user.click(screen.getByText('Xuất'));
    expect(screen.getByRole('group')).toHaveAttribute('open');
    await user.click(screen.getByRole('button', { name: 'Excel' }));
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    await user.click(screen.getByText('Xuất'));
    await user.tab();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(screen.getByText('Xuất')).toHaveFocus();
  });
});

describe('Boundary', () => {
  it('shows the failure, and the content after a retry', async () => {
    const noise = vi.spyOn(console, 'error').mockReturnValue();
    let broken = true;
    const onRetry = vi.fn<() => void>(() => {
      broken = false;
    });
    function Content() {
      if (broken) throw new Error('mất kết nối');
      return 'số liệu';
    }
    render(
      <Boundary fallback="đang tải" onRetry={onRetry} renderError={(error, retry) => <Button onClick={retry}>{error.message}</Button>}>
        <Content />
      </Boundary>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'mất kết nối' }));
    expect(screen.getByText('số liệu')).toBeVisible();
    expect(onRetry).toHaveBeenCalledOnce();
    expect(noise).toHaveBeenCalled();
  });

  it('forgets a failure when the address changes', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    function Content({ fails }: { readonly fails: boolean }) {
      if (fails) throw new Error('hỏng');
      return 'trang khác';
    }
    const page = (key: string, fails: boolean) => (
      <Boundary fallback={null} resetKey={key} renderError={({ message }) => message}>
        <Content fails={fails} />
      </Boundary>
    );
    const { rerender } = render(page('/a', true));
    expect(screen.getByText('hỏng')).toBeVisible();
    rerender(page('/b', false));
    expect(screen.getByText('trang khác')).toBeVisible();
  });
});

it('Badge hides its glyph from ears and keeps its word', () => {
  render(
    <Badge tone="good" glyph="up">
      Vượt 25% kế hoạch
    </Badge>,
  );
  expect(screen.getByText('Vượt 25% kế hoạch').parentElement?.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

it('Banner is announced only when it appears while reading', () => {
  const { rerender } = render(<Banner tone="info">Tin</Banner>);
  expect(screen.getByRole('note')).toHaveTextContent('Tin');
  rerender(
    <Banner tone="info" live>
      Tin
    </Banner>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Tin');
});

describe('ShowMore', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  const inSteps = (upTo?: string) => (
    <ShowMore list={list} step={2} upTo={upTo} label={(hidden) => `Còn ${hidden}`}>
      {(shown) => (
        <ul>
          {shown.map((one) => (
            <li key={one}>
              <a href={`#${one}`}>{one}</a>
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
  const shown = () => screen.getAllByRole('link').map(({ textContent }) => textContent).join('');

  it('adds a step at a time and hands the keyboard to the first of what it added, also when nothing is left', async () => {
    render(inSteps());
    expect(shown()).toBe('ab');
    await userEvent.click(screen.getByRole('button', { name: 'Còn 3' }));
    expect(shown()).toBe('abcd');
    expect(screen.getByRole('link', { name: 'c' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Còn 1' }));
    expect(screen.getByRole('link', { name: 'e' })).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('reaches what is needed and does not take it back', () => {
    const { rerender } = render(inSteps('c'));
    expect(shown()).toBe('abcd');
    rerender(inSteps());
    expect(shown()).toBe('abcd');
  });

  it('is whole on paper', () => {
    render(inSteps());
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(shown()).toBe('abcde');
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(shown()).toBe('ab');
  });
});
