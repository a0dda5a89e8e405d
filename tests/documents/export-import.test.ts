import readXlsxFile from 'read-excel-file/node';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { annexContent } from '#documents/annex-content.ts';
import { contentOf } from '#documents/content.ts';
import { formats } from '#documents/formats.ts';
import { calendarDate } from '#domain/calendar-date.ts';
import { differenceOf } from '#domain/dataset-difference.ts';
import type { Dataset } from '#domain/dataset.ts';
import { draftedDataset } from '#domain/drafting.ts';
import { toTrajectory } from '#domain/trajectory.ts';
import { loadLanguage } from '#i18n/language.ts';
import type { Locale } from '#i18n/locale.ts';

import { inShort, noAnswers, shipped, understand } from './import-support.ts';

const drafting = { source: { title: 'Báo cáo', publisher: 'UBND', published: '2026-01-05', url: null, grade: 'official', note: null }, updated: calendarDate(2026, 1, 6) } as const;
const views = [['thai-nguyen-city', 2016], ['thai-nguyen-city', 2020], ['thai-nguyen-province', 2020], ['viet-nam', 2020]] as const;
const locales = ['vi', 'en'] as const;
const run = { signal: new AbortController().signal, onProgress: () => undefined };

async function written(format: keyof typeof formats, dataset: Dataset, { year, locale }: { readonly year: number; readonly locale: Locale }): Promise<Uint8Array> {
  const language = await loadLanguage(locale);
  const figures = dataset.series.map(({ id }) => ({ dataset, trajectory: toTrajectory(dataset, { series: id, issuer: null }) }));
  const content = format === 'annex' ? annexContent(dataset, { year, issuer: null, shown: null }, language) : contentOf({ dataset, view: 'all', title: 'Số liệu', figures });
  return new Uint8Array(await new Blob([...(await formats[format].write(content, language, run))]).arrayBuffer());
}

/** A range such as "1.0-1.5" in an English workbook is asked about; its writer meant a point. */
const answers = { ...noAnswers, mark: 'dot' } as const;

/** Figures and stated plans are carried; implied plans are named instead of taken. */
const leastFigures = { annex: 0, xlsx: 30, csv: 30, tidy: 30, 'json-stat': 30 } as const;

describe.each(['annex', 'xlsx', 'csv', 'tidy', 'json-stat'] as const)('what is written as %s and read again', (format) => {
  it.each(views.flatMap(([area, year]) => locales.map((locale) => [area, year, locale] as const)))('is the same dataset: %s %i (%s)', async (area, year, locale) => {
    const dataset = shipped(area);
    const read = understand(await written(format, dataset, { year, locale }), dataset, answers);
    expect(read.waiting).toBe(0);
    expect(read.questions.filter(({ kind }) => kind !== 'mark')).toEqual([]);
    expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(read.problems.map(({ code }) => code))].filter((code) => code !== 'not-stated' && code !== 'other-sheet')).toEqual([]);
    expect(read.figures.length).toBeGreaterThanOrEqual(leastFigures[format]);
    const again = draftedDataset(dataset, read.figures, drafting);
    expect(differenceOf(dataset, again).slots).toEqual([]);
    expect(again).toBe(dataset);
  });

  it('brings the figures into a dataset that has lost them', async () => {
    const dataset = shipped('viet-nam');
    const gone = dataset.observations.filter(({ series, period, status, quantity }) => series === 'jobs' && period === '2020' && status !== 'missing' && quantity !== null);
    expect(gone).not.toEqual([]);
    const less = { ...dataset, observations: dataset.observations.filter((one) => !gone.includes(one)) };
    const read = understand(await written(format, dataset, { year: 2020, locale: 'vi' }), less, answers);
    const { slots } = differenceOf(dataset, draftedDataset(less, read.figures, drafting));
    expect(slots).toEqual([]);
    expect(inShort(read).filter((line) => line.startsWith('jobs 2020 ') && line.endsWith(' about 1.348'))).toHaveLength(1);
  });
});

describe('a number of a file', () => {
  it('keeps its mark, its part of the year and its firmness in the annex and in the tables', async () => {
    const city = shipped('thai-nguyen-city');
    const base = city.observations.find(({ series, period }) => series === 'budget-revenue' && period === '2019');
    if (base === undefined || base.quantity === null || base.quantity.qualifier === 'between') throw new Error('the city has a revenue of 2019');
    await fc.assert(
      fc.asyncProperty(
        fc.record({ value: fc.integer({ min: 1000, max: 9_999_999 }), decimals: fc.constantFrom(0, 1, 2, 3), qualifier: fc.constantFrom('exact', 'above', 'at-least', 'below', 'at-most', 'about') }),
        fc.constantFrom('normal', 'estimated', 'provisional'),
        fc.constantFrom('annex', 'xlsx', 'csv', 'tidy', 'json-stat'),
        async ({ value, decimals, qualifier }, status, format) => {
          const quantity = { qualifier, value: Number((value / 10 ** decimals).toFixed(decimals)), decimals };
          const changed: Dataset = { ...city, observations: city.observations.map((one) => (one.series === 'budget-revenue' && one.period === '2019' ? { ...base, status, quantity } : one)) };
          const bytes = await written(format, changed, { year: 2019, locale: 'vi' });
          const read = understand(bytes, changed, { ...noAnswers, mark: 'comma' });
          const found = read.figures.find((figure) => figure.kind === 'actual' && figure.series === 'budget-revenue' && figure.period === '2019');
          expect(found).toMatchObject({ status, quantity: { qualifier, value: quantity.value } });
        },
      ),
      { numRuns: 12 },
    );
  }, 30_000);
});

describe('another reader of workbooks', () => {
  it('finds the annex as it is read here: title, heads, numbers as numbers', async () => {
    const bytes = await written('annex', shipped('thai-nguyen-city'), { year: 2020, locale: 'vi' });
    const [annex, method] = await readXlsxFile(Buffer.from(bytes));
    expect([annex?.sheet, method?.sheet]).toEqual(['Phụ lục 2020', 'Nguồn và phương pháp']);
    const rows = annex?.data ?? [];
    expect(rows[2]?.[0]).toBe('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2020');
    expect(rows[7]?.slice(0, 6)).toEqual(['A', 'B', 'C', '1', '2', '3']);
    const revenue = rows.find((row) => row.includes('budget-revenue'));
    expect(revenue?.filter((cell) => typeof cell === 'number').length).toBeGreaterThanOrEqual(4);
  });
});
