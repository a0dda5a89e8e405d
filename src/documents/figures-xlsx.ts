import { documentWords } from '#i18n/words/documents.ts';
import type { PlainCell } from './csv-text.ts';
import type { FileFormat } from './format.ts';
import { listedSheet, listedStyle } from './listed-sheet.ts';
import { numberFormat } from './number-format.ts';
import { paced } from './pace.ts';
import { peopleColumns } from './people-table.ts';
import { textCell, type Cell, type SheetRow } from './workbook.ts';
import { writeWorkbook, xlsxMediaType } from './write-workbook.ts';

/** The table for people as a workbook: the same columns as its CSV, numbers as numbers. */
export const figuresXlsx: FileFormat = {
  extension: 'xlsx',
  mediaType: xlsxMediaType,
  fits: () => true,
  write: async (content, language, run) => {
    const columns = peopleColumns(content, language);
    const rows: SheetRow[] = [];
    const half = (from: number) => ({ signal: run.signal, onProgress: (share: number) => run.onProgress(from + share / 2) });
    await paced(content.lines, half(0), (line) => {
      rows.push(columns.map(({ of }) => cellOf(of(line))));
    });
    const sheet = listedSheet({ ...content, columns, rows }, { name: documentWords[language.locale].figuresSheet, frozen: 2 }, language);
    return writeWorkbook([sheet], half(0.5));
  },
};

function cellOf(cell: PlainCell): Cell {
  if (cell === null) return { value: null, style: listedStyle };
  if (typeof cell === 'string') return textCell(cell, listedStyle);
  return { value: { kind: 'number', value: cell.value }, style: { ...listedStyle, align: 'right', format: numberFormat({ mark: '', decimals: cell.decimals ?? 0 }) } };
}
