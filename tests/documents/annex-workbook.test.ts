import { Buffer } from 'node:buffer';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';

import { toAnnex } from '#domain/annex.ts';
import { makeFile } from '#documents/make-file.ts';
import { officialRows } from '#i18n/annex-rows.ts';
import { loadLanguage } from '#i18n/language.ts';

import { evaluated, partsOf, sheetOf, type WrittenSheet } from './annex-workbook.ts';
import { quietly } from './every-series.ts';
import { shipped } from './import-support.ts';

const vi = await loadLanguage('vi');

async function annexFile(area: string, year: number): Promise<Uint8Array> {
  const made = await makeFile({ format: 'annex', dataset: shipped(area), view: 'annex', title: '', annex: { year, issuer: null, shown: null }, figures: null }, vi, quietly);
  return new Uint8Array(await made.blob.arrayBuffer());
}

/** The cells of the line that begins with this name, by column. */
function lineOf({ cells }: WrittenSheet, name: string) {
  const row = [...cells].find(([place, { text }]) => place.startsWith('B') && text?.startsWith(name) === true)?.[0].slice(1) ?? '';
  return (column: string) => cells.get(column + row);
}

describe('the annex of the city in 2020', () => {
  let sheet: WrittenSheet = { xml: '', cells: new Map() };
  beforeAll(async () => {
    sheet = sheetOf(await annexFile('thai-nguyen-city', 2020), 1);
  });

  it.each([
    ['A1', 'THÀNH PHỐ THÁI NGUYÊN'],
    ['A2', 'PHỤ LỤC'],
    ['A3', 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2020'],
    ['D6', 'TH năm 2019'],
    ['G6', 'So sánh (%)'],
    ['A8', 'A'],
    ['D8', '1'],
    ['G8', '4=3/2'],
    ['J8', '7=3-1'],
    ['A9', 'I'],
    ['B9', 'KINH TẾ'],
  ])('says in %s: %s', (place, text) => {
    expect(sheet.cells.get(place)?.text).toBe(text);
  });

  it('holds the budget as numbers: the printed share, the plan that follows from it, the differences', () => {
    const at = lineOf(sheet, 'Thu ngân sách nhà nước');
    expect([at('D')?.number, at('F')?.number, at('G')?.number]).toEqual([2510, 2670, 125]);
    expect(at('G')?.formula).toBeNull();
    expect(at('E')).toMatchObject({ number: 2136, format: '"≈" #,##0" (suy ra)"' });
    expect(at('E')?.formula).toMatch(/^F\d+\/\(G\d+\/100\)$/u);
    expect(at('I')?.number).toBe(534);
    expect(at('I')?.formula).toMatch(/^F\d+-E\d+$/u);
    expect(at('K')?.text).toBe('Vượt 25% kế hoạch');
  });

  it('cuts poverty by the plan: a fall of 0,30 is three times the planned 0,10', () => {
    const at = lineOf(sheet, 'Tỷ lệ hộ nghèo');
    expect(at('G')?.number).toBe(300);
    expect(at('E')?.formula).toMatch(/^\(F\d+-D\d+\)\/\(G\d+\/100\)$/u);
    expect(at('E')?.number).toBeCloseTo(-0.1, 10);
    expect(at('E')?.format).toBe('"tăng" #,##0.00" (suy ra)";"giảm" #,##0.00" (suy ra)";#,##0.00" (suy ra)"');
  });

  it('keeps a bound as a number under its sign', () => {
    expect(lineOf(sheet, 'Giá trị sản xuất công nghiệp')('F')).toMatchObject({ number: 10100, format: '">" #,##0' });
  });
});

describe.each([
  ['thai-nguyen-city', 2016],
  ['thai-nguyen-city', 2017],
  ['thai-nguyen-city', 2020],
  ['thai-nguyen-province', 2020],
  ['viet-nam', 2012],
  ['viet-nam', 2020],
])('every formula of %s in %i', (area, year) => {
  it('gives in another program what stands beside it', async () => {
    const sheet = sheetOf(await annexFile(area, year), 1);
    const formulas = [...sheet.cells].filter(([, { formula }]) => formula !== null);
    expect(formulas.length).toBeGreaterThan(0);
    for (const [place, { formula, number }] of formulas) expect([place, evaluated(sheet, formula ?? '')]).toEqual([place, expect.closeTo(number ?? Number.NaN, 9)]);
  });
});

describe('an annex that was filtered and sorted on the screen', () => {
  it('holds the lines shown, in their order, and says so; what they rest on shrinks with them', async () => {
    const dataset = shipped('thai-nguyen-city');
    const annex = toAnnex(dataset, { year: 2020, issuer: null });
    const group = dataset.groups[0] ?? null;
    const rows = officialRows(annex).flatMap((row) => (row.kind === 'line' && row.line.observation !== null ? [{ ...row, group }] : [])).reverse().map((row, place) => ({ ...row, ordinal: String(place + 1) }));
    const shown = { rows, isPart: true, note: 'Bảng đã lọc hoặc sắp xếp: 5 trên 9 dòng.' };
    const made = await makeFile({ format: 'annex', dataset, view: 'annex', title: '', annex: { year: 2020, issuer: null, shown }, figures: null }, vi, quietly);
    expect(made.name).toBe('thai-nguyen-city_annex-part_2020_2026-11-22.xlsx');
    const sheet = sheetOf(new Uint8Array(await made.blob.arrayBuffer()), 1);
    expect(sheet.cells.get('A5')?.text).toBe(shown.note);
    expect(rows.map((_, place) => [sheet.cells.get(`A${place + 10}`)?.text, lineCode(sheet, place + 10)])).toEqual(rows.map(({ ordinal, line }) => [ordinal, line.series.id]));
    expect(sheet.cells.get(`A${rows.length + 10}`)?.text).toContain('Dấu và cách tính');
    for (const [place, { formula, number }] of [...sheet.cells].filter(([, cell]) => cell.formula !== null)) expect([place, evaluated(sheet, formula ?? '')]).toEqual([place, expect.closeTo(number ?? Number.NaN, 9)]);
  });
});

/** The hidden code of the series at the end of a line. */
function lineCode({ cells }: WrittenSheet, row: number): string | null {
  return [...cells].findLast(([place]) => place.replace(/^[A-Z]+/u, '') === String(row))?.[1].text ?? null;
}

describe('the workbook', () => {
  it('is read by another program, figure by figure', async () => {
    const file = await annexFile('viet-nam', 2020);
    const annex = toAnnex(shipped('viet-nam'), { year: 2020, issuer: null });
    const rows = await readSheet(Buffer.from(file), 1);
    const column = 4 + annex.issuers.length;
    const expected = annex.groups.flatMap(({ lines }) => lines.flatMap(({ observation }) => (observation === null || observation.quantity.qualifier === 'between' ? [] : [observation.quantity.value])));
    const read = rows.slice(8).map((row) => row[column]).filter((cell) => typeof cell === 'number');
    expect(read).toEqual(expected);
  });

  it('prints on A4 across, one page wide, with its head on every page', async () => {
    const parts = partsOf(await annexFile('thai-nguyen-city', 2020));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(parts.get('xl/workbook.xml')).toContain("'Phụ lục 2020'!$6:$8</definedName>");
    const fonts = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<sz val="(\d+)"\/>.*?<name val="([^"]*)"/gu)].map(([, size, name]) => `${name} ${size}`);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman 11', 'Times New Roman 12', 'Times New Roman 13']));
  });

  it('writes numbers in words without a unit, like the numbers around them', async () => {
    const { cells } = sheetOf(await annexFile('viet-nam', 2020), 1);
    expect(cells.get('K10')?.text).toBe('−3,84');
    expect([...cells].flatMap(([place, { text }]) => (/^[K-M]\d+$/u.test(place) && Number(place.slice(1)) > 8 && /\p{L}{2}/u.test(text ?? '') ? [[place, text]] : []))).toEqual([]);
  });

  it('lists the documents that the table cites and no others', async () => {
    const { cells } = sheetOf(await annexFile('thai-nguyen-city', 2020), 2);
    const codes = [...cells].flatMap(([place, { text }]) => (/^A\d+$/u.test(place) && /^S\d+$/u.test(text ?? '') ? [text] : []));
    expect(codes).toEqual(['S13', 'S2', 'S26']);
  });
});
