import { roundTo } from '#domain/rounding.ts';
import type { CellValue } from './workbook.ts';
import type { MarkedNumber } from './marked-number.ts';

/** A cell that holds a number: its name, and the number as it stands there. */
export interface Operand {
  readonly name: string;
  readonly value: number;
}

/** A formula and what it gives. */
interface Formula {
  readonly text: string;
  readonly result: number;
}

/** What may stand in a cell of a comparison; each gives null where it needs a cell that holds no number. */
export const formulas = {
  /** In per cent. */
  share: (a: Operand | null, b: Operand | null) => binary(a, b, (x, y) => ({ text: `${x.name}/${y.name}*100`, result: (x.value / y.value) * 100 })),
  difference,
  /** What lies above a ceiling; nothing while it is kept. */
  above: (a: Operand | null, b: Operand | null) => binary(a, b, (x, y) => ({ text: `MAX(0,${x.name}-${y.name})`, result: Math.max(0, x.value - y.value) })),
  /** What lies below a floor, negative; nothing while it is kept. */
  below: (a: Operand | null, b: Operand | null) => binary(a, b, (x, y) => ({ text: `MIN(0,${x.name}-${y.name})`, result: Math.min(0, x.value - y.value) })),
  /** The number of which `a` is the share `b` in per cent. */
  whole: (a: Operand | null, b: Operand | null) => binary(a, b, (x, y) => ({ text: `${x.name}/(${y.name}/100)`, result: x.value / (y.value / 100) })),
};

/** What may stand in place of a cell inside a formula. */
export const steps = {
  difference: (a: Operand | null, b: Operand | null) => inner(difference(a, b)),
  /** In per cent. */
  growth: (a: Operand | null, b: Operand | null) => inner(binary(a, b, (x, y) => ({ text: `${x.name}/${y.name}*100-100`, result: (x.value / y.value) * 100 - 100 }))),
};

function difference(a: Operand | null, b: Operand | null): Formula | null {
  return binary(a, b, (x, y) => ({ text: `${x.name}-${y.name}`, result: x.value - y.value }));
}

function binary(a: Operand | null, b: Operand | null, make: (a: Operand, b: Operand) => Formula): Formula | null {
  return a === null || b === null ? null : make(a, b);
}

function inner(formula: Formula | null): Operand | null {
  return formula === null ? null : { name: `(${formula.text})`, value: formula.result };
}

/** The formula as a cell if it gives what the screen shows, printed with as many decimals; else null. */
export function agreeing(formula: Formula | null, shown: MarkedNumber | null): Extract<CellValue, { kind: 'formula' }> | null {
  if (formula === null || shown === null || shown.high !== null || !Number.isFinite(formula.result)) return null;
  return roundTo(formula.result, shown.decimals) === shown.value ? { kind: 'formula', formula: formula.text, result: formula.result } : null;
}
