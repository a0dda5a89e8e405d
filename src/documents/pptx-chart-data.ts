import type { PptxChart, PptxSeries } from './pptx-chart.ts';
import { xmlText } from './xml-text.ts';

/** Letter of a series' column in the workbook: years stand in A. */
export function pptxSheetColumn(place: number): string {
  const at = place + 1;
  const [high, low] = [Math.floor(at / 26), at % 26];
  return `${high === 0 ? '' : String.fromCodePoint(64 + high)}${String.fromCodePoint(65 + low)}`;
}

/** Number, order and name of a series, with the cell that names it. */
export function pptxSeriesHead({ name }: PptxSeries, place: number): string {
  return `<c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>Sheet1!$${pptxSheetColumn(place)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** The years as names of slots. */
export function pptxYearNames({ years }: PptxChart): string {
  return `<c:strRef><c:f>${yearCells(years)}</c:f><c:strCache>${pointsXml(years)}</c:strCache></c:strRef>`;
}

/** The years as numbers on an axis. */
export function pptxYearNumbers({ years }: PptxChart): string {
  return numbersXml(yearCells(years), years);
}

/** The numbers of a series, with their cells. */
export function pptxSeriesNumbers({ values }: PptxSeries, place: number): string {
  const column = pptxSheetColumn(place);
  return numbersXml(`Sheet1!$${column}$2:$${column}$${values.length + 1}`, values);
}

const yearCells = (years: readonly number[]) => `Sheet1!$A$2:$A$${years.length + 1}`;

function numbersXml(cells: string, values: readonly (number | null)[]): string {
  return `<c:numRef><c:f>${cells}</c:f><c:numCache><c:formatCode>General</c:formatCode>${pointsXml(values)}</c:numCache></c:numRef>`;
}

function pointsXml(values: readonly (number | null)[]): string {
  return `<c:ptCount val="${values.length}"/>${values.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)).join('')}`;
}
