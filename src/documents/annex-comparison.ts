import { pointEstimate, sumOf, type Estimate } from '#domain/estimate.ts';
import { isAnyShare } from '#domain/any-share.ts';
import { ruleOf } from '#domain/plan-rule.ts';
import type { Comparison } from '#domain/assessment.ts';
import type { PlanInForce } from '#domain/trajectory.ts';
import { sharesPlan } from '#i18n/badge.ts';
import type { Language } from '#i18n/language.ts';
import { agreeing, formulas, steps, type Operand } from './annex-formula.ts';
import { numberAt, signAt, wordsAt, type AnnexPlace, type PlacedPlan } from './annex-placed.ts';
import { ofDifference, ofShare, type MarkedNumber } from './marked-number.ts';
import { numberFormat } from './number-format.ts';
import type { Cell } from './workbook.ts';

interface Figures {
  readonly actual: Operand | null;
  readonly previous: Operand | null;
}

interface Compared extends Figures {
  readonly plan: PlanInForce | null;
  /** Which issuer. */
  readonly slot: number;
  readonly planned: PlacedPlan;
}

type Formula = ReturnType<typeof formulas.difference>;

/** Share and difference of one issuer's plan, by column: the report's own number, a formula that gives what the screen shows, else words. */
export function comparisonCells(place: AnnexPlace, compared: Compared): readonly (readonly [number, Cell])[] {
  const { columns } = place;
  const { plan, slot } = compared;
  const [share, difference] = [columns.shares[slot] ?? -1, columns.differences[slot] ?? -1];
  const comparison = plan?.assessment.comparison ?? null;
  if (plan === null || comparison === null) {
    const sign = signAt(plan === null ? '' : whyNot(plan));
    return [[share, sign], [difference, sign]];
  }
  return [
    [share, shareCell(place, comparison, compared)],
    [difference, differenceCell(place, comparison, compared)],
  ];
}

function whyNot({ assessment }: PlanInForce): '' | '…' | '≠' {
  if (assessment.kind !== 'unjudged') return '';
  return assessment.why.reason === 'not-comparable' ? '≠' : assessment.why.reason === 'no-figure' ? '…' : '';
}

function shareCell({ line, language }: AnnexPlace, comparison: Comparison, { planned, actual, previous }: Compared): Cell {
  const { attainment, baseline } = comparison;
  if (attainment === null || !sharesPlan(comparison, line.indicator)) return signAt('x');
  if (planned.reported?.kind === 'ratio') return reportedCell(planned.reported.number);
  if (isAnyShare(attainment.interval)) return signAt('?');
  const moved = planned.scale === 'change' ? sinceBaseline(baseline?.observation.id === line.previous?.id, { actual, previous }) : actual;
  return calculated(planned.scale === 'growth' ? null : formulas.share(moved, planned.operand), ofShare(attainment), language.format.percent(attainment));
}

function differenceCell({ line, language }: AnnexPlace, comparison: Comparison, { planned, actual, previous }: Compared): Cell {
  const { variance, baseline, method, plan } = comparison;
  const number = ofDifference(variance);
  if (planned.reported?.kind === 'difference') return reportedCell(planned.reported.number, 'signed');
  const onScale = {
    level: actual,
    change: sinceBaseline(baseline?.observation.id === line.previous?.id, { actual, previous }),
    growth: steps.growth(actual, previous),
  }[planned.scale];
  const { shape } = ruleOf(plan, line.indicator);
  const limit = method === 'edge' && shape === 'ceiling' ? formulas.above : method === 'edge' && shape === 'floor' ? formulas.below : formulas.difference;
  return calculated(limit(onScale, planned.operand), number, distance(variance, line, language), 'signed');
}

/** A planned change counts from a figure that stands in the column of the year before, or not in this table at all. */
function sinceBaseline(isShown: boolean, { actual, previous }: Figures): Operand | null {
  return isShown ? steps.difference(actual, previous) : null;
}

/** Without a unit, like the numbers of its column. */
function distance(estimate: Estimate, { indicator: { unit } }: AnnexPlace['line'], { format }: Language): string {
  return format.difference(estimate, { ...unit, measure: 'level' });
}

function reportedCell(number: MarkedNumber, sign?: 'signed'): Cell {
  return numberAt({ kind: 'number', value: number.value }, numberFormat({ ...number, ...(sign === undefined ? {} : { sign }) }));
}

function calculated(formula: Formula, shown: MarkedNumber | null, ...[words, sign]: readonly [string, 'signed'?]): Cell {
  const value = agreeing(formula, shown);
  return value === null || shown === null ? wordsAt(words) : numberAt(value, numberFormat({ ...shown, ...(sign === undefined ? {} : { sign }) }));
}

/** The figure held against the year before: an index (100 = equal) for amounts, and the difference; a sign where the two do not compare. */
export function changeCells({ line, columns, language }: AnnexPlace, { actual, previous }: Figures): readonly (readonly [number, Cell])[] {
  const { change } = line;
  if (change.kind === 'none') {
    const sign = signAt(change.why === 'break' ? '≠' : change.why === 'bounds' ? '?' : '…');
    return [[columns.index, sign], [columns.change, sign]];
  }
  const index = change.growth === null ? null : { ...sumOf(change.growth, pointEstimate(1, 1)), decimals: change.growth.decimals };
  return [
    [columns.index, index === null ? signAt('x') : calculated(formulas.share(actual, previous), ofShare(index), language.format.percent(index))],
    [columns.change, calculated(formulas.difference(actual, previous), ofDifference(change.difference), distance(change.difference, line, language), 'signed')],
  ];
}
