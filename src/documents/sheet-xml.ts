import { isDangerous } from './neutral-text.ts';
import { rowHeight } from './row-height.ts';
import type { StyleTable } from './style-table.ts';
import { cellName, columnName, type Cell, type Sheet, type SheetRow } from './workbook.ts';
import { xmlText } from './xml-text.ts';

/** What stands before the rows of a sheet, in the order that the format prescribes. */
export function sheetStart({ widths, frozen, hidden = [] }: Sheet, isFirst: boolean): string {
  const columns = widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"${hidden.includes(place) ? ' hidden="1"' : ''}/>`).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>${frozen === null ? '' : paneOf(frozen)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="16"/><cols>${columns}</cols><sheetData>`
  );
}

function paneOf({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${cellName(columns, rows + 1)}" activePane="bottomRight" state="frozen"/>`;
}

interface Written {
  readonly widths: readonly number[];
  readonly styles: StyleTable;
}

/** One row, as high as its words need; `number` counts from 1. */
export function rowXml(row: SheetRow, number: number, { widths, styles }: Written): string {
  const written = row.map((cell, place) => (cell === null ? '' : cellXml(cell, columnName(place) + String(number), styles))).join('');
  return `<row r="${number}" ht="${rowHeight(row, widths)}" customHeight="1">${written}</row>`;
}

/** Texts stand in the cell itself and are marked as such, so that no program takes them for a formula, not even after an edit. */
function cellXml({ value, style }: Cell, name: string, styles: StyleTable): string {
  const isQuoted = value?.kind === 'text' && isDangerous(value.text);
  const start = `<c r="${name}" s="${styles.numberOf(style, isQuoted)}"`;
  if (value === null) return `${start}/>`;
  switch (value.kind) {
    case 'text':
      return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value.text)}</t></is></c>`;
    case 'number':
      return `${start}><v>${value.value}</v></c>`;
    case 'formula':
      return `${start}><f>${xmlText(value.formula)}</f><v>${value.result}</v></c>`;
  }
}

/** What stands after the rows: A4, as many pages wide as asked for, as many as needed long, numbered at the top from the second on. */
export function sheetEnd({ rows, orientation, pagesAcross = 1 }: Sheet): string {
  const merged = rows.flatMap(mergedIn);
  const merges = merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return (
    `</sheetData>${merges}<printOptions horizontalCentered="1"/>` +
    '<pageMargins left="0.59" right="0.39" top="0.79" bottom="0.59" header="0.39" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${pagesAcross}" fitToHeight="0"/>` +
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter></worksheet>'
  );
}

function mergedIn(row: SheetRow, place: number): readonly string[] {
  return row.flatMap((cell, column) => {
    const [across, down] = [cell?.across ?? 1, cell?.down ?? 1];
    return across === 1 && down === 1 ? [] : [`${cellName(column, place + 1)}:${cellName(column + across - 1, place + down)}`];
  });
}
