import type { CellStyle } from './workbook.ts';
import { xmlText } from './xml-text.ts';

/** The styles that a workbook uses, numbered as they are asked for. */
export interface StyleTable {
  /** `isQuoted` marks a text that begins like a formula. */
  readonly numberOf: (style: CellStyle, isQuoted: boolean) => number;
  /** The file that lists them; ask when every cell has been written. */
  readonly xml: () => string;
}

const fontName = 'Times New Roman';
const usualSize = 12;

/** A list without repetitions; asking for what is not in it adds it. */
function register(first: readonly string[]) {
  const places = new Map(first.map((entry, place) => [entry, place]));
  return {
    placeOf: (entry: string): number => {
      const place = places.get(entry) ?? places.size;
      places.set(entry, place);
      return place;
    },
    entries: (): readonly string[] => [...places.keys()],
  };
}

/** Makes the empty list of a workbook. Number formats of our own begin at 164, where the format's own end. */
export function styleTable(): StyleTable {
  const fonts = register([fontXml({})]);
  const formats = register([]);
  const styles = register([]);
  const numberOf: StyleTable['numberOf'] = (style, isQuoted) =>
    styles.placeOf(cellFormatXml(style, { font: fonts.placeOf(fontXml(style)), format: style.format === undefined ? 0 : 164 + formats.placeOf(style.format), isQuoted }));
  numberOf({}, false);
  return {
    numberOf,
    xml: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      counted('numFmts', formats.entries().map((format, place) => `<numFmt numFmtId="${164 + place}" formatCode="${xmlText(format)}"/>`)) +
      counted('fonts', fonts.entries()) +
      counted('fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', ground]) +
      counted('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', border]) +
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      counted('cellXfs', styles.entries()) +
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>',
  };
}

const ground = '<fill><patternFill patternType="solid"><fgColor rgb="FFECEFF2"/><bgColor indexed="64"/></patternFill></fill>';
const border = `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF17212B"/></${side}>`).join('')}<diagonal/></border>`;

function counted(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

function fontXml({ bold = false, italic = false, size = usualSize }: CellStyle): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="FF17212B"/><name val="${fontName}"/><family val="1"/></font>`;
}

interface Numbers {
  readonly font: number;
  readonly format: number;
  readonly isQuoted: boolean;
}

function cellFormatXml({ align, vertical = 'center', indent = 0, wrap = false, border: framed = false, ground: shaded = false }: CellStyle, { font, format, isQuoted }: Numbers): string {
  const horizontal = align === undefined ? '' : ` horizontal="${align}"`;
  const alignment = `<alignment${horizontal} vertical="${vertical}"${indent === 0 ? '' : ` indent="${indent}"`}${wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${shaded ? 2 : 0}" borderId="${framed ? 1 : 0}" xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}
