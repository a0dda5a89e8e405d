import { readFile } from 'node:fs/promises';

import { assert, boolean, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { toAnnex } from '#domain/annex.ts';
import { parseChoice, formatChoice, nextSort, results, type AnnexChoice } from '#features/annex/annex-choice.ts';
import { clippingOf } from '#features/annex/annex-clipboard.ts';
import { layoutOf } from '#i18n/annex-columns.ts';
import { arrange } from '#features/annex/arrange.ts';
import type { AnnexRow } from '#i18n/annex-rows.ts';
import { shownAnnex } from '#features/annex/shown-annex.ts';
import { placeAfter } from '#features/annex/grid-keys.ts';
import { loadLanguage } from '#i18n/language.ts';

async function shipped(area: string) {
  const address = `public/api/v1/datasets/${area}.json`;
  return validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area }).dataset;
}
const [city, vietNam, language] = await Promise.all([shipped('thai-nguyen-city'), shipped('viet-nam'), loadLanguage('vi')]);

const everything: AnnexChoice = { sort: null, verdict: null, group: null, grade: null };

function tableOf(dataset: typeof city, year: number, choice: Partial<AnnexChoice> = {}) {
  const annex = toAnnex(dataset, { year, issuer: null });
  const layout = layoutOf(annex, language);
  return { annex, layout, rows: arrange({ dataset, annex, columns: layout.columns, choice: { ...everything, ...choice } }, language) };
}
const idsOf = (rows: readonly AnnexRow[]) => rows.flatMap((row) => (row.kind === 'line' ? [row.line.series.id] : []));
const sortedBy = (column: string, descending = false) => ({ sort: { column, descending } });

describe('what a file says of the rows that it holds', () => {
  const said = (choice: Partial<AnnexChoice>) => shownAnnex({ ...tableOf(city, 2020, choice), choice: { ...everything, ...choice } }, language);

  it('is nothing where all stand in the official order', () => {
    expect(said({})).toBeNull();
  });

  it('is how many are left, by what, and how they are sorted', () => {
    const narrowed = said({ verdict: 'exceeded', ...sortedBy('actual', true) });
    expect(narrowed?.isPart).toBe(true);
    expect(narrowed?.note).toMatch(/^Bảng đã lọc hoặc sắp xếp: \d+ trên \d+ dòng; Kết quả: Vượt kế hoạch; sắp xếp theo cột .+, giảm dần\.$/u);
    expect(said(sortedBy('actual'))).toMatchObject({ isPart: false });
  });
});

describe('the columns', () => {
  it('are numbered as in the official form, comparisons by what they divide', () => {
    const { columns, head, unit } = tableOf(city, 2016).layout;
    expect(columns.map(({ formula }) => formula)).toEqual(['A', 'B', 'C', '1', '2', '3', '4', '5', '6=5/2', '7=5/3', '8=5/4', '9=5/1', '10', '11', '12']);
    expect(head[0]?.map(({ text, columns: wide, rows: high }) => [text, wide, high])).toEqual([
      ['TT', 1, 2],
      ['Chỉ tiêu', 1, 2],
      ['ĐVT', 1, 2],
      ['Thực hiện năm 2015', 1, 2],
      ['Kế hoạch năm 2016', 3, 1],
      ['Thực hiện, ước thực hiện năm 2016', 1, 2],
      ['So sánh (%)', 4, 1],
      ['Đánh giá', 1, 2],
      ['Nguồn', 1, 2],
      ['Ghi chú', 1, 2],
    ]);
    expect(head[1]?.map(({ text }) => text)).toEqual(['KH thành phố giao', 'KH tỉnh giao', 'KH (chưa rõ cấp giao)', 'TH/KH thành phố giao', 'TH/KH tỉnh giao', 'TH/KH (chưa rõ cấp giao)', 'So với năm trước (cùng kỳ)']);
    expect(unit).toBeNull();
  });

  it('keep their form in a year without any plan', () => {
    expect(tableOf(city, 2018).layout.columns.map(({ id, formula }) => `${id} ${formula}`)).toEqual(['ordinal A', 'name B', 'unit C', 'previous 1', 'plan 2', 'actual 3', 'ratio 4=3/2', 'change 5=3/1', 'verdict 6', 'source 7', 'note 8']);
  });

  it('leave out the unit where it is the same in every line', () => {
    const one = { ...city, indicators: city.indicators.filter(({ id }) => id === 'services' || id === 'total-output') };
    expect(tableOf(one, 2016).layout).toMatchObject({ unit: 'tỷ đồng' });
    expect(tableOf(one, 2016).layout.columns.slice(0, 3).map(({ id, formula }) => `${id} ${formula}`)).toEqual(['ordinal A', 'name B', 'previous 1']);
  });
});

describe('the rows', () => {
  it('stand in the official order under Roman numerals, further series under letters', () => {
    const { rows } = tableOf(city, 2016);
    expect(rows.slice(0, 6).map((row) => `${row.ordinal} ${row.key}`)).toEqual(['I group economy', '1 growth-gross-output', '2 budget-revenue', '3 industry-local', '3a industry-construction', '4 services']);
    expect(rows.filter(({ kind }) => kind === 'group').map(({ ordinal }) => ordinal)).toEqual(['I', 'II']);
  });

  it('sorted are one list in which every line names its group, and no verdict comes before one', () => {
    const { rows } = tableOf(city, 2020, sortedBy('verdict'));
    expect(rows.every((row) => row.kind === 'line' && row.group !== null)).toBe(true);
    expect(idsOf(rows).slice(0, 7)).toEqual(['budget-revenue', 'industry-local', 'poverty-rate', 'grain', 'value-per-ha', 'jobs-additional', 'near-poverty-rate']);
  });

  it('sorted by change keep units apart and put what has no change last, both ways', () => {
    const first = (descending: boolean) => idsOf(tableOf(vietNam, 2016, sortedBy('change', descending)).rows);
    expect(first(false).slice(0, 4)).toEqual(['budget-balanced', 'va-industry', 'iip', 'va-industry-construction']);
    expect(first(true).slice(0, 2)).toEqual(['budget-balanced', 'trained-labour']);
    for (const descending of [false, true]) for (const still of ['poverty-rate', 'jobs']) expect(first(descending).indexOf(still)).toBeGreaterThan(first(descending).indexOf('growth-first'));
  });

  it('sorted by a figure keep each unit together', () => {
    const { rows } = tableOf(city, 2016, sortedBy('actual', true));
    expect(idsOf(rows).slice(0, 6)).toEqual(['growth-gross-output', 'industry-construction', 'services', 'industry-local', 'budget-revenue', 'grain']);
  });

  it('sorted by name follow the locale, not the code points', () => {
    const given = ['Đạt', 'Xã 10', 'Dung', 'Ân', 'Xã 9', 'Bà', 'An', 'Ba'];
    const renamed = { ...city, indicators: city.indicators.slice(0, given.length).map((one, place) => ({ ...one, title: { vi: given[place] ?? '', en: '' } })) };
    const names = tableOf(renamed, 1999, sortedBy('name')).rows.flatMap((row) => (row.kind === 'line' ? [row.line.indicator.title.vi] : []));
    expect(names).toEqual(['An', 'Ân', 'Ba', 'Bà', 'Dung', 'Đạt', 'Xã 9', 'Xã 10']);
  });

  it.each([
    [{ verdict: 'exceeded' }, ['budget-revenue', 'industry-local', 'poverty-rate']],
    [{ verdict: 'known', group: 'society' }, ['jobs-additional', 'poverty-rate', 'near-poverty-rate']],
    [{ verdict: 'missed' }, []],
    [{ grade: 'official', group: 'economy' }, ['budget-revenue', 'industry-local', 'grain', 'value-per-ha']],
  ] as const)('filtered by %o are those of that kind', (choice, ids) => {
    const { rows } = tableOf(city, 2020, choice);
    expect(idsOf(rows)).toEqual(ids);
    expect(rows.length).toBe(ids.length + new Set(rows.flatMap((row) => (row.kind === 'line' ? [row.line.indicator.group] : []))).size);
  });

  it('are the same lines under every order', () => {
    const all = idsOf(tableOf(vietNam, 2018).rows);
    const columns = tableOf(vietNam, 2018).layout.columns.map(({ id }) => id);
    assert(
      property(constantFrom(...columns), boolean(), (column, descending) => {
        expect([...idsOf(tableOf(vietNam, 2018, sortedBy(column, descending)).rows)].sort()).toEqual([...all].sort());
      }),
    );
  });
});

describe('the choice in the address', () => {
  const { layout, annex } = tableOf(city, 2016);
  const known = { columns: layout.columns, groups: annex.groups };

  it('comes back as it was written', () => {
    const sort = record({ column: constantFrom(...layout.columns.map(({ id }) => id).filter((id) => id !== 'ordinal')), descending: boolean() });
    const choices = record({ sort: constantFrom<null | 'sort'>(null, 'sort'), verdict: constantFrom(null, ...results), group: constantFrom(null, 'economy', 'society'), grade: constantFrom(null, 'official', 'press', 'secondary') });
    assert(
      property(choices, sort, (choice, order) => {
        const whole: AnnexChoice = { ...choice, sort: choice.sort === null ? null : order };
        expect(parseChoice(formatChoice(whole), known)).toEqual(whole);
      }),
    );
  });

  it('is the default wherever it says what is unknown', () => {
    assert(
      property(string(), (text) => {
        const strange = `?${text}`;
        expect(parseChoice({ sort: strange, verdict: strange, group: strange, grade: strange }, known)).toEqual(everything);
      }),
    );
    expect(formatChoice(everything)).toEqual({});
  });

  it('turns upwards, downwards and back', () => {
    const up = nextSort(null, 'actual');
    const down = nextSort(up, 'actual');
    expect([up, down, nextSort(down, 'actual'), nextSort(down, 'name'), nextSort(up, 'ordinal')]).toEqual([
      { column: 'actual', descending: false },
      { column: 'actual', descending: true },
      null,
      { column: 'name', descending: false },
      null,
    ]);
  });
});

describe('what is copied', () => {
  const copied = (dataset: typeof city, year: number) => {
    const { annex, layout, rows } = tableOf(dataset, year);
    return clippingOf({ dataset, annex, language, layout, rows, caption: 'Biểu 01', from: 0, to: layout.columns.length - 1 });
  };
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it('is a table with the merged heads of the form, in which plain numbers are numbers', () => {
    const { html, text } = copied(city, 2020);
    const page = read(html);
    expect([...page.querySelectorAll('th[rowspan="2"]')].map((cell) => cell.textContent)).toContain('Chỉ tiêu');
    expect(page.querySelector('th[colspan="2"]')?.textContent).toBe('So sánh (%)');
    const budget = [...page.querySelectorAll('tr')].find((row) => row.textContent?.includes('Thu ngân sách nhà nước'));
    expect([...(budget?.querySelectorAll('td') ?? [])].map((cell) => [cell.textContent?.replaceAll('\u00A0', ' '), cell.getAttribute('x:num')])).toEqual([
      ['2', null],
      ['Thu ngân sách nhà nước trên địa bàn', null],
      ['tỷ đồng', null],
      ['2.510 (ước)', '2510'],
      ['≈ 2.136 (suy ra)', null],
      ['2.670', '2670'],
      ['125', '125'],
      ['106,4', '106.37450199'],
      ['Vượt · KH (chưa rõ cấp giao)', null],
      ['Cổng TTĐT thành phố Thái Nguyên', null],
      ['Số năm trước: ước; Kế hoạch suy ra từ tỷ lệ công bố', null],
    ]);
    expect(text.split('\r\n')[2]).toBe('A\tB\tC\t1\t2\t3\t4=3/2\t5=3/1\t6\t7\t8');
  });

  it('never turns a part of a year into a number of its year', () => {
    const { html } = copied(city, 2017);
    const grain = [...read(html).querySelectorAll('tr')].find((row) => row.textContent?.includes('Sản lượng lương thực'));
    const cells = [...(grain?.querySelectorAll('td') ?? [])].map((cell) => [cell.textContent?.replaceAll('\u00A0', ' '), cell.getAttribute('x:num')]);
    expect(cells).toContainEqual(['29.128 (nguồn thứ cấp)', '29128']);
    expect(cells).toContainEqual(['≈ 15.000 (6T, ước)', null]);
  });

  it('hands no formula and no markup on', () => {
    const [first, ...others] = city.indicators;
    if (first === undefined) throw new Error('no indicator');
    const hostile = { ...city, indicators: [{ ...first, title: { vi: '=HYPERLINK("http://x")\t<img src=x>', en: '' } }, ...others] };
    const lines = copied(hostile, 2012).text.split('\r\n').map((line) => line.split('\t'));
    expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(lines.find((line) => line[1]?.startsWith("'=HYPERLINK"))).toHaveLength(lines[1]?.length ?? 0);
    expect(read(copied(hostile, 2012).html).querySelector('img')).toBeNull();
  });
});

describe('the keys of the grid', () => {
  const size = { rows: 20, columns: 8, page: 5 };
  it.each([
    ['ArrowDown', false, [4, 3]],
    ['ArrowUp', false, [2, 3]],
    ['ArrowLeft', false, [3, 2]],
    ['ArrowRight', false, [3, 4]],
    ['Home', false, [3, 0]],
    ['End', false, [3, 7]],
    ['Home', true, [-1, 0]],
    ['End', true, [19, 7]],
    ['PageDown', false, [8, 3]],
    ['PageUp', false, [0, 3]],
  ] as const)('%s (Ctrl: %s) leads to %o', (key, ctrlKey, [row, column]) => {
    expect(placeAfter({ row: 3, column: 3 }, { key, ctrlKey }, size)).toEqual({ row, column });
  });

  it('never leave the grid, and leave other keys alone', () => {
    const places = record({ row: integer({ min: -1, max: 19 }), column: integer({ min: 0, max: 7 }) });
    const keys = record({ key: constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'x'), ctrlKey: boolean() });
    assert(
      property(places, keys, (place, { key, ctrlKey }) => {
        const next = placeAfter(place, { key, ctrlKey }, size);
        const isInside = next !== null && next.row >= -1 && next.row < 20 && next.column >= 0 && next.column < 8;
        expect([next === null, isInside]).toEqual([key === 'x', key !== 'x']);
      }),
    );
  });
});
