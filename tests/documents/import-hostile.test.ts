import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { legacyFontOf } from '#documents/import-legacy-font.ts';
import { readFile } from '#documents/import-file.ts';
import { decimalEvidence, quantityOf, readDigits, writtenNumber } from '#documents/import-number.ts';
import { ImportRefusal } from '#documents/import-refusal.ts';

import { excelBook, excelRows, fixture, inShort, refusalOf, shipped, understand } from './import-support.ts';

const city = shipped('thai-nguyen-city');
const table = 'TT;Chỉ tiêu;Đơn vị tính;Thực hiện năm 2021\n1;Tỷ lệ hộ nghèo;%;0,65\n';
const utf16 = (text: string, mark: readonly number[]) => new Uint8Array([...mark, ...Array.from(text).flatMap((letter) => [(letter.codePointAt(0) ?? 0) % 256, Math.floor((letter.codePointAt(0) ?? 0) / 256)])]);

/** Any failure but a refusal. */
function failureOf(bytes: Uint8Array): unknown {
  try {
    readFile(bytes);
    return null;
  } catch (error) {
    return error instanceof ImportRefusal ? null : error;
  }
}

describe('a hostile or damaged file is refused', () => {
  const book = excelRows([['Chỉ tiêu', 'Thực hiện năm 2021'], ['Tỷ lệ hộ nghèo', 0.6]]);
  const rows = (count: number, cells: string) => Array.from({ length: count }, () => `<row>${cells}</row>`).join('');

  it.each<[what: string, bytes: Uint8Array, refusal: object]>([
    ['empty', new Uint8Array(), { kind: 'empty' }],
    ['an empty workbook', excelBook('<sheetData/>'), { kind: 'empty' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), { kind: 'encoding' }],
    ['a PDF', strToU8('%PDF-1.7'), { kind: 'unknown' }],
    ['a web page', strToU8('<!doctype html><title>Đăng nhập</title>'), { kind: 'unknown' }],
    ['another zip', zipSync({ 'readme.txt': strToU8('x') }), { kind: 'unknown' }],
    ['half a workbook', book.subarray(0, book.length / 2), { kind: 'damaged' }],
    ['half a JSON file', strToU8('{"contract": "1.0", '), { kind: 'not-json' }],
    ['some JSON', strToU8('{"rows": []}'), { kind: 'unknown' }],
    ['no table', excelRows([['Xin chào', 'Tạm biệt']]), { kind: 'no-table' }],
    ['no figure', excelRows([['Chỉ tiêu', 'Thực hiện năm 2021'], ['Tỷ lệ hộ nghèo', null]]), { kind: 'no-figures' }],
    ['too large', new Uint8Array(20_000_001), { kind: 'file-too-large', megabytes: 20 }],
    ['a million rows', excelBook(`<sheetData>${rows(20_001, '<c><v>1</v></c>')}</sheetData>`), { kind: 'too-many-rows', sheet: 'Sheet1', limit: 20_000 }],
    ['a cell far to the right', excelBook('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'), { kind: 'too-many-columns', sheet: 'Sheet1', limit: 256 }],
    ['entities', excelBook('<!DOCTYPE a [<!ENTITY b "c">]><sheetData/>'), { kind: 'damaged' }],
  ])('%s', (_, bytes, refusal) => {
    expect(refusalOf(bytes, city)).toEqual(refusal);
  });

  it('a zip bomb, also when it lies about its size', () => {
    const bomb = excelBook('<sheetData/>', { extra: { 'xl/worksheets/sheet1.xml': ' '.repeat(61_000_000) } });
    expect(refusalOf(bomb, city)).toEqual({ kind: 'unzips-too-large', megabytes: 120 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 28; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(refusalOf(bomb, city)).toEqual({ kind: 'unzips-too-large', megabytes: 120 });
  });

  it('in no other way than by refusing: workbooks with bytes changed', () => {
    const good = fixture('import-annex-libreoffice.xlsx');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(failureOf(bytes)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('in no other way than by refusing: any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(failureOf(bytes)).toBeNull();
      }),
    );
  });
});

describe('old fonts', () => {
  it.each([
    ['ChØ tiªu', 'TCVN3'],
    ['Thùc hiÖn n¨m 2020', 'TCVN3'],
    ['KÕ ho¹ch', 'TCVN3'],
    ['Thu ng©n s¸ch nhµ n­íc', 'TCVN3'],
    ['Tû lÖ hé nghÌo', 'TCVN3'],
    ['Thaønh phoá Thaùi Nguyeân', 'VNI'],
    ['Chæ tieâu', 'VNI'],
    ['Ñôn vò tính: tyû ñoàng', 'VNI'],
    ['Chỉ tiêu', null],
    ['Kế hoạch năm 2021', null],
    ['Tỷ lệ hộ nghèo', null],
    ['hoà bình, quý, khoá, quê hương', null],
    ['Thu ngân sách', null],
    ['Tân Cương', null],
    ['Budget revenue, 5 °C, m²', null],
  ] as const)('%s: %s', (text, font) => {
    expect(legacyFontOf(text)).toBe(font);
  });

  it('are refused with their place', () => {
    expect(refusalOf(excelRows([['ChØ tiªu', 'Thùc hiÖn n¨m 2020'], ['Tû lÖ hé nghÌo', 0.7]]), city)).toEqual({ kind: 'legacy-font', font: 'TCVN3', sheet: 'Sheet1', cell: 'A1', sample: 'ChØ tiªu' });
  });

  it('are refused in a CSV of single bytes', () => {
    const bytes = Uint8Array.from(Array.from('ChØ tiªu;Thùc hiÖn\nTû lÖ hé nghÌo;1', (letter) => letter.codePointAt(0) ?? 0));
    expect(refusalOf(bytes, city)).toMatchObject({ kind: 'legacy-font', font: 'TCVN3', cell: 'A1' });
  });
});

describe('encodings of a CSV', () => {
  const windows1258 = Uint8Array.from([...strToU8('TT;Ch'), 0x69, 0xd2, ...strToU8(' ti'), 0xea, ...strToU8('u;Th'), 0xfd, 0xf2, ...strToU8('c hi'), 0xea, 0xf2, ...strToU8('n n'), 0xe3, ...strToU8('m 2021\n1;T'), 0x79, 0xd2, ...strToU8(' l'), 0xea, 0xf2, ...strToU8(' h'), 0xf4, 0xf2, ...strToU8(' ngh'), 0xe8, ...strToU8('o;0,65\n')]);
  it.each([
    ['UTF-8', strToU8(table)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${table}`)],
    ['decomposed letters', strToU8(table.normalize('NFD'))],
    ['UTF-16 with its mark', utf16(table, [0xff, 0xfe])],
    ['UTF-16 without', utf16(table, [])],
    ['Windows-1258', windows1258],
    ['tabs', strToU8(table.replaceAll(';', '\t'))],
    ['a named separator', strToU8(`sep=;\r\n${table}`)],
    ['commas and quotes', strToU8(table.replaceAll(';', ',').replace('0,65', '"0,65"'))],
  ])('%s', (_, bytes) => {
    expect(inShort(understand(bytes, city))).toEqual(['poverty-rate 2021 normal 0.65']);
  });
});

describe('numbers written as text', () => {
  it.each([
    ['1.400', 1400, 1.4],
    ['1,400', 1.4, 1400],
    ['1.400,5', 1400.5, null],
    ['1.4', null, 1.4],
    ['1,4', 1.4, null],
    ['0.400', null, 0.4],
    ['12 345', 12_345, 12_345],
    ['1400', 1400, 1400],
    ['1.40.0', null, null],
    ['-0,5', -0.5, null],
  ])('%s is %s with a comma, %s with a dot', (text, comma, dot) => {
    expect([readDigits(text, 'comma')?.value ?? null, readDigits(text, 'dot')?.value ?? null]).toEqual([comma, dot]);
  });

  it.each([
    [['1.400'], 'ask'],
    [['1.4'], 'ask'],
    [['1,400'], 'ask'],
    [['1.400', '2,5'], 'comma'],
    [['1.400,5', '1.400'], 'comma'],
    [['1.4', '1,4'], 'ask'],
    [['1400', '12'], 'none'],
  ] as const)('%j: %s', (texts, evidence) => {
    expect(decimalEvidence(texts.flatMap((text) => writtenNumber(text) ?? []))).toBe(evidence);
  });

  it.each([
    ['trên 1.400 tỷ đồng', { qualifier: 'above', value: 1400, decimals: 0 }],
    ['> 38.900', { qualifier: 'above', value: 38_900, decimals: 0 }],
    ['ước 15,5%', { qualifier: 'about', value: 15.5, decimals: 1 }],
    ['từ 12 trở lên', { qualifier: 'at-least', value: 12, decimals: 0 }],
    ['không quá 3', { qualifier: 'at-most', value: 3, decimals: 0 }],
    ['dưới 3', { qualifier: 'below', value: 3, decimals: 0 }],
    ['3-4', { qualifier: 'between', low: 3, high: 4, decimals: 0 }],
    ['từ 6,5 đến 7', { qualifier: 'between', low: 6.5, high: 7, decimals: 1 }],
    ['giảm 0,1', { qualifier: 'exact', value: -0.1, decimals: 1 }],
    ['giảm trên 1', { qualifier: 'below', value: -1, decimals: 0 }],
    ['nhiều', null],
    ['01/02/2021', null],
    ['12 hoặc 13', null],
  ])('%s', (text, quantity) => {
    const written = writtenNumber(text);
    expect(written === null ? null : quantityOf(written, 'comma')).toEqual(quantity);
  });
});
