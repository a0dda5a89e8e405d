import type { Indicator } from '#domain/indicator.ts';
import type { Qualifier, Quantity } from '#domain/quantity.ts';

import { withoutAside, type Aside } from './import-aside.ts';
import { folded } from './import-fold.ts';
import { cellText, type GridCell } from './import-grid.ts';
import { isSameUnit } from './import-match.ts';
import { quantityOf, writtenNumber, type DecimalMark } from './import-number.ts';
import type { ImportProblem } from './import-problem.ts';

/** What a cell of a figure's column comes to: a number, nothing yet, or what is wrong with it. */
export type CellReading =
  | { readonly kind: 'empty' | 'waiting' }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly form: 'change' | 'growth' | null; readonly rounded: boolean; readonly aside: Aside }
  | { readonly kind: 'problem'; readonly code: ImportProblem['code']; readonly expected: string };

/** Numbers with more decimals than this were calculated, not published: they count as they are printed. */
const mostDecimals = 4;

/** Reads a number for an indicator; `mark` null leaves texts that need it waiting. */
export function readCell(cell: GridCell | null, indicator: Indicator, mark: DecimalMark | null): CellReading {
  switch (cell?.kind) {
    case undefined:
      return { kind: 'empty' };
    case 'number':
      return numberReading(cell, indicator);
    case 'text':
      return textReading(cell.text, indicator, mark);
    case 'date':
      return problem('date');
    case 'truth':
      return problem('truth');
    case 'error':
      return problem('sheet-error');
    case 'uncalculated':
      return problem('uncalculated');
  }
}

const marks: ReadonlyMap<string, Qualifier> = new Map([['>', 'above'], ['≥', 'at-least'], ['<', 'below'], ['≤', 'at-most'], ['≈', 'about']]);

function numberReading({ value, decimals, percent, before, after }: Extract<GridCell, { kind: 'number' }>, indicator: Indicator): CellReading {
  if (percent && !isSameUnit('%', indicator)) return problem('percent-of-amount', indicator.unit.label.vi);
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  const written = writtenDecimals(shown);
  const printed = Math.max(decimals ?? 0, 0);
  const kept = written > mostDecimals ? Math.max(printed, indicator.decimals) : Math.max(written, printed);
  const rounded = Number(shown.toFixed(Math.min(kept, 10)));
  if (Math.abs(rounded) > 1e15) return problem('not-a-number');
  const [mark, ...words] = before.split(' ');
  const qualifier = marks.get(mark ?? '');
  const isChange = /^(?:tang|giam|up|down)$/u.test(folded((qualifier === undefined ? before : words.join(' ')).trim()));
  const { text, aside } = withoutAside(after);
  const form = isChange ? 'change' : text.trim() === '%' && !isSameUnit('%', indicator) ? 'growth' : null;
  return { kind: 'quantity', quantity: { qualifier: qualifier ?? 'exact', value: rounded, decimals: Math.min(kept, 10) }, form, rounded: rounded !== shown, aside };
}

function writtenDecimals(value: number): number {
  const text = String(value);
  if (text.includes('e')) return text.includes('e-') ? 20 : 0;
  return text.split('.')[1]?.length ?? 0;
}

function textReading(whole: string, indicator: Indicator, mark: DecimalMark | null): CellReading {
  const { text, aside } = withoutAside(whole);
  if (/^(?:…|\.{3})$/u.test(text)) return { kind: 'empty' };
  if (/^(?:-|–|—|x|X)$/u.test(text)) return problem('nil-sign');
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/u.test(text) && !/^\d{1,3}(?:\.\d{3})+$/u.test(text)) return problem('date');
  const written = writtenNumber(text);
  if (written === null || (written.unit !== '' && !isSameUnit(written.unit, indicator) && !(written.movement !== null && /^(?:%|diem)/u.test(written.unit)))) return problem('not-a-number');
  const needsMark = written.digits.some((digits) => /[.,]/u.test(digits));
  if (needsMark && mark === null) return { kind: 'waiting' };
  const quantity = quantityOf(written, mark ?? 'comma');
  if (quantity === null) return problem('misfits-mark');
  return { kind: 'quantity', quantity, form: written.movement === null ? null : 'change', rounded: false, aside };
}

function problem(code: ImportProblem['code'], expected = ''): CellReading {
  return { kind: 'problem', code, expected };
}

/** What a problem shows of its cell. */
export function foundIn(cell: GridCell | null): string {
  return cellText(cell).slice(0, 60);
}
