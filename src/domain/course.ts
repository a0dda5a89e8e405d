import type { Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import type { MeasuredObservation } from './observation.ts';
import type { Trajectory } from './trajectory.ts';

/** Linear counts units or points a year, for rates, shares and anything at or below zero; compound counts growth a year, 0.05 = 5 per cent. */
export type CourseMethod = 'linear' | 'compound';

/** A year whose figure stands for one value. */
export interface CoursePoint {
  readonly year: number;
  readonly value: number;
  readonly decimals: number;
  readonly segment: number;
}

/** The years that a course can be computed from: bounds leave the value open and do not count. */
export function coursePoints({ rows }: Pick<Trajectory, 'rows'>): readonly CoursePoint[] {
  return rows.flatMap(({ year, actual, segment }) => {
    const value = actual === null ? null : pointIn(actual);
    return actual === null || value === null ? [] : [{ year, value, decimals: actual.quantity.decimals, segment }];
  });
}

/** Compound only between positive amounts. */
export function courseMethod({ unit }: Indicator, values: readonly number[]): CourseMethod {
  return unit.measure === 'level' && values.every((value) => value > 0) ? 'compound' : 'linear';
}

/** What a course asks for or achieves in each of a number of years. */
export function perYear({ from, to, years }: { readonly from: number; readonly to: number; readonly years: number }, method: CourseMethod): number {
  return method === 'compound' ? (to / from) ** (1 / years) - 1 : (to - from) / years;
}

/** The level that reaches a target: the number itself, of a band the edge that is met first; null where that is open. */
export function levelToReach({ value, interval }: Estimate, { direction }: Indicator): number | null {
  const level = value ?? (direction === 'lower' ? interval.high : interval.low);
  return Number.isFinite(level) ? level : null;
}

/** Positive where a movement is good for the area. */
export function towardsGood(movement: number, { direction }: Indicator): number {
  return direction === 'lower' ? -movement : movement;
}

function pointIn({ quantity }: MeasuredObservation): number | null {
  switch (quantity.qualifier) {
    case 'exact':
    case 'about':
      return quantity.value;
    case 'between':
      return (quantity.low + quantity.high) / 2;
    case 'above':
    case 'at-least':
    case 'below':
    case 'at-most':
      return null;
  }
}
