import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TrajectoryExplorer } from '#charts/trajectory-explorer.tsx';
import { I18nProvider } from '#i18n/context.tsx';
import { loadLanguage } from '#i18n/language.ts';
import { budget } from './fixture.ts';

async function explorer(onSelectYear: (year: number) => void) {
  await loadLanguage('vi');
  return render(
    <I18nProvider locale="vi">
      <TrajectoryExplorer trajectory={budget} selectedYear={2020} title="Thu ngân sách" summary="Câu tóm tắt." sources={[]} onSelectYear={onSelectYear} />
    </I18nProvider>,
  );
}

it('starts as a picture that the keyboard can reach', async () => {
  await explorer(() => undefined);
  expect(screen.getByRole('img', { name: 'Thu ngân sách Câu tóm tắt.' })).toHaveAttribute('tabindex', '0');
});

it('is explored by keyboard once focused, keeps the focus and chooses a year', async () => {
  const chosen: number[] = [];
  const box = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 800, 300));
  try {
    const user = userEvent.setup();
    await explorer((year) => chosen.push(year));
    await user.tab();
    const chart = await screen.findByRole('application', {}, { timeout: 5000 });
    expect(chart).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByText('Chưa có số liệu công bố', { selector: 'p' })).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(chosen).toEqual([2013]);
  } finally {
    box.mockRestore();
  }
});
