import type { Interval } from './interval.ts';
import type { MeasuredObservation } from './observation.ts';
import { pointOf, printedInterval, type Quantity } from './quantity.ts';

/** How two figures of one slot stand to each other. `revised`: an estimate that a better figure has replaced, as estimates are. */
export type Conflict = 'none' | 'explained' | 'revised' | 'differs';

/** Compares two figures of one slot, the one that ranks first given first. */
export function conflictBetween(first: MeasuredObservation, second: MeasuredObservation): Conflict {
  if (first.cumulative !== second.cumulative || first.aggregate !== second.aggregate || isSameNumber(first.quantity, second.quantity)) return 'none';
  if (shareValues(printedInterval(first.quantity), printedInterval(second.quantity))) return 'explained';
  return second.status === 'estimated' && first.status !== 'estimated' ? 'revised' : 'differs';
}

function isSameNumber(a: Quantity, b: Quantity): boolean {
  if (a.qualifier === 'between' && b.qualifier === 'between') return a.low === b.low && a.high === b.high;
  return pointOf(a) !== null && pointOf(a) === pointOf(b);
}

/** Numbers that differ in their last digit only touch: no number is rounded to both. */
function shareValues(a: Interval, b: Interval): boolean {
  const noise = 1e-9;
  return Math.min(a.high, b.high) - Math.max(a.low, b.low) > noise;
}
