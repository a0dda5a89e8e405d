import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { columnMeaning } from '#documents/import-column.ts';
import { calendarDate } from '#domain/calendar-date.ts';
import { draftedDataset } from '#domain/drafting.ts';

import { excelBook, excelRows, fixture, flaws, inShort, noAnswers, refusalOf, shipped, understand } from './import-support.ts';

const city = shipped('thai-nguyen-city');
const drafting = { source: { title: 'Báo cáo', publisher: 'UBND', published: '2021-01-05', url: null, grade: 'official', note: null }, updated: calendarDate(2026, 11, 23) } as const;
const head = ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2020', 'KH năm 2021 tỉnh giao', 'Kế hoạch năm 2021'];

describe('an annex that LibreOffice wrote', () => {
  const read = understand(fixture('import-annex-libreoffice.xlsx'), city);

  it('is read through merged heads, group rows, qualifiers and calculated cells', () => {
    expect(inShort(read)).toEqual([
      'budget-revenue 2020 normal 2670',
      'budget-revenue 2021 province 2300',
      'budget-revenue 2021 city-council 2450',
      'budget-revenue 2021 estimated 2750',
      'poverty-rate 2020 normal 0.7',
      'poverty-rate 2021 city-council -0.1',
      'poverty-rate 2021 estimated 0.55',
      'industry-local 2020 normal above 10100',
      'industry-local 2021 city-council 11000',
      'industry-local 2021 estimated 11250.5',
      'near-poverty-rate 2020 normal 1.25',
    ]);
  });

  it('has every problem named by sheet and cell', () => {
    expect(read.problems.map(({ code, sheet, cell, found, expected }) => [code, sheet, cell, found, expected])).toEqual([
      ['other-sheet', 'Ghi chú', '', '', ''],
      ['hidden-row', 'Biểu 01', 'B13', 'Số lao động được giải quyết việc làm (lao động)', ''],
      ['other-unit', 'Biểu 01', 'B14', 'tạ', 'tấn'],
      ['date', 'Biểu 01', 'D15', '2021-03-04', ''],
      ['sheet-error', 'Biểu 01', 'G16', '#DIV/0!', ''],
    ]);
    expect(read.questions).toEqual([{ kind: 'series', key: 'Biểu 01!17', sheet: 'Biểu 01', cell: 'B17', title: 'Số xã đạt chuẩn', candidates: [] }]);
  });

  it('cites its cells', () => {
    expect(read.figures[0]?.place).toEqual({ vi: 'Trang tính “Biểu 01”, ô D9', en: 'Sheet “Biểu 01”, cell D9' });
    expect(read.figures[7]?.says.vi).toBe('Giá trị sản xuất công nghiệp: >\u00A010.100\u00A0tỷ đồng.');
  });

  it('asks for the decimal mark where its CSV contradicts itself, and then reads what fits', () => {
    const csv = fixture('import-annex-libreoffice.csv');
    expect(understand(csv, city).questions[0]).toEqual({ kind: 'mark', samples: ['0.70', 'giảm 0,1', '0.55', 'trên 10.100'] });
    const answered = understand(csv, city, { ...noAnswers, mark: 'comma' });
    expect(inShort(answered)).toContain('industry-local 2021 estimated 11250.5');
    expect(inShort(answered)).toContain('budget-revenue 2021 city-council 2450');
    expect(flaws(answered)).toContain('misfits-mark CSV!D10');
  });

  it.each([['comma', 'budget-revenue 2021 normal 2800'], ['dot', 'budget-revenue 2021 normal 2.8']] as const)('is never guessed: "2.800" with a %s', (mark, figure) => {
    const file = fixture('import-ambiguous-libreoffice.xlsx');
    expect(inShort(understand(file, city))).toEqual([]);
    expect(understand(file, city).waiting).toBe(2);
    expect(inShort(understand(file, city, { ...noAnswers, mark }))[0]).toBe(figure);
  });

  it('is refused in the format of Excel 97', () => {
    expect(refusalOf(fixture('import-old-libreoffice.xls'), city)).toEqual({ kind: 'old-excel' });
  });
});

describe('a sheet as Excel writes it', () => {
  it('gives plans of no stated issuer to the one who stands for that', () => {
    const read = understand(excelRows([head, [1, 'Tỷ lệ hộ nghèo', '%', 0.7, null, 0.6]]), city);
    expect(inShort(read)).toEqual(['poverty-rate 2020 normal 0.7', 'poverty-rate 2021 unknown 0.6']);
  });

  it('reads the plans of the next year and of terms, under heads that count from the year of the table', () => {
    const file = excelRows([
      ['KẾT QUẢ THỰC HIỆN NĂM 2020 VÀ KẾ HOẠCH NĂM 2021'],
      ['(Kèm theo Báo cáo số 12 ngày 05 tháng 01 năm 2019)'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm trước', 'Ước thực hiện năm 2020', 'Dự kiến kế hoạch năm sau', 'KH năm n+1 tỉnh giao', 'Mục tiêu nhiệm kỳ 2020-2025', 'Kế hoạch bình quân giai đoạn 2021 - 2025', 'So sánh mục tiêu nhiệm kỳ 2020-2025 (%)'],
      [1, 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', 2510, 2670, 2800, 2750, null, null, 89],
      [2, 'Thu nhập bình quân đầu người', 'triệu đồng', null, null, null, null, null, null, null],
      [3, 'Số lao động được giải quyết việc làm bình quân/năm', 'lao động', null, null, null, null, null, null, null],
      [4, 'Tỷ lệ hộ nghèo', '%', null, 0.7, 0.6, null, 'dưới 0,5', 'giảm 0,1', null],
    ]);
    const read = understand(file, city);
    expect(read.questions).toEqual([{ kind: 'form', key: 'Sheet1!H7', sheet: 'Sheet1', cell: 'H7', title: 'Tỷ lệ hộ nghèo', period: '2020/2025' }]);
    expect(read.waiting).toBe(1);
    const answered = understand(file, city, { ...noAnswers, forms: { 'Sheet1!H7': 'end-level' } });
    expect(inShort(answered)).toEqual([
      'budget-revenue 2019 normal 2510',
      'budget-revenue 2020 estimated 2670',
      'budget-revenue 2021 unknown 2800',
      'budget-revenue 2021 province 2750',
      'poverty-rate 2020 estimated 0.7',
      'poverty-rate 2021 unknown 0.6',
      'poverty-rate 2020/2025 party-congress below 0.5',
      'poverty-rate 2021/2025 unknown -0.1',
    ]);
    expect(answered.figures.flatMap((figure) => (figure.kind === 'plan' ? [figure.form] : []))).toEqual([null, null, null, 'end-level', 'average']);
    const received = validateDataset(JSON.parse(JSON.stringify(draftedDataset(city, answered.figures, drafting))), { address: 'draft.json', area: city.area.id });
    expect(received.setAside).toEqual([]);
  });

  it.each([
    ['Mục tiêu đến cuối giai đoạn 2021-2025', '2021/2025 end-level'],
    ['Tổng cả giai đoạn 2021-2025 theo kế hoạch', '2021/2025 cumulative'],
    ['Kế hoạch 5 năm 2021-2025', '2021/2025 null'],
    ['Average target 2021-2025', '2021/2025 average'],
    ['Kế hoạch năm sau', 'undated'],
    ['Kế hoạch năm học 2021-2022', 'undated'],
  ])('takes "%s" for %s', (column, meaning) => {
    const found = columnMeaning(column);
    expect(found.kind === 'plan' ? `${found.period} ${found.form}` : found.kind).toBe(meaning);
  });

  it('asks whose plan a column is, and which series a row is', () => {
    const file = excelRows([['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2021 Sở Tài chính giao'], [1, 'Giá trị sản xuất công nghiệp', 'tỷ đồng', 12_000]]);
    const { questions, waiting } = understand(file, city);
    expect(questions).toEqual([
      { kind: 'issuer', key: 'Sheet1!3', sheet: 'Sheet1', cell: 'D1', head: 'Kế hoạch năm 2021 Sở Tài chính giao' },
      { kind: 'series', key: 'Sheet1!2', sheet: 'Sheet1', cell: 'B2', title: 'Giá trị sản xuất công nghiệp', candidates: ['industry-local', 'industry-construction', 'industry-territory', 'industry-territory-constant', 'industry-unclear'] },
    ]);
    expect(waiting).toBe(1);
    expect(inShort(understand(file, city, { mark: null, issuers: { 'Sheet1!3': 'province' }, series: { 'Sheet1!2': 'industry-territory' }, forms: {} }))).toEqual(['industry-territory 2021 province 12000']);
  });

  it('names what is no number, and what a year earlier makes unlikely', () => {
    const read = understand(excelRows([head, [1, 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', '05/06/2021', 2.5, '-'], [2, 'Tỷ lệ hộ nghèo', 'hộ', 0.7, null, null], [3, 'Tỷ lệ hộ cận nghèo', '%', 'nhiều', '1/2', 'x']]), city);
    expect(flaws(read)).toEqual(['date Sheet1!D2', 'far-from-before Sheet1!E2', 'nil-sign Sheet1!F2', 'other-unit Sheet1!B3', 'not-a-number Sheet1!D4', 'not-a-number Sheet1!E4', 'nil-sign Sheet1!F4']);
  });

  it('doubts a number far from the nearest known one, however long ago that was', () => {
    const later = ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2024'];
    const read = understand(excelRows([later, [1, 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', 2.9], [2, 'Tỷ lệ hộ nghèo', '%', 0.0045], [3, 'Tỷ lệ hộ cận nghèo', '%', 0.6]]), city);
    expect(read.problems.map(({ code, cell, expected }) => [code, cell, expected])).toEqual([['far-from-before', 'D2', '2600'], ['far-from-before', 'D3', '0.7']]);
  });

  it('takes neither of two numbers for the same figure', () => {
    const read = understand(excelRows([head, [1, 'Tỷ lệ hộ nghèo', '%', 0.7, null, null], [2, 'Tỷ lệ hộ nghèo', '%', 0.8, null, null], [3, 'Số hộ nghèo', 'hộ', 500, null, null], [4, 'Số hộ nghèo', 'hộ', 500, null, null]]), city);
    expect(inShort(read)).toEqual(['poor-households 2020 normal 500']);
    expect(flaws(read)).toEqual(['twice Sheet1!D2', 'twice Sheet1!D3']);
  });

  it('reads dates, percentages, truths, errors and formulas for what they are', () => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.0\\ &quot;ngày&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/></cellXfs>';
    const strings = ['Chỉ tiêu', 'Thực hiện năm 2020', 'Tỷ lệ hộ nghèo', 'Số hộ nghèo', 'Thực hiện 6 tháng năm 2021', 'Thực hiện quý II/2021', 'TH 9T/2021', 'Ước TH năm 2021'];
    const cells = strings.map((_, at) => at).filter((at) => ![2, 3].includes(at)).map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    const xml = `<sheetData><row r="1">${cells}</row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>44000</v></c><c r="C2" s="2"><v>0.7</v></c><c r="D2" s="3"><v>0.0065</v></c><c r="E2" t="b"><v>1</v></c><c r="F2"><f>1+1</f></c></row>
      <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="e"><v>#REF!</v></c><c r="C3" t="str"><f>"a"</f><v>khoảng 500</v></c><c r="D3" s="3"><v>0.5</v></c><c r="E3"><f>1000/3</f><v>333.3333333333333</v></c></row></sheetData>`;
    const read = understand(excelBook(xml, { strings, styles }), city);
    expect(inShort(read)).toEqual(['poverty-rate 2021-S1 normal 0.7', 'poverty-rate 2021-Q2 normal 0.65', 'poor-households 2021-S1 normal about 500', 'poor-households 2021-Q3 normal 333']);
    expect(flaws(read)).toEqual(['date Sheet1!B2', 'truth Sheet1!E2', 'uncalculated Sheet1!F2', 'sheet-error Sheet1!B3', 'percent-of-amount Sheet1!D3', 'rounded Sheet1!E3']);
    expect(read.figures.map((figure) => (figure.kind === 'actual' ? figure.cumulative : null))).toEqual([true, false, true, true]);
  });
});
