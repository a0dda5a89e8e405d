import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';

import { contentOf } from '#documents/content.ts';
import { makeFile } from '#documents/make-file.ts';
import { peopleColumns } from '#documents/people-table.ts';
import { tidyRecordsOf } from '#documents/tidy-records.ts';
import { sideBySide } from '#domain/side-by-side.ts';
import { loadLanguage } from '#i18n/language.ts';

import { quietly } from './every-series.ts';
import { noAnswers, shipped, understand } from './import-support.ts';

const vi = await loadLanguage('vi');
const dataset = shipped('thai-nguyen-province');
const panels = dataset.indicators.map(({ defaultSeries }) => ({ key: defaultSeries, dataset, series: defaultSeries, issuer: null }));
const asIndex = (base: number | null) => sideBySide({ panels, from: null, to: null, base, scale: 'shared' });
const indexed = ({ groups }: ReturnType<typeof asIndex>) => groups.flatMap((group) => group.panels);
const yearsIn = (base: number) => indexed(asIndex(base)).reduce((sum, { index }) => sum + (index?.kind === 'indexed' ? [...index.years.values()].filter(({ kind }) => kind === 'index').length : 0), 0);
const base = asIndex(null).bases.reduce((best, one) => (yearsIn(one) > yearsIn(best) ? one : best), 0);
const figures = indexed(asIndex(base));
const request = { dataset, view: 'compare', title: 'Đối chiếu', annex: null, figures };
const content = contentOf(request);

/** What the screen shows: an index for each year of each series that has one. */
const shown = figures.flatMap(({ trajectory, index }) => (index?.kind !== 'indexed' ? [] : [...index.years].flatMap(([year, one]) => (one.kind === 'index' ? [{ series: trajectory.series.id, year, value: one.value }] : []))));

describe('a comparison shown as an index', () => {
  it('is an index in the tables too, with the reason where there is none', () => {
    expect(shown.length).toBeGreaterThan(4);
    const columns = peopleColumns(content, vi);
    const index = columns.find(({ head }) => head === `Chỉ số (năm ${base} = 100)`);
    const note = columns.at(-1);
    const written = content.lines.flatMap((line) => {
      const cell = index?.of(line) ?? null;
      return cell === null || typeof cell === 'string' ? [] : [{ series: line.series.id, year: Number(line.period), value: cell.value }];
    });
    expect(written).toEqual(shown);
    const rates = content.lines.filter(({ indicator, period }) => indicator.unit.measure === 'rate' && period === String(base));
    expect(rates.length).toBeGreaterThan(0);
    for (const rate of rates) expect(note?.of(rate)).toContain('điểm %');
  });

  it('is measured on its base in the files for machines, and never imported as a figure', async () => {
    const records = content.lines.flatMap((line) => tidyRecordsOf(line).filter(({ MEASURE }) => MEASURE === 'INDEX'));
    expect(records.map(({ SERIES, TIME_PERIOD, OBS_VALUE, UNIT_MEASURE, BASE_PER }) => [SERIES, Number(TIME_PERIOD), OBS_VALUE, UNIT_MEASURE, BASE_PER])).toEqual(shown.map(({ series, year, value }) => [series, year, value, 'IX', base]));
    const bytes = async (format: 'tidy' | 'json-stat') => new Uint8Array(await (await makeFile({ ...request, format }, vi, quietly)).blob.arrayBuffer());
    const cube = JSONstat(JSON.parse(new TextDecoder().decode(await bytes('json-stat'))));
    for (const { series, year, value } of shown) expect(cube.Data({ REF_AREA: 'thai-nguyen-province', SERIES: series, MEASURE: `INDEX:${base}`, TIME_PERIOD: String(year) }).value).toBe(value);
    for (const format of ['tidy', 'json-stat'] as const) {
      const read = understand(await bytes(format), dataset, noAnswers);
      expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read.figures.length).toBeGreaterThan(20);
      const values = read.figures.map(({ quantity }) => JSON.stringify(quantity));
      expect(values.filter((value) => value.includes('"value":100,'))).toEqual([]);
    }
  });
});
