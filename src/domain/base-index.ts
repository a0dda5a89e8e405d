import { unjudged } from './assessment.ts';
import { breakBetween, type ComparabilityBreak } from './comparability.ts';
import type { Indicator } from './indicator.ts';
import type { MeasuredObservation } from './observation.ts';
import { yearPeriod } from './period.ts';
import type { Trajectory, TrajectoryRow } from './trajectory.ts';

/** Why a figure cannot stand in an index: there is none, it is only a limit or an approximation, or it is not above zero. */
type Unusable = 'no-figure' | 'bound' | 'not-positive';

/** A year's figure as a number of which the base year has 100, or why there is none. */
type YearIndex =
  | { readonly kind: 'index'; readonly value: number; readonly figure: MeasuredObservation }
  | { readonly kind: 'none'; readonly why: Unusable }
  | { readonly kind: 'none'; readonly why: 'break'; readonly because: ComparabilityBreak };

/** A series as an index, or why it has none with this base: rates are compared by points, and a base must be an exact figure above zero. */
export type BaseIndex =
  | { readonly kind: 'indexed'; readonly base: number; readonly years: ReadonlyMap<number, YearIndex> }
  | { readonly kind: 'refused'; readonly base: number; readonly why: 'rate' | Unusable };

/** Puts a series on base = 100, never across a break. */
export function indexTo(base: number, trajectory: Trajectory): BaseIndex {
  if (trajectory.indicator.unit.measure === 'rate') return { kind: 'refused', base, why: 'rate' };
  const whole = usable(trajectory.rows.find(({ year }) => year === base));
  if (typeof whole === 'string') return { kind: 'refused', base, why: whole };
  return { kind: 'indexed', base, years: new Map(trajectory.rows.map((row) => [row.year, yearIndex(row, { base, whole: whole.value, trajectory })])) };
}

/** The years that can be a base for this series, in order. */
export function basesOf({ indicator, rows }: Trajectory): readonly number[] {
  return indicator.unit.measure === 'rate' ? [] : rows.filter((row) => typeof usable(row) !== 'string').map(({ year }) => year);
}

/** The index as rows to draw: only the years that have one, and no plan, since plans were made for the figures. */
export function indexedTrajectory(trajectory: Trajectory, { base, years }: Extract<BaseIndex, { kind: 'indexed' }>): Trajectory {
  const label = `${base} = 100`;
  const indicator: Indicator = { ...trajectory.indicator, unit: { label: { vi: label, en: label }, measure: 'level' }, decimals: indexDecimals };
  const rows = trajectory.rows.flatMap((row): readonly TrajectoryRow[] => {
    const year = years.get(row.year);
    if (year?.kind !== 'index') return [];
    const actual: MeasuredObservation = { ...year.figure, quantity: { qualifier: 'exact', value: year.value, decimals: indexDecimals } };
    return [{ ...row, ...bare, actual }];
  });
  return { ...trajectory, indicator, rows, terms: [] };
}

const indexDecimals = 1;

const bare = {
  alternatives: [],
  plans: [],
  partYears: [],
  assessment: unjudged({ reason: 'no-plan', known: 'none' }),
  movement: { kind: 'none', why: 'no-previous' },
} as const;

interface Base {
  readonly base: number;
  readonly whole: number;
  readonly trajectory: Trajectory;
}

function yearIndex(row: TrajectoryRow, { base, whole, trajectory: { series, breaks } }: Base): YearIndex {
  const found = usable(row);
  if (found === 'no-figure') return { kind: 'none', why: found };
  const because = breakBetween(yearPeriod(base), row.period, { series: series.id, breaks: breaks.map((placed) => placed.break) });
  if (because !== null) return { kind: 'none', why: 'break', because };
  if (typeof found === 'string') return { kind: 'none', why: found };
  return { kind: 'index', value: (found.value / whole) * 100, figure: found.figure };
}

function usable(row: TrajectoryRow | undefined): Unusable | { readonly value: number; readonly figure: MeasuredObservation } {
  const figure = row?.actual ?? null;
  if (figure === null) return 'no-figure';
  if (figure.quantity.qualifier !== 'exact') return 'bound';
  return figure.quantity.value > 0 ? { value: figure.quantity.value, figure } : 'not-positive';
}
