import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { deckEntries, emptyDeck, moveEntry, withEdit } from '#domain/deck.ts';
import type { Dataset } from '#domain/dataset.ts';
import { spareSlides, toSlides } from '#domain/slides.ts';
import { toTrajectory } from '#domain/trajectory.ts';
import { loadLanguage } from '#i18n/language.ts';
import type { Locale } from '#i18n/locale.ts';
import { slideChecks } from '#i18n/slide-checks.ts';
import { plainText, slideText } from '#i18n/slides.ts';

const areas = ['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'] as const;

async function shipped(area: string): Promise<Dataset> {
  const address = `public/api/v1/datasets/${area}.json`;
  return validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area }).dataset;
}

const city = await shipped('thai-nguyen-city');
const asRead = (text: string) => text.replaceAll('\u00A0', ' ');

/** Titles of the indicator slides of the city, by indicator. */
async function titles(year: number, locale: Locale = 'vi') {
  const language = await loadLanguage(locale);
  const slides = toSlides(city, { year, issuer: null, deck: emptyDeck }).filter(({ kind }) => kind === 'indicator');
  return Object.fromEntries(slides.map((slide) => [slide.key.replace('indicator:', ''), asRead(plainText(slideText(slide, language).title))]));
}

describe('the slides of the city', () => {
  it('state their findings', async () => {
    expect(await titles(2020)).toEqual({
      growth: 'Tăng trưởng kinh tế (tăng giá trị sản xuất các ngành) năm 2020: chưa có số liệu công bố',
      'budget-revenue': 'Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch',
      industry: 'Công nghiệp địa phương năm 2020 đạt trên 10.100 tỷ đồng, vượt ít nhất 19% kế hoạch',
      jobs: 'Việc làm tăng thêm năm 2020 đạt trên 5.500 lao động, chưa có kế hoạch',
      poverty: 'Tỷ lệ hộ nghèo năm 2020 là 0,70%, giảm 0,30 điểm %, bằng 300% mức giảm kế hoạch',
    });
    expect((await titles(2017))['budget-revenue']).toBe('Thu ngân sách 6 tháng đầu năm 2017 đạt trên 1.270 tỷ đồng, đã vượt kế hoạch cả năm');
    expect((await titles(2020, 'en'))['budget-revenue']).toBe('Budget revenue in 2020: 2,670 billion dong, 25% above plan');
  });

  it('colour the clause by its effect and name the issuer, the source and what speaks against comparing', async () => {
    const language = await loadLanguage('vi');
    const slide = toSlides(city, { year: 2020, issuer: null, deck: emptyDeck }).find(({ key }) => key === 'indicator:budget-revenue');
    if (slide === undefined) throw new Error('no slide');
    const { title, caveats, source, notes } = slideText(slide, language);
    expect(title.at(-1)).toEqual({ text: 'vượt 25% kế hoạch', tone: 'good' });
    expect(caveats).toContain('Kế hoạch: Chưa rõ cấp giao, suy ra từ tỷ lệ công bố');
    expect(notes.flatMap(({ lines }) => lines)).toContain('Chuỗi số liệu gián đoạn: từ năm 2017 (đổi địa giới)');
    expect(source).toMatch(/^Nguồn: Cổng TTĐT thành phố Thái Nguyên, 12\/01\/2021/u);
    expect(asRead(notes.flatMap(({ lines }) => lines).join('\n'))).toContain('2.670 ÷ 2.136 = 125%');
  });

  it('stand in the order of the deck; what is left out is at hand for questions', () => {
    const entries = moveEntry(deckEntries(city, emptyDeck), 'indicator:poverty', 1).map((entry) => (entry.key === 'indicator:jobs' ? { ...entry, shown: false } : entry));
    const request = { year: 2020, issuer: null, deck: { ...emptyDeck, entries } };
    expect(toSlides(city, request).map(({ key }) => key)).toEqual([
      'title',
      'indicator:poverty',
      'scorecard',
      'indicator:growth',
      'indicator:budget-revenue',
      'indicator:industry',
      'attention',
      'sources',
      'closing',
    ]);
    expect(spareSlides(city, request)).toHaveLength(city.indicators.length - 4);
    expect(spareSlides(city, request).map(({ key }) => key)).toContain('indicator:jobs');
  });

  it('show an own title only over the finding that it was written for', async () => {
    const language = await loadLanguage('vi');
    const place = { slide: 'indicator:budget-revenue', year: 2020, language: 'vi' };
    const shown = (basis: string) => {
      const deck = withEdit(emptyDeck, place, { title: 'Thu đạt đỉnh, vượt 25% kế hoạch', basis });
      const slide = toSlides(city, { year: 2020, issuer: null, deck }).find(({ key }) => key === place.slide);
      if (slide === undefined) throw new Error('no slide');
      return slideText(slide, language);
    };
    const { generated } = shown('');
    expect(shown(plainText(generated))).toMatchObject({
      isEdited: true,
      title: [
        { text: 'Thu đạt đỉnh, ', tone: 'plain' },
        { text: 'vượt 25% kế hoạch', tone: 'good' },
      ],
    });
    expect(shown('another finding')).toMatchObject({ isEdited: false, isOutdated: true, title: generated });
  });
});

describe.each(areas)('every slide of %s', (area) => {
  it.each(['vi', 'en'] as const)('is whole in %s and holds the rows of the dataset', async (locale) => {
    const [dataset, language] = await Promise.all([shipped(area), loadLanguage(locale)]);
    for (let year = 2011; year <= 2026; year += 1) {
      const request = { year, issuer: null, deck: emptyDeck };
      for (const slide of [...toSlides(dataset, request), ...spareSlides(dataset, request)]) {
        const { title, subtitle, caveats, source, notes } = slideText(slide, language);
        const texts = [plainText(title), subtitle, ...caveats, ...(source === null ? [] : [source]), ...notes.flatMap(({ lines }) => lines)];
        expect(texts.filter((text) => /NaN|undefined|null|Infinity|\[object|\(\)| {2}|,\s*$|\.\.|thất bại/u.test(text) || text.trim() === '')).toEqual([]);
        if (slide.kind !== 'indicator') continue;
        expect(slide.trajectory.rows.length).toBeLessThanOrEqual(12);
        const { rows } = toTrajectory(dataset, { series: slide.trajectory.series.id, issuer: null });
        const known = rows.find((row) => row.year === year);
        expect(slide.row.actual).toEqual(known?.actual ?? null);
        expect(slide.trajectory.rows.some((row) => row.year === year)).toBe(true);
      }
    }
  });
});

describe('a year in which nothing needs attention', () => {
  it('says what was looked for and where each indicator stands, so that an empty list is not taken for a good one', async () => {
    const slides = toSlides(await shipped('thai-nguyen-province'), { year: 2020, issuer: null, deck: emptyDeck });
    const attention = slides.find(({ kind }) => kind === 'attention');
    if (attention?.kind !== 'attention') throw new TypeError('no slide of concerns');
    const language = await loadLanguage('vi');
    expect(attention.concerns).toEqual([]);
    const lines = [
      { heading: 'Không có điểm nào cần lưu ý.', text: 'Đã rà soát, không có trường hợp: không đạt; nguồn mâu thuẫn; số báo cáo khác kết quả tính lại; không kết luận được; chỉ có nguồn thứ cấp' },
      { heading: 'Mới có số liệu một phần năm', text: 'Công nghiệp' },
      { heading: 'Có số liệu, chưa có kế hoạch để so sánh', text: 'Tăng trưởng kinh tế' },
      { heading: 'Chưa có số liệu công bố', text: 'Thu ngân sách, Việc làm, Tỷ lệ hộ nghèo' },
    ];
    expect(slideChecks(attention, language)).toEqual(lines);
    expect(slideText(attention, language).notes.flatMap((section) => section.lines)).toContain('Chưa có số liệu công bố: Thu ngân sách, Việc làm, Tỷ lệ hộ nghèo');
  });
});
