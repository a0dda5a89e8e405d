import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type Cell } from 'write-excel-file/universal';

import { validateDataset } from '#data/validate.ts';
import { readFile } from '#documents/import-file.ts';
import { interpretJsonStat } from '#documents/import-json-stat.ts';
import { writeTemplate } from '#documents/import-template.ts';
import { calendarDate } from '#domain/calendar-date.ts';
import { differenceOf } from '#domain/dataset-difference.ts';
import { draftedDataset } from '#domain/drafting.ts';
import { loadLanguage } from '#i18n/language.ts';

import { partsOf } from './annex-workbook.ts';
import { flaws, inShort, noAnswers, shipped, understand } from './import-support.ts';

const areas = ['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'] as const;
const drafting = { source: { title: 'Báo cáo', publisher: 'UBND', published: '2026-01-05', url: null, grade: 'official', note: null }, updated: calendarDate(2026, 1, 6) } as const;

/** Fills the empty cells of a template with numbers, as any program would: the cell keeps its style. */
async function filled(area: (typeof areas)[number], locale: 'vi' | 'en', numbers: readonly (number | null)[]) {
  const blob = await writeTemplate(shipped(area), 2024, await loadLanguage(locale));
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const name = Object.keys(parts).find((path) => path.endsWith('worksheets/sheet1.xml')) ?? '';
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  const coded = new Set(Array.from(sheet.matchAll(/<c r="A(\d+)"[^>]*><is>/gu), ([, row]) => row));
  const remarks = (/<c r="([A-Z])3"[^>]*>(?!.*<c r="[A-Z]3")/su.exec(sheet) ?? [])[1];
  let at = 0;
  const values: number[] = [];
  const xml = sheet.replaceAll(/<c r="([E-Z])(\d+)"([^>/]*)(?:\/>|><\/c>)/gu, (whole, ...[column = '', row = '', rest = '']: readonly string[]) => {
    if (Number(row) < 4 || !coded.has(row) || column === remarks) return whole;
    const value = numbers[at % numbers.length] ?? null;
    at += 1;
    if (value === null) return whole;
    values.push(value);
    return `<c r="${column}${row}"${rest}><v>${value}</v></c>`;
  });
  return { values, file: zipSync({ ...parts, [name]: strToU8(xml) }) };
}

describe('a template', () => {
  it.each(areas.flatMap((area) => [[area, 'vi'] as const, [area, 'en'] as const]))('of %s, filled in (%s), comes back with the same figures', async (area, locale) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fc.integer({ min: -1_000_000, max: 100_000_000 }).map((number) => number / 10_000)), { minLength: 7, maxLength: 60 }), async (numbers) => {
        const { values, file } = await filled(area, locale, numbers);
        fc.pre(values.length > 0);
        const read = understand(file, shipped(area));
        expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect([read.questions, read.waiting]).toEqual([[], 0]);
        expect(read.figures.flatMap(({ quantity }) => (quantity.qualifier === 'between' ? [] : quantity.value))).toEqual(values);
      }),
      { numRuns: 5 },
    );
  });

  it('names years, issuers and codes', async () => {
    const { file } = await filled('thai-nguyen-city', 'vi', [1, 2, 3, 4, 5, 6]);
    expect(inShort(understand(file, shipped('thai-nguyen-city'))).slice(0, 5)).toEqual([
      'growth-gross-output 2023 normal 1',
      'growth-gross-output 2024 city-council 2',
      'growth-gross-output 2024 province 3',
      'growth-gross-output 2024 estimated 4',
      'growth-gross-output 2024 normal 5',
    ]);
  });
});

describe('a template on paper', () => {
  it('is one page wide, repeats its head, and every row is as high as its words', async () => {
    const parts = partsOf(new Uint8Array(await (await writeTemplate(shipped('thai-nguyen-city'), 2024, await loadLanguage('vi'))).arrayBuffer()));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(parts.get('xl/workbook.xml')).toContain("'Biểu nhập'!$3:$3</definedName>");
    const heights = new Map([...sheet.matchAll(/<row r="(\d+)" ht="(\d+)"/gu)].map(([, row, height]) => [Number(row), Number(height)]));
    const [row = 0] = [...sheet.matchAll(/<c r="C(\d+)"[^>]*><is><t[^>]*>[^<]*giá so sánh cũ/gu)].map(([, found]) => Number(found));
    expect([heights.get(3), heights.get(row)].every((height) => (height ?? 0) > 30)).toBe(true);
  });
});

describe('a workbook of another writer', () => {
  it('is read like any other: shared texts, numbers, percentages, dates', async () => {
    const heads = ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2023', 'Kế hoạch năm 2024 – HĐND thành phố giao'].map((value) => ({ type: String, value }));
    const line = (name: string, unit: string, cells: readonly Cell[]) => [{ type: String, value: '1' }, { type: String, value: name }, { type: String, value: unit }, ...cells];
    const blob = await writeXlsxFile([
      heads,
      line('Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', [{ type: Number, value: 2750.5 }, { type: String, value: 'trên 2.900' }]),
      line('Tỷ lệ hộ nghèo', '%', [{ type: Number, value: 0.0055, format: '0.00%' }, { type: Date, value: new Date(Date.UTC(2024, 2, 1)), format: 'dd/mm/yyyy' }]),
    ]).toBlob();
    const read = understand(new Uint8Array(await blob.arrayBuffer()), shipped('thai-nguyen-city'), { ...noAnswers, mark: 'comma' });
    expect(inShort(read)).toEqual(['budget-revenue 2023 normal 2750.5', 'budget-revenue 2024 city-council above 2900', 'poverty-rate 2023 normal 0.55']);
    expect(flaws(read)).toEqual(['date Sheet1!E3']);
  });
});

describe('a draft', () => {
  const province = shipped('thai-nguyen-province');

  it.each(areas)('of %s is the same dataset when it is written out and read again', (area) => {
    const dataset = shipped(area);
    const reading = readFile(strToU8(JSON.stringify(dataset)));
    const again = reading.kind === 'dataset' ? validateDataset(reading.json, { address: 'draft.json', area }).dataset : null;
    expect(again).toEqual(dataset);
    const { slots, around } = differenceOf(dataset, again ?? province);
    expect([slots, around]).toEqual([[], []]);
  });

  it('passes the door that published figures pass, keeps what it replaces, and shows what changes', async () => {
    const { file } = await filled('thai-nguyen-province', 'vi', [7.5]);
    const { figures } = understand(file, province);
    const draft = draftedDataset(province, figures, drafting);
    const received = validateDataset(JSON.parse(JSON.stringify(draft)), { address: 'draft.json', area: province.area.id });
    expect([received.dataset, received.setAside]).toEqual([draft, []]);
    expect(draft.observations.slice(0, province.observations.length)).toEqual(province.observations);
    expect(draft.plans.slice(0, province.plans.length)).toEqual(province.plans);
    const { slots, around } = differenceOf(province, draft);
    expect(around).toEqual([{ list: 'sources', added: 1, changed: 0, removed: 0 }]);
    expect(slots.every(({ change }) => change === 'added' || change === 'changed')).toBe(true);
    expect(draftedDataset(draft, figures, drafting)).toBe(draft);
  });

  it('supersedes the plan in force and stands beside another figure', () => {
    const plan = province.plans.find((one) => one.basis === 'stated' && one.form === 'growth' && one.period.length === 4);
    if (plan === undefined) throw new Error('the province states no growth plan');
    const says = { place: { vi: 'ô D5', en: 'cell D5' }, says: { vi: 'x', en: 'x' } };
    const draft = draftedDataset(province, [{ kind: 'plan', series: plan.series, period: plan.period, issuer: plan.issuer, quantity: { qualifier: 'at-least', value: 99, decimals: 0 }, form: null, ...says }], drafting);
    expect(draft.plans.at(-1)).toMatchObject({ form: 'growth', bound: 'at-least', supersedes: plan.id });
    expect(differenceOf(province, draft).slots.map(({ kind, change, period }) => [kind, change, period])).toEqual([['plan', 'changed', plan.period]]);
  });
});

describe('JSON-stat', () => {
  const province = shipped('thai-nguyen-province');

  it('is read by its categories: series, periods, what is measured', () => {
    const cube = {
      version: '2.0', class: 'dataset', id: ['series', 'measure', 'time'], size: [2, 2, 2],
      dimension: {
        series: { category: { index: ['budget-revenue', 'poverty-rate'] } },
        measure: { category: { index: { actual: 0, 'plan:province-council': 1 } } },
        time: { category: { index: { 2025: 1, 2024: 0 } } },
      },
      value: [20_000, null, 21_000, 22_000, 1.5, 1.2, null, 1.1],
      status: { 5: 'E' },
    };
    expect(inShort(interpretJsonStat(cube, province))).toEqual([
      'budget-revenue 2024 normal 20000',
      'budget-revenue 2024 province-council 21000',
      'budget-revenue 2025 province-council 22000',
      'poverty-rate 2024 normal 1.5',
      'poverty-rate 2025 estimated 1.2',
      'poverty-rate 2025 province-council 1.1',
    ]);
  });
});
