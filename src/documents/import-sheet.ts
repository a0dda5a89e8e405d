import type { Grid, GridCell, GridRow, MergedCells } from './import-grid.ts';
import { importLimits } from './import-limits.ts';
import { ImportRefusal } from './import-refusal.ts';
import { cellOf, type RawCell, type Shared } from './import-workbook-cells.ts';
import { xmlTokens, type XmlToken } from './import-xml.ts';

type OpenToken = Extract<XmlToken, { kind: 'open' }>;

/** The rows of one sheet that hold anything. Throws an ImportRefusal when they are too many. */
export function readSheet(xml: string, sheet: string, shared: Shared): Pick<Grid, 'rows' | 'merges'> {
  const reader = new SheetReader(sheet, shared);
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') reader.text(token.text);
    else if (token.kind === 'open') reader.open(token);
    else reader.close(token.name);
  }
  return reader;
}

/** Walks through the XML of a sheet and keeps what stands in it. */
class SheetReader {
  readonly rows: GridRow[] = [];
  readonly merges: MergedCells[] = [];
  private row: { readonly number: number; readonly hidden: boolean; readonly cells: (GridCell | null)[] } | null = null;
  private cell: (RawCell & { readonly column: number }) | null = null;
  private inValue = false;
  private readonly sheet: string;
  private readonly shared: Shared;

  constructor(sheet: string, shared: Shared) {
    this.sheet = sheet;
    this.shared = shared;
  }

  text(text: string): void {
    if (this.inValue && this.cell !== null) this.cell = { ...this.cell, value: (this.cell.value ?? '') + text };
  }

  open(token: OpenToken): void {
    switch (token.name) {
      case 'row':
        this.row = { number: Number(token.attribute('r') ?? (this.rows.at(-1)?.number ?? 0) + 1), hidden: isTrue(token.attribute('hidden')), cells: [] };
        break;
      case 'c':
        this.cell = { column: columnOf(token.attribute('r')) ?? this.row?.cells.length ?? 0, type: token.attribute('t') ?? 'n', style: Number(token.attribute('s') ?? 0), value: null, hasFormula: false };
        if (token.empty) this.close('c');
        break;
      case 'f':
        if (this.cell !== null) this.cell = { ...this.cell, hasFormula: true };
        break;
      case 'v':
      case 't':
        this.inValue = !token.empty;
        break;
      case 'mergeCell':
        this.merges.push(...mergedCells(token.attribute('ref') ?? ''));
        break;
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private endCell(): void {
    const { cell, row, sheet, shared } = this;
    this.cell = null;
    const read = cell === null ? null : cellOf(cell, shared);
    if (row === null || cell === null || read === null) return;
    if (cell.column >= importLimits.columns) throw new ImportRefusal({ kind: 'too-many-columns', sheet, limit: importLimits.columns });
    shared.budget.cells -= 1;
    if (shared.budget.cells < 0) throw new ImportRefusal({ kind: 'too-many-cells', sheet, limit: importLimits.cells });
    while (row.cells.length < cell.column) row.cells.push(null);
    row.cells[cell.column] = read;
  }

  private endRow(): void {
    if (this.row !== null && this.row.cells.length > 0) this.rows.push(this.row);
    if (this.rows.length > importLimits.rows) throw new ImportRefusal({ kind: 'too-many-rows', sheet: this.sheet, limit: importLimits.rows });
    this.row = null;
  }
}

function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Column of a cell's name, from 0: F12 is 5. */
function columnOf(name: string | null): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(name ?? '')?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
}

function mergedCells(reference: string): readonly MergedCells[] {
  const [from = '', to = from] = reference.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [Number(/\d+$/u.exec(from)?.[0]), Number(/\d+$/u.exec(to)?.[0])];
  return left === null || right === null || !(top <= bottom) ? [] : [{ top, bottom, left, right }];
}
