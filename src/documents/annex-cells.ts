import { readClaim } from '#domain/claim.ts';
import { differenceOf } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import { isPartYear } from '#domain/period.ts';
import type { PlanInForce } from '#domain/trajectory.ts';
import { plannedChange, planNumber } from '#i18n/lines.ts';
import type { Language } from '#i18n/language.ts';
import { annexWords } from '#i18n/words/annex.ts';
import { documentWords } from '#i18n/words/documents.ts';
import { changeCells, comparisonCells } from './annex-comparison.ts';
import { agreeing, formulas, steps, type Operand } from './annex-formula.ts';
import { numberAt, placed, signAt, wordsAt, type AnnexPlace, type PlacedPlan } from './annex-placed.ts';
import { ofDifference, ofEstimate, ofQuantity, ofShare, type MarkedNumber } from './marked-number.ts';
import { numberFormat } from './number-format.ts';
import { plannedNumber } from './planned-number.ts';
import { cellName, type Cell, type CellValue } from './workbook.ts';

/** A line's cells that hold numbers, by column: figures, plans, shares, differences. */
export function numberCells(place: AnnexPlace): ReadonlyMap<number, Cell> {
  const { line, columns, row } = place;
  const actual = placed(figureCell(line.observation, place), columns.actual, row);
  const previous = placed(figureCell(line.previous, place), columns.previous, row);
  const figures = { actual: actual.operand, previous: previous.operand };
  const cells = new Map([[columns.actual, actual.cell], [columns.previous, previous.cell], ...changeCells(place, figures)]);
  for (const [slot, column] of columns.plans.entries()) {
    const plan = line.plans[slot] ?? null;
    const planned = planCell(plan, { place, slot, column, ...figures });
    cells.set(column, planned.cell);
    for (const [at, cell] of comparisonCells(place, { plan, slot, planned, ...figures })) cells.set(at, cell);
  }
  return cells;
}

/** A published figure: a bare number whose format shows its mark, of which part of the year it is, and how firm. */
function figureCell(observation: MeasuredObservation | null, { line, language }: AnnexPlace): Cell {
  if (observation === null) return signAt('…');
  const { quantity, period, cumulative, status } = observation;
  const number = ofQuantity(quantity, line.indicator.decimals);
  const { marks } = annexWords[language.locale];
  const after = asideOf([isPartYear(period) ? language.format.shortPeriod(period, cumulative) : null, status === 'normal' ? null : marks[status]]);
  if (number.high !== null) return wordsAt(language.format.quantity(quantity, line.indicator.decimals) + after);
  return numberAt({ kind: 'number', value: number.value }, numberFormat({ ...number, after }));
}

/** What stands in brackets behind a number; the import reads it there again. */
function asideOf(marks: readonly (string | null)[]): string {
  const said = marks.filter((mark) => mark !== null);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

interface Around {
  readonly place: AnnexPlace;
  readonly slot: number;
  readonly column: number;
  readonly actual: Operand | null;
  readonly previous: Operand | null;
}

/** A plan on its own scale: a number where it is stated, a formula where it follows from what the report printed about this figure. */
function planCell(plan: PlanInForce | null, around: Around): PlacedPlan {
  const { place, column } = around;
  const { line, row, language } = place;
  const number = plan === null ? null : plannedNumber(plan, line.indicator);
  if (plan === null || number === null) return { cell: signAt('—'), operand: null, scale: 'level', reported: null };
  const derived = impliedPlan(plan, around);
  if (derived !== null) return derived;
  const { marks } = annexWords[language.locale];
  const aside = asideOf([isPartYear(plan.plan.period) ? language.format.shortPeriod(plan.plan.period) : null, plan.plan.basis === 'implied' ? marks.implied : null]);
  if (number.high !== null) return { cell: wordsAt((plannedRange(plan, line.indicator, language) ?? '—') + aside), operand: null, scale: number.scale, reported: null };
  const after = (number.scale === 'growth' ? '%' : '') + aside;
  const format = number.scale === 'change' ? changeFormat({ ...number, after }, language) : numberFormat({ ...number, after });
  return { ...placed(numberAt({ kind: 'number', value: number.value }, format), column, row), scale: number.scale, reported: null };
}

/** A planned cut of 1,0 to 1,5 is "giảm 1,0-1,5"; any other range its two ends. */
function plannedRange(inForce: PlanInForce, indicator: Indicator, language: Language): string | null {
  const { plan } = inForce;
  if (plan.basis !== 'stated' || plan.form !== 'change') return planNumber(inForce, indicator, language);
  const { rises, falls } = documentWords[language.locale].annex;
  const { text, falling } = plannedChange(plan.quantity, indicator, language);
  return `${falling ? falls : rises} ${text}`;
}

/** A plan that the report gives away by its own comparison: calculated in the cell from the figure and what was printed. */
function impliedPlan({ plan, target, assessment: { comparison } }: PlanInForce, { place, slot, column, actual, previous }: Around): PlacedPlan | null {
  const { line, columns, row, language } = place;
  if (plan.basis !== 'implied' || comparison === null || plan.claim.observation !== line.observation?.id) return null;
  const { kind } = readClaim(plan.claim);
  const number = kind === 'ratio' ? (comparison.attainment === null ? null : ofShare(comparison.attainment)) : ofDifference(comparison.variance);
  const at = kind === 'ratio' ? columns.shares[slot] : columns.differences[slot];
  if (number === null || number.high !== null || at === undefined) return null;

  const printed = { name: cellName(at, row), value: number.value };
  const { baseline } = comparison;
  const moved = baseline === null ? actual : baseline.observation.id === line.previous?.id ? steps.difference(actual, previous) : null;
  const change = baseline === null ? null : { ...differenceOf(comparison.target, baseline.estimate), decimals: comparison.variance.decimals };
  const shown = change === null ? (target === null ? null : ofEstimate(target, 'level')) : ofEstimate(change, 'comparison');
  const value: CellValue | null = agreeing(kind === 'ratio' ? formulas.whole(moved, printed) : formulas.difference(moved, printed), shown);
  if (value === null || shown === null) return null;
  const after = asideOf([isPartYear(plan.period) ? language.format.shortPeriod(plan.period) : null, annexWords[language.locale].marks.implied]);
  const format = change === null ? numberFormat({ ...shown, after }) : changeFormat({ ...shown, after }, language);
  return { ...placed(numberAt(value, format), column, row), scale: change === null ? 'level' : 'change', reported: { kind, number } };
}

/** "giảm 0,10" for a planned cut. */
function changeFormat({ mark, decimals, after }: Pick<MarkedNumber, 'mark' | 'decimals'> & { readonly after: string }, { locale }: Language): string {
  const { rises, falls } = documentWords[locale].annex;
  return numberFormat({ mark, decimals, after, sign: { above: rises, below: falls } });
}
