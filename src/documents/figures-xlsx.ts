import { documentWords } from '#i18n/words/documents.ts';
import type { PlainCell } from './csv-text.ts';
import type { FileFormat } from './format.ts';
import { numberFormat } from './number-format.ts';
import { paced } from './pace.ts';
import { peopleColumns } from './people-table.ts';
import { textCell, type Cell, type SheetRow } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const style = { border: true, wrap: true, vertical: 'top' } as const;

/** The table for people as a workbook: the same columns as its CSV, numbers as numbers. */
export const figuresXlsx: FileFormat = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  fits: () => true,
  write: async (content, language, run) => {
    const columns = peopleColumns(content, language);
    const say = documentWords[language.locale];
    const rows: SheetRow[] = [
      [textCell(content.title, { bold: true, size: 13 })],
      [textCell(`${say.method.updated(language.format.date(content.dataset.updated))} ${say.notOfficial}`, { italic: true })],
      columns.map(({ head }) => textCell(head, { ...style, bold: true, align: 'center', vertical: 'center', ground: true })),
    ];
    const half = (from: number) => ({ signal: run.signal, onProgress: (share: number) => run.onProgress(from + share / 2) });
    await paced(content.lines, half(0), (line) => {
      rows.push(columns.map(({ of }) => cellOf(of(line))));
    });
    const sheet = { name: say.figuresSheet, widths: columns.map(({ width }) => width), rows, repeated: [3, 3] as const, frozen: { rows: 3, columns: 2 }, orientation: 'landscape' as const };
    return writeWorkbook([sheet], half(0.5));
  },
};

function cellOf(cell: PlainCell): Cell {
  if (cell === null) return { value: null, style };
  if (typeof cell === 'string') return textCell(cell, style);
  return { value: { kind: 'number', value: cell.value }, style: { ...style, align: 'right', format: numberFormat({ mark: '', decimals: cell.decimals ?? 0 }) } };
}
