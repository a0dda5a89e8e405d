import type { AnnexLine } from '#domain/annex.ts';
import type { Language } from '#i18n/language.ts';
import type { AnnexColumns } from './annex-columns.ts';
import type { Operand } from './annex-formula.ts';
import type { MarkedNumber } from './marked-number.ts';
import type { PlanScale } from './planned-number.ts';
import { cellName, textCell, type Cell, type CellValue } from './workbook.ts';

/** Where a line of an annex stands. */
export interface AnnexPlace {
  readonly line: AnnexLine;
  readonly columns: AnnexColumns;
  /** From 1. */
  readonly row: number;
  readonly language: Language;
}

/** A cell, and what a formula may use of it: null where it holds words. */
export interface Placed {
  readonly cell: Cell;
  readonly operand: Operand | null;
}

/** A plan's cell. `reported` is the share or the distance from which the plan follows, where the report printed only that. */
export interface PlacedPlan extends Placed {
  readonly scale: PlanScale;
  readonly reported: { readonly kind: 'ratio' | 'difference'; readonly number: MarkedNumber } | null;
}

const numberStyle = { border: true, align: 'right', wrap: true } as const;
const signStyle = { border: true, align: 'center', wrap: true } as const;

/** A number or formula under its number format. */
export function numberAt(value: Extract<CellValue, { kind: 'number' | 'formula' }>, format: string): Cell {
  return { value, style: { ...numberStyle, format } };
}

/** A number in words, where there is no single number to write. */
export function wordsAt(text: string): Cell {
  return textCell(text, numberStyle);
}

/** One of the signs that the second sheet explains. */
export function signAt(sign: '' | '…' | '—' | 'x' | '≠' | '?'): Cell {
  return textCell(sign, signStyle);
}

/** A cell with its name for formulas. */
export function placed(cell: Cell, column: number, row: number): Placed {
  const { value } = cell;
  if (value === null || value.kind === 'text') return { cell, operand: null };
  return { cell, operand: { name: cellName(column, row), value: value.kind === 'number' ? value.value : value.result } };
}
