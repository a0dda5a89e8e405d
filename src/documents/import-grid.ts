/** A cell as its file has it. `decimals` is what its format prints, null where the format does not say; `before` and `after` are its words around the number. */
export type GridCell =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number | null; readonly percent: boolean; readonly before: string; readonly after: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A day, however it is written in the file. */
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** An error of the sheet (`#DIV/0!`), or a formula that was never calculated. */
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'uncalculated' };

export interface GridRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly (GridCell | null)[];
}

/** Cells that are one: rows from 1, columns from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet: its rows that hold anything, in order. */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedCells[];
}

/** The name of a cell: column 5 of row 12 is F12. */
export function cellName(column: number, row: number): string {
  return columnName(column) + String(row);
}

function columnName(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** What a cell says, for showing it to somebody. */
export function cellText(cell: GridCell | null): string {
  switch (cell?.kind) {
    case undefined:
    case 'uncalculated':
      return '';
    case 'number':
      return String(cell.value);
    case 'text':
    case 'error':
      return cell.text;
    case 'date':
      return dayOf(cell.serial);
    case 'truth':
      return String(cell.value).toUpperCase();
  }
}

/** The day of a sheet's serial number, as ISO text. */
function dayOf(serial: number): string {
  const day = new Date(Math.round((serial - 25_569) * 86_400_000));
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}
