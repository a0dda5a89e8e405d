import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { compareWords } from '#i18n/words/compare.ts';
import { vi } from '#i18n/words/vi.ts';
import { datasetAddress } from '#mocks/handlers.ts';
import { server } from '#mocks/server.ts';
import { allowConsole } from '#tests/support/console.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const say = compareWords.vi;
const panelNames = async () => (await screen.findAllByRole('article')).flatMap((panel) => within(panel).queryAllByRole('heading', { level: 2 }).slice(0, 1)).map(({ textContent }) => textContent);
const panelOf = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 2, name });
  const panel = heading.closest('article');
  if (panel === null) throw new Error(`no panel: ${name}`);
  return within(panel);
};

describe('city and province growth', () => {
  it('have a picture each, and between them why they do not compare, with both definitions', async () => {
    await renderApp('/compare/?by=growth&with=thai-nguyen-city,thai-nguyen-province');
    const note = await screen.findByText(/^Không so sánh được:/u);
    expect(note).toHaveTextContent('Không so sánh được: Thành phố Thái Nguyên và Tỉnh Thái Nguyên (địa giới cũ) khác định nghĩa, không ghi đủ loại giá.');
    expect(screen.getByText('Định nghĩa: Mức tăng giá trị sản xuất các ngành, từ 2012; không phải GDP hay GRDP.')).toBeVisible();
    expect(screen.getByText('Định nghĩa: Mức tăng GDP/GRDP của tỉnh.')).toBeVisible();
    expect(screen.getAllByRole('img').map((picture) => picture.querySelector('title')?.textContent)).toEqual(['Thành phố Thái Nguyên', 'Tỉnh Thái Nguyên (địa giới cũ)']);
    expect(screen.getAllByText(/^Thang đo riêng: khác định nghĩa/u)).toHaveLength(2);
    expect(screen.queryByText(say.sharedTag)).toBeNull();
  });

  it('stand in one table without a column between them', async () => {
    await renderApp('/compare/?by=growth&with=thai-nguyen-city,thai-nguyen-province&show=table');
    const table = within(await screen.findByRole('table'));
    await table.findByRole('columnheader', { name: /^Tỉnh.+Thang đo riêng/u });
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Năm', 'Thành phố Thái Nguyên%Thang đo riêng', 'Tỉnh Thái Nguyên (địa giới cũ)%Thang đo riêng']);
    const cells = (year: string) => within(table.getByRole('rowheader', { name: year }).closest('tr') ?? document.body).getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells('2016')).toEqual(['15,5KH 15,0 (suy ra)', '—']);
    expect(cells('2017')).toEqual(['Mở rộng địa giới—', '12,75KH 12,0 (suy ra)']);
    expect(screen.getByText(/^Không so sánh được: Thành phố Thái Nguyên và Tỉnh/u)).toBeVisible();
  });

  it('each leads to its indicator', async () => {
    const user = await renderApp('/compare/?by=growth&with=thai-nguyen-city,thai-nguyen-province');
    await user.click((await panelOf('Tỉnh Thái Nguyên (địa giới cũ)')).getByRole('link'));
    await waitFor(() => {
      expect(shownAddress()).toBe('/areas/thai-nguyen-province/indicators/growth/');
    });
  });
});

describe('a shared scale', () => {
  it('belongs to areas that publish under the same words, and is named', async () => {
    await renderApp('/compare/?by=budget-revenue');
    expect(await screen.findByText(say.shared(2))).toBeVisible();
    expect(screen.getByText(say.sharedWhy)).toBeVisible();
    for (const name of ['Thành phố Thái Nguyên', 'Tỉnh Thái Nguyên (địa giới cũ)']) expect((await panelOf(name)).getByText(say.sharedTag)).toBeVisible();
    expect(screen.getByText(/^Không so sánh được: Thành phố Thái Nguyên và Việt Nam khác đơn vị tính \(tỷ đồng và nghìn tỷ đồng\), khác định nghĩa/u)).toBeVisible();
  });

  it('can be given up', async () => {
    const user = await renderApp('/compare/?by=budget-revenue');
    await screen.findByText(say.shared(2));
    await user.selectOptions(screen.getByLabelText(say.scale), say.scales.own);
    await waitFor(() => {
      expect(screen.queryByText(say.shared(2))).toBeNull();
    });
    expect(shownAddress()).toBe('/compare/?by=budget-revenue&scale=own');
  });
});

describe('choosing panels', () => {
  it('begins with the headline indicators; marks add and remove, and the address follows', async () => {
    const user = await renderApp('/compare/');
    await panelOf('Tỷ lệ hộ nghèo');
    expect(await panelNames()).toHaveLength(5 + 1);

    await user.click(screen.getByText(say.pickIndicators(5, 8)));
    await user.click(screen.getByRole('checkbox', { name: 'Số hộ nghèo' }));
    await panelOf('Số hộ nghèo');
    await user.click(screen.getByRole('checkbox', { name: 'Tỷ lệ hộ nghèo' }));
    await screen.findByText(say.pickIndicators(5, 8));
    expect(shownAddress()).toBe('/compare/?with=growth-gross-output%2Cbudget-revenue%2Cindustry-local%2Cjobs-additional%2Cpoor-households');
  });

  it('a panel goes by its own button, and the focus stays among the panels', async () => {
    const user = await renderApp('/compare/?with=budget-revenue,poor-households');
    await panelOf('Số hộ nghèo');
    await user.click(screen.getByRole('button', { name: say.remove('Số hộ nghèo') }));
    await waitFor(() => {
      expect(screen.queryByRole('heading', { level: 2, name: 'Số hộ nghèo' })).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: say.panels }));
  });

  it('without any offers the usual ones', async () => {
    const user = await renderApp('/compare/?with=-');
    expect(await screen.findByText(say.none)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: say.usual }));
    await panelOf('Tỷ lệ hộ nghèo');
    expect(shownAddress()).toBe('/compare/');
  });

  it('ends at eight, and says so', async () => {
    const user = await renderApp('/compare/?with=budget-revenue,industry-local,jobs-new,poverty-rate,poor-households,services,total-output,grain');
    await user.click(await screen.findByText(say.pickIndicators(8, 8)));
    expect(screen.getByText(say.full(8))).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Số hộ cận nghèo' })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: 'Số hộ nghèo' })).toBeEnabled();
  });
});

describe('an index', () => {
  it('stands beside the true figure, and panels that have none say why in the place of the picture', async () => {
    const user = await renderApp('/compare/');
    await panelOf('Thu ngân sách nhà nước trên địa bàn');
    await user.selectOptions(screen.getByLabelText(say.value), say.indexOn(2020));
    expect(await screen.findByText('Không lập chỉ số: số năm 2020 (trên 5.500 lao động) chỉ cho biết giới hạn hoặc xấp xỉ.')).toBeVisible();
    expect(screen.getAllByText(say.noIndex.rate)).toHaveLength(2);
    expect(screen.getAllByRole('img')).toHaveLength(1);

    await user.click(screen.getByRole('tab', { name: vi.indicator.table }));
    const row = within((await screen.findByRole('rowheader', { name: '2019' })).closest('tr') ?? document.body);
    // 2.510 of 2.670.
    expect(row.getAllByRole('cell')[1]).toHaveTextContent('94,0 (2.510)');
    expect(shownAddress()).toBe('/compare/?show=table&base=2020');
  });
});

/** The panels' names and the notes between them, from top to bottom. */
const shownInOrder = () =>
  [...screen.getByRole('region', { name: say.panels }).querySelectorAll('*')]
    .filter((element) => element.matches('h2, [role="status"], [role="note"]') && element.querySelector('dl') === null)
    .map(({ textContent }) => textContent?.trim());

describe('an area whose figures cannot be had', () => {
  it('stands where it was chosen, in the picture and in the table', async () => {
    allowConsole('error');
    server.use(http.get<{ area: string }>(datasetAddress, ({ params }) => (params.area === 'thai-nguyen-province' ? new HttpResponse(null, { status: 404 }) : undefined)));
    const user = await renderApp('/compare/?by=poverty&with=thai-nguyen-city,thai-nguyen-province,viet-nam');
    await panelOf('Việt Nam');
    const failed = await screen.findByText(say.failed('Tỉnh Thái Nguyên (địa giới cũ)'));
    expect(failed).toBeVisible();
    const [first, second, third] = shownInOrder();
    expect([first, third]).toEqual(['Thành phố Thái Nguyên', 'Việt Nam']);
    expect(second).toContain(say.failed('Tỉnh Thái Nguyên (địa giới cũ)'));

    await user.click(screen.getByRole('tab', { name: vi.indicator.table }));
    const heads = within(await screen.findByRole('table')).getAllByRole('columnheader');
    expect(heads[2]).toHaveTextContent(say.failed('Tỉnh Thái Nguyên (địa giới cũ)'));
    expect(heads[3]).toHaveTextContent(/^Việt Nam/u);
  });

  it('and what nothing is known of are said, and can be taken away', async () => {
    const user = await renderApp('/compare/?with=budget-revenue,khong-co,poverty-rate');
    await panelOf('Tỷ lệ hộ nghèo');
    expect(shownInOrder().map((one) => one?.replace(say.removeShort, ''))).toEqual(['Thu ngân sách nhà nước trên địa bàn', say.noSeries('khong-co'), 'Tỷ lệ hộ nghèo']);
    await user.click(screen.getByRole('button', { name: say.remove('khong-co') }));
    await waitFor(() => {
      expect(screen.queryByText(say.noSeries('khong-co'))).toBeNull();
    });
    expect(shownAddress()).toBe('/compare/?with=budget-revenue%2Cpoverty-rate');
  });

  it('is named in its own place with a way to ask again, while the others stay', async () => {
    allowConsole('error');
    server.use(http.get<{ area: string }>(datasetAddress, ({ params }) => (params.area === 'viet-nam' ? new HttpResponse(null, { status: 404 }) : undefined)));
    const user = await renderApp('/compare/?by=poverty');
    expect(await screen.findByText(say.failed('Việt Nam'))).toBeVisible();
    await panelOf('Tỉnh Thái Nguyên (địa giới cũ)');

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: vi.states.retry }));
    await panelOf('Việt Nam');
    expect(screen.queryByText(say.failed('Việt Nam'))).toBeNull();
  });

  it('is told apart from an area without the indicator', async () => {
    await renderApp('/compare/?by=grain');
    expect(await screen.findByText(say.noIndicator('Việt Nam', 'Sản lượng lương thực có hạt'))).toBeVisible();
  });
});
