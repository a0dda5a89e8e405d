import { neutralText } from './neutral-text.ts';

/** What a cell of a plain table holds: words, a number with the decimals it is shown with (null: all it has), or nothing. */
export type PlainCell = string | { readonly value: number; readonly decimals: number | null } | null;

/** How one kind of CSV is written. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

export const csvMediaType = 'text/csv;charset=utf-8';

/** One line of a CSV file with its line end. Words are neutralised; numbers are not, since a minus is theirs. */
export function csvLine(cells: readonly PlainCell[], dialect: CsvDialect): string {
  return `${cells.map((cell) => csvCell(cell, dialect)).join(dialect.separator)}\r\n`;
}

function csvCell(cell: PlainCell, { separator, decimal }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') {
    const digits = cell.decimals === null ? String(cell.value) : cell.value.toFixed(cell.decimals);
    return digits.replace('.', decimal);
  }
  const text = neutralText(cell.replaceAll('\u00A0', ' '));
  return text.includes(separator) || /["\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
