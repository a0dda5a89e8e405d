import * as fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';

import { contentOf } from '#documents/content.ts';
import { csvLine } from '#documents/csv-text.ts';
import { fileName } from '#documents/file-name.ts';
import type { formats } from '#documents/formats.ts';
import { makeFile } from '#documents/make-file.ts';
import { tidyColumns, tidyRecordsOf } from '#documents/tidy-records.ts';
import { writeWorkbook } from '#documents/write-workbook.ts';
import { loadLanguage } from '#i18n/language.ts';

import { partsOf, sheetOf } from './annex-workbook.ts';
import { everySeries, quietly } from './every-series.ts';
import { shipped } from './import-support.ts';

const vi = await loadLanguage('vi');
const dataset = shipped('thai-nguyen-city');
const request = { dataset, view: 'dataset', title: 'Thử', annex: null, figures: everySeries(dataset) };
const content = contentOf(request);
const textOf = async (format: keyof typeof formats) => (await makeFile({ ...request, format }, vi, quietly)).blob.text();

/** Reads CSV as the standard says: quoted cells may hold anything. */
function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gu'))) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV for people', () => {
  it('starts with a byte order mark and holds every figure with a decimal comma, its words in a column of their own', async () => {
    const bytes = new Uint8Array(await (await makeFile({ ...request, format: 'csv' }, vi, quietly)).blob.arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    const [heads = [], ...rows] = readCsv((await textOf('csv')).replace('\uFEFF', ''), ';');
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([heads.length]));
    const [value, mark] = [heads.indexOf('Thực hiện'), heads.indexOf('Thực hiện: dấu')];
    const expected = content.lines.map(({ observation }) => (observation === null ? '' : observation.quantity.qualifier === 'between' ? observation.quantity.low : observation.quantity.value));
    expect(rows.map((row) => (row[value] === '' ? '' : Number(row[value]?.replace(',', '.'))))).toEqual(expected);
    const above = content.lines.flatMap(({ observation }, place) => (observation?.quantity.qualifier === 'above' ? [rows[place]?.[mark]] : []));
    expect(new Set(above)).toEqual(new Set(['trên']));
  });
});

describe('CSV for machines', () => {
  it('has a line for every figure and plan, with codes of SDMX', async () => {
    const [heads, ...rows] = readCsv(await textOf('tidy'), ',');
    expect(heads).toEqual([...tidyColumns]);
    const records = content.lines.flatMap((line) => tidyRecordsOf(line));
    expect(rows.map((row) => row[tidyColumns.indexOf('OBS_VALUE')])).toEqual(records.map(({ OBS_VALUE }) => (OBS_VALUE === undefined ? '' : String(OBS_VALUE))));
    expect(new Set(rows.map((row) => row[tidyColumns.indexOf('OBS_STATUS')]))).toEqual(new Set(['A', 'E', 'O', 'I']));
    const budget = records.find((record) => record.SERIES === 'budget-revenue' && record.TIME_PERIOD === '2016' && record.MEASURE === 'ACTUAL');
    expect(budget).toMatchObject({ OBS_VALUE: 1400, QUALIFIER: 'ABOVE', LOWER_BOUND: 1400, UNIT_MEASURE: 'VND', UNIT_MULT: 9, OBS_STATUS: 'A' });
  });
});

describe('JSON-stat', () => {
  it('is read back by a stock library, value by value', async () => {
    const cube = JSONstat(JSON.parse(await textOf('json-stat')));
    expect(cube.class).toBe('dataset');
    const at = (series: string, measure: string, period: string) => cube.Data({ SERIES: series, MEASURE: measure, TIME_PERIOD: period, REF_AREA: 'thai-nguyen-city' });
    const years = content.lines.filter(({ observation, period }) => observation !== null && period.length === 4);
    expect(years.length).toBeGreaterThan(50);
    for (const { observation, series, period } of years) {
      const value = observation?.quantity.qualifier === 'between' ? observation.quantity.low : observation?.quantity.value;
      expect([series.id, period, at(series.id, 'ACTUAL', period).value]).toEqual([series.id, period, value]);
    }
    expect(at('budget-revenue', 'PLAN:unknown', '2020')).toMatchObject({ value: 2136, status: 'I' });
    expect(cube.Dimension('SERIES').Category('budget-revenue').unit).toMatchObject({ label: 'tỷ đồng', multiplier: 9 });
  });
});

describe('a table with more columns than a page can show', () => {
  it('goes over several pages, and its first columns and its head are on each of them', async () => {
    const parts = partsOf(new Uint8Array(await (await makeFile({ ...request, format: 'xlsx' }, vi, quietly)).blob.arrayBuffer()));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('fitToWidth="2" fitToHeight="0"');
    expect(parts.get('xl/workbook.xml')).toContain("'Số liệu'!$A:$B,'Số liệu'!$3:$3</definedName>");
  });
});

describe('hostile texts', () => {
  const hostile = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\uFF1D'), fc.string({ unit: 'grapheme' })).map(([first, rest]) => first + rest);

  it('never begin a cell of a CSV as a formula would', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(',' as const, ';' as const), (text, separator) => {
        const [[cell = ''] = []] = readCsv(csvLine([text], { separator, decimal: '.' }), separator);
        expect(cell.startsWith("'")).toBe(true);
      }),
    );
  });

  it('are texts in a workbook, marked as such, and never formulas', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const sheet = { name: 'x', widths: [10], rows: [[{ value: { kind: 'text' as const, text }, style: {} }]], repeated: null, frozen: null, orientation: 'portrait' as const };
        const file = new Uint8Array(await new Blob([...(await writeWorkbook([sheet], quietly))]).arrayBuffer());
        expect(sheetOf(file, 1).xml).not.toContain('<f>');
        expect(sheetOf(file, 1).xml).toContain('t="inlineStr"');
        expect(partsOf(file).get('xl/styles.xml')).toContain('quotePrefix="1"');
      }),
      { numRuns: 30 },
    );
  });
});

describe('names of files', () => {
  it('say area, view, period and date in ASCII', async () => {
    expect((await makeFile({ ...request, format: 'annex', annex: { year: 2020, issuer: null, shown: null } }, vi, quietly)).name).toBe('thai-nguyen-city_annex_2020_2026-11-22.xlsx');
    expect(fileName({ dataset, view: 'Tỷ lệ hộ nghèo/Đô thị', firstYear: 2005, lastYear: 2020 }, 'csv')).toBe('thai-nguyen-city_Ty-le-ho-ngheo-Do-thi_2005-2020_2026-11-22.csv');
  });
});

describe('a large file', () => {
  const [line] = content.lines;
  const large = { ...request, figures: Array.from({ length: 60 }, () => request.figures).flat() };

  it('tells how far it is, and stops when told to', async () => {
    expect(line).toBeDefined();
    const shares: number[] = [];
    const controller = new AbortController();
    const making = makeFile({ ...large, format: 'xlsx' }, vi, {
      signal: controller.signal,
      onProgress: (share) => {
        shares.push(share);
        if (share > 0.1) controller.abort();
      },
    });
    await expect(making).rejects.toThrow(/abort/iu);
    expect(shares.at(-1)).toBeLessThan(0.9);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
