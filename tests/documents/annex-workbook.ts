import FormulaParser from 'fast-formula-parser';
import { strFromU8, unzipSync } from 'fflate';

/** A cell as it stands in the file. */
interface WrittenCell {
  readonly text: string | null;
  readonly number: number | null;
  readonly formula: string | null;
  /** Its number format, as the file spells it. */
  readonly format: string;
}

/** A sheet of a workbook taken apart by hand, for what readers do not tell: formulas, formats, page. */
export interface WrittenSheet {
  readonly xml: string;
  readonly cells: ReadonlyMap<string, WrittenCell>;
}

export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function sheetOf(file: Uint8Array, number: number): WrittenSheet {
  const parts = partsOf(file);
  const xml = parts.get(`xl/worksheets/sheet${number}.xml`) ?? '';
  const formats = formatsOf(parts.get('xl/styles.xml') ?? '');
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="inlineStr")?(?:\/>|>(.*?)<\/c>)/gsu)].map(([, name = '', style = '', inside = '']): [string, WrittenCell] => {
    const value = /<v>(.*?)<\/v>/u.exec(inside)?.[1];
    const text = /<t xml:space="preserve">(.*?)<\/t>/su.exec(inside)?.[1];
    const formula = /<f>(.*?)<\/f>/u.exec(inside)?.[1];
    return [name, { text: text === undefined ? null : unescaped(text), number: value === undefined ? null : Number(value), formula: formula === undefined ? null : unescaped(formula), format: formats[Number(style)] ?? '' }];
  });
  return { xml, cells: new Map(cells) };
}

function formatsOf(styles: string): readonly string[] {
  const codes = new Map([...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map(([, id = '', code = '']) => [id, unescaped(code)]));
  const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? '';
  return [...list.matchAll(/<xf numFmtId="(\d+)"/gu)].map(([, id = '']) => codes.get(id) ?? '');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** What another program makes of a formula, given the cells of its sheet. */
export function evaluated({ cells }: WrittenSheet, formula: string): number {
  const valueAt = (row: number, column: number): number | string | null => {
    const cell = cells.get(`${columnName(column - 1)}${row}`);
    if (cell?.formula != null) return evaluated({ xml: '', cells }, cell.formula);
    return cell?.number ?? cell?.text ?? null;
  };
  const parser = new FormulaParser({
    onCell: ({ row, col }) => valueAt(row, col),
    functions: { MAX: (...values) => Math.max(...values.map(({ value }) => value)), MIN: (...values) => Math.min(...values.map(({ value }) => value)) },
  });
  return Number(parser.parse(formula, { sheet: 'x', row: 1, col: 1 }));
}

function columnName(place: number): string {
  return (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCodePoint(65 + (place % 26));
}
