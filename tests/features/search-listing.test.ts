import { describe, expect, it } from 'vitest';

import { listed, nameOf, shownLimit } from '#features/search/listed.ts';
import { yearFigure } from '#features/search/year-figure.ts';
import { loadLanguage } from '#i18n/language.ts';
import { searchIndexOf } from '#i18n/search-index.ts';
import { enormousVolume, generateCatalog, generateDataset } from '#mocks/generator.ts';
import { searched } from '#tests/i18n/searched.ts';
import { cost } from '#tests/support/cost.ts';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ');

describe('while nothing is typed', () => {
  it('recent choices come first, without those that the area does not have', async () => {
    const { index } = await searched('thai-nguyen-province', 'vi');
    const { sections, found } = listed(index, ' ', ['indicator:poverty@2020', 'indicator:gdp', 'page:table', 'area:@1999', '']);
    expect(found).toBeNull();
    expect(sections.map(({ name }) => name)).toEqual(['recent', 'headline', 'page', 'command']);
    expect(sections[0]?.hits.map(nameOf)).toEqual(['indicator:poverty@2020', 'page:table']);
    expect(sections[1]?.hits.map(nameOf)).toEqual(['growth', 'budget-revenue', 'industry', 'jobs', 'poverty'].map((id) => `indicator:${id}`));
  });
});

describe('the figure of a year', () => {
  it.each([
    ['budget-revenue', 2020, null, { figure: '2.670 tỷ đồng', verdict: 'Vượt 25% kế hoạch', series: null, issuer: null }],
    ['budget-revenue', 2016, 'province', { figure: '> 1.400 tỷ đồng', verdict: 'Vượt ít nhất 79,9% kế hoạch', issuer: 'KH tỉnh giao' }],
    ['budget-revenue', 2018, null, { figure: null, verdict: 'Chưa có số liệu' }],
    // A half of the year is not the year, and new jobs are not additional jobs.
    ['jobs', 2017, null, { figure: '6T/2017: > 4.300 lao động', series: 'Việc làm mới' }],
    ['industry', 2020, null, { figure: '> 10.100 tỷ đồng', verdict: 'Vượt ít nhất 19% kế hoạch', series: null }],
  ])('%s, %i, %s', async (...[id, year, issuer, expected]) => {
    const [{ dataset }, language] = await Promise.all([searched('thai-nguyen-city', 'vi'), loadLanguage('vi')]);
    const shown = yearFigure(dataset, { id, series: null, year, issuer }, language);
    expect({ ...shown, figure: plain(shown?.figure) ?? null, verdict: plain(shown?.verdict) }).toMatchObject(expected);
  });

  it('of a series stays within the series', async () => {
    const [{ dataset }, language] = await Promise.all([searched('thai-nguyen-city', 'vi'), loadLanguage('vi')]);
    expect(yearFigure(dataset, { id: 'industry', series: 'industry-construction', year: 2020, issuer: null }, language)).toMatchObject({ figure: null, series: null });
    expect(yearFigure(dataset, { id: 'no-such', series: null, year: 2020, issuer: null }, language)).toBeNull();
  });
});

describe('five hundred indicators over sixty years', () => {
  it('answer a press within a frame', async () => {
    const area = 'viet-nam';
    const [dataset, catalog, language] = [generateDataset(area), generateCatalog(), await loadLanguage('vi')];
    expect([dataset.indicators.length, enormousVolume.years]).toEqual([500, 60]);
    const index = searchIndexOf({ dataset, catalog: { ...catalog, default: catalog.areas[0]?.area.id ?? '' }, area: catalog.areas[0]?.area.id ?? null }, 'vi');
    const year = index.years?.last ?? 0;
    const name = dataset.indicators[0]?.title.vi ?? '';
    const press = (typed: string) => listed(index, typed, []).sections.flatMap(({ hits }) => hits).map(({ entry, year: of }) => (entry.target.kind === 'indicator' && of !== null ? yearFigure(dataset, { ...entry.target, year: of, issuer: null }, language) : null));

    expect(press(`${name.slice(0, 3)} ${year}`).filter(Boolean)).toHaveLength(shownLimit);
    for (const typed of ['c', `${name.slice(0, 3)} ${year}`, name, `${name}x`, 'zzzzzz yyyyyy']) expect([typed, cost(() => press(typed)) < 16]).toEqual([typed, true]);
  });
});
