import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { en } from '#i18n/words/en.ts';
import { vi } from '#i18n/words/vi.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';
import { badgePhrases } from '#i18n/words/badge.ts';
import { movementPhrases } from '#i18n/words/lines.ts';

const headline = () => screen.findByRole('heading', { level: 1 });

describe('the sentence that counts', () => {
  it.each([
    // Growth, budget and local industry were held against plans; jobs had none; poverty was not published.
    ['/?year=2016', 'Năm 2016: 3 trên 3 chỉ tiêu có kế hoạch đều vượt; 1 chỉ tiêu chưa có kế hoạch, 1 chưa có số liệu.'],
    ['/en/?year=2016', '2016: 3 of 3 indicators with a plan exceeded it; 1 indicator has no plan, 1 has no figure.'],
    // Budget (2.510 against 2.061) is the only whole year with a plan; local industry has only its first half.
    ['/?year=2019', 'Năm 2019: 1 chỉ tiêu được đánh giá đã vượt; 3 chỉ tiêu chưa có kế hoạch, 1 mới có số liệu một phần năm.'],
    // Budget 125 %, local industry 119 %, poverty 300 % of the planned cut; growth has only its average of the term.
    ['/?year=2020', 'Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều vượt; 1 chỉ tiêu chưa có kế hoạch, 1 chưa có số liệu.'],
    // Over 2.600 against about 2.576 may or may not be enough.
    ['/?year=2022', 'Năm 2022: chưa có chỉ tiêu nào được đánh giá; 2 chỉ tiêu chưa có kế hoạch, 2 chưa có số liệu, 1 không kết luận được.'],
    ['/en/?year=2022', '2022: no indicator has been assessed; 2 indicators have no plan, 2 have no figure, 1 cannot be judged.'],
    // Each area opens with its latest year that has a verdict.
    ['/', 'Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều vượt; 1 chỉ tiêu chưa có kế hoạch, 1 chưa có số liệu.'],
    ['/areas/thai-nguyen-province/', 'Năm 2024: 1 chỉ tiêu có kế hoạch đã vượt; 1 chỉ tiêu chưa có kế hoạch, 3 chưa có số liệu.'],
    ['/areas/viet-nam/', 'Năm 2025: 2 trên 2 chỉ tiêu có kế hoạch đều vượt; 1 chỉ tiêu chưa có kế hoạch, 2 chưa có số liệu.'],
    ['/en/areas/viet-nam/', '2025: 2 of 2 indicators with a plan exceeded it; 1 indicator has no plan, 2 have no figure.'],
  ])('of %s', async (path, sentence) => {
    await renderApp(path);
    expect((await headline()).textContent).toBe(sentence);
  });

  it('counts against another issuer when one is chosen, and says so in the address', async () => {
    const user = await renderApp('/?year=2016');
    await user.selectOptions(await screen.findByLabelText(vi.indicator.issuer), 'Tỉnh giao');
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Năm 2016: 1 chỉ tiêu có kế hoạch đã vượt; 3 chỉ tiêu chưa có kế hoạch, 1 chưa có số liệu.');
    });
    expect(shownAddress()).toBe('/?year=2016&issuer=province');
  });
});

describe('choosing on the overview', () => {
  it('a year is written into the address and kept by the language link', async () => {
    const user = await renderApp('/');
    const years = within(await screen.findByRole('radiogroup', { name: vi.overview.year }));
    expect(years.getByRole('radio', { name: '2020' })).toBeChecked();

    await user.click(years.getByRole('radio', { name: '2016' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Năm 2016:/u })).toBeVisible();
    expect(shownAddress()).toBe('/?year=2016');

    await user.click(screen.getByRole('link', { name: `EN ${vi.shell.languageNames.en}` }));
    expect(await screen.findByRole('heading', { level: 1, name: /^2016:/u })).toBeVisible();
    expect(shownAddress()).toBe('/en/?year=2016');
    await expect.poll(() => document.documentElement.lang).toBe('en');
  });

  /** Asked for cheaply, so that asking does not hold up what it waits for. */
  const sentence = () => document.querySelector('h1')?.textContent;

  it('an area opens its own overview in the same year', async () => {
    const user = await renderApp('/?year=2016');
    await user.selectOptions(await screen.findByLabelText(vi.shell.area), 'Việt Nam');
    await expect.poll(sentence).toMatch(/^Năm 2016: 2 trên 3 chỉ tiêu được đánh giá/u);
    expect(shownAddress()).toBe('/areas/viet-nam/?year=2016');
    await expect.poll(() => document.title).toBe('Tổng quan · Việt Nam · Cột Mốc');

    await user.selectOptions(screen.getByLabelText(vi.shell.area), 'Thành phố Thái Nguyên');
    await expect.poll(sentence).toMatch(/^Năm 2016: 3 trên 3 chỉ tiêu/u);
    expect(shownAddress()).toBe('/?year=2016');
  });

  it('earlier years are asked for by a link', async () => {
    const user = await renderApp('/');
    await screen.findByRole('radio', { name: '2020' });
    expect(screen.queryByRole('radio', { name: '2005' })).toBeNull();
    await user.click(screen.getByRole('link', { name: /năm trước/u }));
    expect(await screen.findByRole('radio', { name: '2005' })).toBeEnabled();
    expect(screen.getByRole('radio', { name: '2020' })).toBeChecked();
  });
});

/** The accessible texts of an indicator's row of marks, by year. */
async function marksOf(name: string, words: typeof vi) {
  const table = await screen.findByRole('table', { name: words.overview.matrix });
  const row = within(within(table).getByRole('rowheader', { name }).closest('tr') ?? table);
  return row.getAllByRole('cell').map((cell) => within(cell).getByRole('link'));
}

describe('the matrix', () => {
  it('says every mark in full and leads to its year', async () => {
    const user = await renderApp('/');
    const marks = await marksOf('Thu ngân sách', vi);
    const texts = marks.map((mark) => mark.textContent?.slice(mark.querySelector('[aria-hidden="true"]')?.textContent?.length ?? 0));
    expect(texts).toContain('2016: Vượt ít nhất 79,9% kế hoạch');
    expect(texts).toContain('2017: Đã vượt kế hoạch cả năm');
    expect(texts).toContain('2018: Chưa có số liệu');
    expect(texts).toContain('2020: Vượt 25% kế hoạch');
    expect(texts).toContain('2022: Không kết luận được (ước)');

    await user.click(screen.getByRole('link', { name: '2016: Vượt ít nhất 79,9% kế hoạch' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Thu ngân sách nhà nước trên địa bàn' })).toBeVisible();
    expect(shownAddress()).toBe('/indicators/budget-revenue/?year=2016');
  });

  it('shows at least 179,9 per cent, marks half-years and figures of another series', async () => {
    const user = await renderApp('/');
    const shown = (await marksOf('Thu ngân sách', vi)).map((mark) => mark.querySelector('[aria-hidden="true"]')?.textContent);
    expect(shown).toContain('≥179,9%');
    expect(shown).toContain('6T ≥103%');

    const half = screen.getByRole('link', { name: /^2017: .*\(Việc làm mới\)$/u });
    expect(half).toHaveTextContent('6T ≥54%◇');
    await user.click(half);
    await screen.findByRole('heading', { level: 2, name: vi.indicator.notes });
    expect(shownAddress()).toBe('/indicators/jobs/?year=2017&series=jobs-new');
    expect(screen.getByLabelText(vi.indicator.series)).toHaveDisplayValue('Việc làm mới');
  });

  it('judges the half-year of 2017 by the issuer chosen', async () => {
    await renderApp('/?issuer=province');
    const shown = (await marksOf('Thu ngân sách', vi)).map((mark) => mark.querySelector('[aria-hidden="true"]')?.textContent);
    expect(shown).toContain('6T ≥113%');
    expect(shownAddress()).toBe('/?issuer=province');
  });

  it('never sets industry and construction beside local industry without its mark', async () => {
    await renderApp('/en/?from=2012');
    const marks = await marksOf('Industry', en);
    const other = marks.filter((mark) => mark.textContent?.includes('◇'));
    expect(other.length).toBeGreaterThan(0);
    for (const mark of other) expect(mark).toHaveTextContent(/\(Industry and construction\)$/u);
    expect(screen.queryByText(/38[.,]900/u)).toBeNull();
  });
});

const cardOf = (name: string) => screen.findByRole('article', { name });

describe('the cards', () => {
  it.each([
    ['/?year=2016', 'Thu ngân sách', ['> 1.400', 'Vượt ít nhất 79,9% kế hoạch', 'KH tỉnh giao ≥ 778 (suy ra) · ≥ +622', movementPhrases.vi.noPrevious]],
    ['/?year=2020', 'Thu ngân sách', ['2.670', 'Vượt 25% kế hoạch', 'KH ≈ 2.136 (suy ra) · +534', 'Tăng 6,4% so với 2019']],
    ['/?year=2020', 'Công nghiệp', ['> 10.100', 'Vượt ít nhất 19% kế hoạch', 'Công nghiệp địa phương']],
    ['/?year=2020', 'Tỷ lệ hộ nghèo', ['0,70', '300% mức giảm kế hoạch', 'Giảm 0,30 điểm % · KH giảm 0,10 (suy ra)', vi.overview.lowerIsBetter]],
    ['/?year=2020', 'Việc làm', ['> 5.500', badgePhrases.vi.noPlan]],
    ['/?year=2020', 'Tăng trưởng kinh tế', [vi.none, badgePhrases.vi.noFigure, 'Bình quân 2016-2020: 15,75%']],
    ['/?year=2017', 'Thu ngân sách', ['6T/2017', '> 1.270', 'Đã vượt kế hoạch cả năm', 'KH thành phố giao ≈ 1.233 (suy ra) · ≥ +31']],
    ['/?year=2022', 'Thu ngân sách (ước)', ['> 2.600', 'Không kết luận được']],
    ['/en/?year=2016', 'Budget revenue', ['> 1,400', 'Exceeded plan by at least 79.9%', 'Province plan ≥ 778 (implied) · ≥ +622']],
  ])('of %s: %s', async (path, name, texts) => {
    await renderApp(path);
    const card = await cardOf(name);
    for (const text of texts) expect(card).toHaveTextContent(text);
  });

  it('lead to their indicator and keep year and issuer', async () => {
    const user = await renderApp('/?year=2016&issuer=province');
    await user.click(within(await cardOf('Thu ngân sách')).getByRole('link'));
    await screen.findByRole('heading', { level: 2, name: vi.indicator.notes });
    expect(shownAddress()).toBe('/indicators/budget-revenue/?year=2016&issuer=province');
  });
});

describe('what needs attention', () => {
  const concerns = async (words: typeof vi) => {
    const heading = await screen.findByRole('heading', { level: 2, name: words.overview.attention });
    return within(heading.parentElement ?? document.body).queryAllByRole('listitem').map((one) => one.textContent?.replaceAll('\u00A0', ' '));
  };

  it('contradictory sources and secondary-only figures of 2019, the gravest first', async () => {
    await renderApp('/?year=2019');
    const [first, ...others] = await concerns(vi);
    expect(first).toBe(`${vi.overview.attentionKinds.contradictory} Thu ngân sách, năm 2019: 2.510 tỷ đồng ↔ 3.000 tỷ đồng`);
    expect(others).toHaveLength(2);
    for (const one of others) expect(one).toContain(vi.overview.attentionKinds['secondary-only']);
  });

  it('what cannot be told in 2022, with the numbers', async () => {
    await renderApp('/en/?year=2022');
    const [first] = await concerns(en);
    expect(first).toBe(`${en.overview.attentionKinds['cannot-tell']} Budget revenue, 2022: > 2,600 ÷ ≈ 2,576: the ratio cannot be determined`);
  });

  it('nothing in 2020, said in a sentence', async () => {
    await renderApp('/?year=2020');
    expect(await concerns(vi)).toEqual([]);
    expect(screen.getByText(vi.overview.nothingToAttend)).toBeVisible();
  });
});
