/** A place in the grid: row -1 is the head. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight: what a page is. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key of the grid pattern leads; null for any other key. Never leaves the grid. */
export function placeAfter({ row, column }: Place, { key, ctrlKey }: GridKey, { rows, columns, page }: GridSize): Place | null {
  const at = (nextRow: number, nextColumn: number): Place => ({ row: within(nextRow, -1, rows - 1), column: within(nextColumn, 0, columns - 1) });
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? -1 : row - 1, column);
    case 'ArrowDown':
      return at(ctrlKey ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return at(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, ctrlKey ? columns - 1 : column + 1);
    case 'Home':
      return ctrlKey ? at(-1, 0) : at(row, 0);
    case 'End':
      return ctrlKey ? at(rows - 1, columns - 1) : at(row, columns - 1);
    case 'PageUp':
      return at(Math.max(row - page, Math.min(row, 0)), column);
    case 'PageDown':
      return at(row + page, column);
    default:
      return null;
  }
}

/** The rectangle between two places of the body, both included; null where either is in the head. */
export function rectangle(a: Place, b: Place): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } | null {
  if (a.row < 0 || b.row < 0) return null;
  return { top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row), left: Math.min(a.column, b.column), right: Math.max(a.column, b.column) };
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
