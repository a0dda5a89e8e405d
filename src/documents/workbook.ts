/** What a cell holds. A formula carries the result that it gives, for readers that do not calculate. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number };

/** How a cell looks; left out means the usual. `format` is a number format in the notation of the file, not of the reader. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly ground?: boolean;
  readonly format?: string;
}

export interface Cell {
  readonly value: CellValue | null;
  readonly style: CellStyle;
  /** How many columns and rows it takes; left out means one. What it covers stays empty. */
  readonly across?: number;
  readonly down?: number;
}

export type SheetRow = readonly (Cell | null)[];

export interface Sheet {
  readonly name: string;
  /** In letters. */
  readonly widths: readonly number[];
  /** Columns, from 0, that are there for programs; left out means none. */
  readonly hidden?: readonly number[];
  readonly rows: readonly SheetRow[];
  /** First and last row, from 1, that every printed page repeats; null for none. */
  readonly repeated: readonly [number, number] | null;
  /** How many sheets of paper lie beside each other; left out means one. The columns that stay in sight are then repeated. */
  readonly pagesAcross?: number;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly orientation: 'landscape' | 'portrait';
}

/** The name of a column, from 0: A, B, …, Z, AA. */
export function columnName(place: number): string {
  return (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCodePoint(65 + (place % 26));
}

/** `B7` for column 1 and row 7, rows counting from 1. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

export function textCell(text: string, style: CellStyle = {}): Cell {
  return { value: { kind: 'text', text }, style };
}
