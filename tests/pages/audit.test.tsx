import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import type { FindingKind } from '#domain/audit-finding.ts';
import { auditWords } from '#i18n/words/audit.ts';
import { enormousVolume, generateDataset } from '#mocks/generator.ts';
import { datasetAddress } from '#mocks/handlers.ts';
import { text } from '#mocks/making.ts';
import { server } from '#mocks/server.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const say = auditWords.vi;
const flat = (shown: string | null | undefined) => (shown ?? '').replaceAll('\u00A0', ' ');
const heading = (name: string, level: number) => screen.findByRole('heading', { level, name });
const groups = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

/** The finding of a kind under a heading of the third level. */
async function finding(kind: FindingKind, name: string) {
  const group = within(await screen.findByRole('region', { name: new RegExp(`^${say.kinds[kind]} \\(`, 'u') }));
  const entry = group.getByRole('heading', { level: 3, name }).closest('li');
  if (entry === null) throw new Error(`no finding around ${name}`);
  return entry;
}

describe('the audit', () => {
  it.each([
    ['/audit/', 'Đã tính lại 12 tỷ lệ, tốc độ tăng, bình quân và đánh giá trong các tài liệu: 8 khớp, 1 khớp sau khi tính làm tròn, 3 không khớp.'],
    ['/en/areas/viet-nam/audit/', '61 printed ratios, growth rates, averages and verdicts were recomputed: 35 match, 18 match once rounding is allowed for, 8 do not match.'],
  ])('counts at %s', async (path, sentence) => {
    await renderApp(path);
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  it('shows what was printed, what follows, and how', async () => {
    await renderApp('/audit/');
    const grain = await finding('growth', 'Sản lượng lương thực có hạt, năm 2011');
    expect(grain).toHaveTextContent('Tài liệu ghi tăng 5,26%; tính lại 4,61%.');
    expect(within(grain).getByText('32.200 / 30.780 − 1 = 4,61%')).toBeVisible();
    expect(within(grain).getByText('Không khớp')).toBeVisible();
    const mean = await finding('average', 'Tốc độ tăng trưởng kinh tế (tăng GDP thành phố), giai đoạn 2006-2010');
    expect(within(mean).getByText('(14,3 + 15,8 + 16,5 + 12,4 + 14,0) / 5 = 14,6%')).toBeVisible();
    expect(await finding('sources', 'Giá trị sản xuất dịch vụ, năm 2016')).toHaveTextContent(/15\.130 tỷ đồng ↔ 18\.130 tỷ đồng\./u);
  });

  it('leads from a contradiction to both figures and to their documents', async () => {
    await renderApp('/audit/?kind=sources');
    const services = await finding('sources', 'Giá trị sản xuất dịch vụ, năm 2016');
    const links = within(services)
      .getAllByRole('link')
      .map((link) => [flat(link.textContent), link.getAttribute('href')]);
    expect(links).toEqual([
      ['15.130 tỷ đồng, năm 2016', '../indicators/services/?year=2016&focus=services-2016'],
      ['Đài PT-TH Thái Nguyên', '../sources/?document=S1'],
      ['18.130 tỷ đồng, năm 2016', '../indicators/services/?year=2016&focus=services-2016-2'],
      ['123docz.net (trích luận văn)', '../sources/?document=S24'],
    ]);
    expect(services).toHaveTextContent('nguồn thứ cấp');
  });

  it('is narrowed by kind and by indicator, in the address', async () => {
    const user = await renderApp('/audit/');
    await user.selectOptions(await screen.findByLabelText(say.kind), `${say.kinds.average} (2)`);
    await waitFor(() => expect(groups()).toEqual([`${say.kinds.average} (2)`]));
    expect(shownAddress()).toBe('/audit/?kind=average');
    await user.selectOptions(screen.getByLabelText(say.kind), 'any');
    await waitFor(() => expect(shownAddress()).toBe('/audit/'));
    await user.selectOptions(screen.getByLabelText(say.indicator), 'grain');
    await waitFor(() => expect(shownAddress()).toBe('/audit/?indicator=grain'));
    await waitFor(() => expect(groups()).toEqual([`${say.kinds.growth} (1)`, `${say.kinds.secondary} (4)`, `${say.kinds.caution} (4)`]));
  });

  it('says where nothing was found', async () => {
    await renderApp('/audit/?kind=verdict');
    expect(await screen.findByText('Không phát hiện điểm mâu thuẫn')).toBeVisible();
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  });

  it('shows a long list in steps', async () => {
    const user = await renderApp('/audit/?kind=secondary');
    await heading(`${say.kinds.secondary} (74)`, 2);
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBe(20);
    await user.click(screen.getByRole('button', { name: say.more('54') }));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 }).length).toBe(40));
  });

  it.each([
    ['/audit/', 'Lưu ý kèm theo số liệu (1.200)', '1.200 số liệu và kế hoạch có lưu ý kèm theo'],
    ['/en/audit/', 'Cautions on figures (1,200)', '1,200 figures and plans with a caution'],
  ])('writes large counts as numbers are written at %s', async (path, name, said) => {
    const made = generateDataset('thai-nguyen-city', { ...enormousVolume, indicators: 60, years: 20 });
    const observations = made.observations.map((one) => ({ ...one, caution: text('Số thử.', 'Made up.') }));
    server.use(http.get(datasetAddress, () => HttpResponse.json({ ...made, observations })));
    await renderApp(path);
    await heading(name, 2);
    expect(screen.getByText(new RegExp(said, 'u'))).toBeVisible();
  });
});
