import type { AnnexLine } from '#domain/annex.ts';
import { annexSheet } from './annex-sheet.ts';
import type { AnnexContent } from './content.ts';
import type { FileFormat } from './format.ts';
import { methodSheet } from './method-sheet.ts';
import { writeWorkbook, xlsxMediaType } from './write-workbook.ts';

/** The annex of a year as a workbook of two sheets: the official table with live formulas, and what it rests on. */
export const annexXlsx: FileFormat = {
  extension: 'xlsx',
  mediaType: xlsxMediaType,
  fits: ({ annex }) => annex !== null,
  write: async ({ dataset, annex }, language, run) =>
    annex === null ? [] : writeWorkbook([annexSheet(dataset, annex, language), methodSheet(dataset, linesOf(annex), language)], run),
};

/** The second sheet tells of what the first one holds. */
function linesOf({ rows }: AnnexContent): readonly AnnexLine[] {
  return rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []));
}
