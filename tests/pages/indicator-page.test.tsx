import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { en } from '#i18n/words/en.ts';
import { indicatorNoteWords } from '#i18n/words/indicator-notes.ts';
import { vi } from '#i18n/words/vi.ts';
import { awkward } from '#mocks/fixtures.ts';
import { datasetAddress } from '#mocks/handlers.ts';
import { server } from '#mocks/server.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';
import { reasonPhrases } from '#i18n/words/reasons.ts';

/** Opens the page of an indicator and waits until all of it stands. */
async function open(path: string) {
  const user = await renderApp(path);
  const words = path.startsWith('/en/') ? en : vi;
  await screen.findByRole('heading', { level: 2, name: words.indicator.notes });
  return { user, words };
}
const flat = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');
const main = () => flat(screen.getByRole('main').textContent);
const rowTexts = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...within(row).queryAllByRole('rowheader'), ...within(row).queryAllByRole('cell')].map((cell) => flat(cell.textContent)));

describe('choices on the page of an indicator', () => {
  it('write only differences from the default into the address', async () => {
    const { user } = await open('/indicators/growth/');
    expect(shownAddress()).toBe('/indicators/growth/');

    await user.selectOptions(screen.getByLabelText(vi.indicator.series), 'Tăng GDP thành phố');
    await waitFor(() => expect(screen.getByLabelText(vi.indicator.series)).toHaveDisplayValue('Tăng GDP thành phố'));
    expect(shownAddress()).toBe('/indicators/growth/?series=growth-gdp');
    await user.selectOptions(await screen.findByLabelText(vi.indicator.from), '2008');
    await waitFor(() => expect(screen.getByLabelText(vi.indicator.from)).toHaveDisplayValue('2008'));
    expect(shownAddress()).toBe('/indicators/growth/?series=growth-gdp&from=2008');
    await user.click(screen.getByRole('tab', { name: vi.indicator.table }));
    expect(await screen.findByRole('tab', { name: vi.indicator.table, selected: true })).toBeVisible();
    expect(shownAddress()).toBe('/indicators/growth/?series=growth-gdp&from=2008&show=table');
    expect(await screen.findByRole('rowheader', { name: '2008' })).toBeVisible();
    expect(screen.queryByRole('rowheader', { name: '2007' })).toBeNull();

    await user.click(screen.getByRole('tab', { name: vi.indicator.chart }));
    expect(await screen.findByRole('tab', { name: vi.indicator.chart, selected: true })).toBeVisible();
    expect(shownAddress()).toBe('/indicators/growth/?series=growth-gdp&from=2008');
    await user.selectOptions(screen.getByLabelText(vi.indicator.series), 'Tăng giá trị sản xuất các ngành');
    await waitFor(() => expect(shownAddress()).toBe('/indicators/growth/?from=2008'));
  });

  it('of an issuer judges by its plans, and can be undone', async () => {
    const { user } = await open('/indicators/budget-revenue/?year=2017&show=table');
    const half = () => rowTexts().find(([period]) => period === '6T/2017');
    await waitFor(() => expect(half()).toContain('≥103%'));

    await user.selectOptions(screen.getByLabelText(vi.indicator.issuer), 'Tỉnh giao');
    await waitFor(() => expect(half()).toContain('≥113%'));
    expect(half()).not.toContain('≥103%');
    expect(shownAddress()).toBe('/indicators/budget-revenue/?year=2017&issuer=province&show=table');

    await user.selectOptions(screen.getByLabelText(vi.indicator.issuer), vi.indicator.anyIssuer);
    await waitFor(() => expect(half()).toContain('≥103%'));
    expect(shownAddress()).toBe('/indicators/budget-revenue/?year=2017&show=table');
  });
});

describe('the table twin', () => {
  it('has a row for every year shown, with figure, plans, ratio, difference and verdict', async () => {
    await open('/indicators/budget-revenue/?from=2016&show=table');
    const rows = new Map(rowTexts().map(([period = '', ...cells]) => [period, cells]));
    for (const year of [2016, 2017, 2018, 2019, 2020, 2021, 2022]) expect([...rows.keys()]).toContain(String(year));

    expect(rows.get('2016')).toEqual(expect.arrayContaining(['> 1.400', '≥ 778 (suy ra)', '≥179,9%', '≥ +622', 'Vượt ít nhất 79,9% kế hoạch']));
    expect(rows.get('6T/2017')).toEqual(expect.arrayContaining(['> 1.270', '≥103%', 'Đã vượt kế hoạch cả năm']));
    expect(rows.get('2018')).toEqual(expect.arrayContaining([vi.none, vi.absences.missing]));
    expect(rows.get('2020')).toEqual(expect.arrayContaining(['2.670', '125%', '+534', 'Vượt 25% kế hoạch', 'Tăng 6,4% so với 2019']));
  });

  it('says where figures stop being comparable, between the rows', async () => {
    await open('/en/indicators/poverty/?from=2010&show=table');
    const texts = rowTexts().map((cells) => cells.join(' '));
    const at = texts.findIndex((text) => text.startsWith('From 1 January 2016'));
    expect(texts[at]).toContain(en.breakKinds['poverty-standard']);
    expect(texts[at - 1]).toMatch(/^2015 /u);
    expect(texts[at + 1]).toMatch(/^2016 /u);
  });

  it('leads from a figure to its year', async () => {
    const { user } = await open('/indicators/budget-revenue/?show=table');
    await user.click(screen.getByRole('link', { name: vi.provenance.open('năm 2016') }));
    await waitFor(() => expect(shownAddress()).toBe('/indicators/budget-revenue/?year=2016&show=table'));
    expect(await screen.findByRole('heading', { level: 2, name: /năm 2016/iu })).toBeVisible();
  });
});

describe('why', () => {
  it.each([
    ['/indicators/poverty/', ['(thực hiện − mức năm 2019) ÷ mức thay đổi kế hoạch', '(0,70 − 1,00) ÷ (−0,10) = 300%', 'Báo cáo ghi: bằng 300% kế hoạch.']],
    ['/en/indicators/poverty/', ['(actual − level of 2019) ÷ planned change', '(0.70 − 1.00) ÷ (−0.10) = 300%']],
    ['/indicators/budget-revenue/?year=2020', ['thực hiện ÷ kế hoạch', '2.670 ÷ 2.136 = 125%', 'khoảng 2.136']],
    ['/indicators/budget-revenue/?year=2022', ['> 2.600 ÷ ≈ 2.576: không xác định được tỷ lệ', reasonPhrases.vi.cannotTell]],
    ['/areas/viet-nam/indicators/growth/', ['6,01% bình quân cộng số từng năm', 'Bình quân cộng của số từng năm (5 trên 5 năm), tính lại từ số đã công bố; không phải số bình quân do tài liệu công bố.']],
    ['/indicators/jobs/?year=2020', [reasonPhrases.vi.noPlan.none]],
  ])('%s: the formula with the numbers put in, or the reason for none', async (path, texts) => {
    await open(path);
    for (const text of texts) expect(main()).toContain(text);
  });
});

describe('where figures come from', () => {
  it('names document, publisher, date and grade, and links to the original safely', async () => {
    await open('/indicators/budget-revenue/?year=2020');
    expect(main()).toContain(`${vi.provenance.grades.official} Thành ủy Thái Nguyên tổng kết công tác lãnh đạo thực hiện nhiệm vụ chính trị năm 2020, Cổng TTĐT thành phố Thái Nguyên, 12/01/2021. ${vi.provenance.noLink}`);
    const links = screen.getAllByRole('link', { name: vi.provenance.link });
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//u);
      expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    }
  });

  it('shows what other documents print for the same year, one marked as secondary', async () => {
    await open('/indicators/budget-revenue/?year=2019');
    expect(screen.getByText(vi.indicator.conflict)).toBeVisible();
    const sources = screen.getAllByText(/^Nguồn: /u, { selector: 'summary span' }).map(({ textContent }) => flat(textContent));
    expect(sources.slice(0, 2)).toEqual(['Nguồn: 2.510 tỷ đồng', 'Nguồn: 3.000 tỷ đồng']);
    expect(main()).toContain(vi.provenance.grades.secondary);
  });

  it('says from when figures do not compare, and what the indicator is, under the office\'s headings', async () => {
    await open('/indicators/poverty/');
    expect(screen.getByRole('heading', { level: 2, name: vi.indicator.breaks })).toBeVisible();
    expect(main()).toContain('Từ 18/08/2017, đổi địa giới:');
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms).toEqual(expect.arrayContaining(Object.values(indicatorNoteWords.vi.headings)));
  });

  it('keeps series apart in words', async () => {
    await open('/indicators/industry/');
    expect(main()).toContain(vi.indicator.otherSeries);
    expect(main()).not.toContain('38.900');
  });
});

describe('terms', () => {
  it('show target and result, with the pace as a verdict of its own', async () => {
    await open('/en/indicators/value-per-ha/');
    expect(screen.getByRole('heading', { level: 2, name: en.indicator.terms })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: '2010-2015' })).toBeVisible();
    expect(main()).toContain('Term target 90');
    expect(main()).toMatch(new RegExp(`${en.indicator.pace}: (?:${Object.values(indicatorNoteWords.en.paces).join('|')})`, 'u'));
  });
});

describe('sentences for reports', () => {
  it('are copied in either language, and the citation with them', async () => {
    const { user } = await open('/indicators/poverty/');
    const copied = async (label: string) => {
      await user.click(screen.getByRole('button', { name: label }));
      return flat(await navigator.clipboard.readText());
    };
    expect(await copied(vi.indicator.copySentenceIn.vi)).toContain('năm 2020 là 0,70%, giảm 0,30 điểm %, bằng 300% mức giảm theo kế hoạch (chưa rõ cấp giao).');
    expect(await copied(vi.indicator.copySentenceIn.en)).toContain('in 2020: 0.70%, down 0.30 pp, 300% of the cut in the plan (issuer not stated).');
    expect(await copied(vi.indicator.copyCitation)).toMatch(/^Tỷ lệ hộ nghèo.*Thành phố Thái Nguyên, năm 2020: 0,70%\. Nguồn: .*, 12\/01\/2021\.$/u);
  });
});

describe('ways on', () => {
  it('lead to the table of the year that is read and to the same indicator elsewhere', async () => {
    await open('/indicators/budget-revenue/?year=2016&issuer=province');
    const links = within(screen.getByRole('navigation', { name: 'Xem tiếp' })).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Bảng tổng hợp năm 2016', '../../table/?year=2016&issuer=province'],
      ['So sánh giữa các địa bàn', '../../compare/?by=budget-revenue'],
    ]);
  });
});

describe('an awkward indicator', () => {
  it('without any figure or plan keeps its name and definition', async () => {
    const bare = { ...awkward, observations: [], plans: [] };
    server.use(http.get<{ area: string }>(datasetAddress, ({ params }) => HttpResponse.json({ ...bare, area: { ...bare.area, id: params.area } })));
    await open('/en/indicators/budget/');
    expect(screen.getByRole('heading', { level: 1, name: 'Budget revenue' })).toBeVisible();
    expect(main()).toContain('no figure in any year');
    expect(main()).toContain('Counted on the territory.');
  });
});
