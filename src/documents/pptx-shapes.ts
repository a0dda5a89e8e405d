import type { MeasuredObservation } from '#domain/observation.ts';
import { intervalOf, pointOf } from '#domain/quantity.ts';
import { roundTo } from '#domain/rounding.ts';
import type { PlanInForce } from '#domain/trajectory.ts';

/** A column: solid up to `solid`, uncertain up to `reach`, open where the truth may lie further. */
export interface PptxColumn {
  readonly solid: number;
  readonly reach: number;
  readonly open: 'up' | 'down' | null;
}

/** How a published number is drawn as a column. */
export function pptxColumn({ quantity }: MeasuredObservation): PptxColumn {
  const point = pointOf(quantity);
  const { low, high } = intervalOf(quantity);
  const open = high === Infinity ? 'up' : low === -Infinity ? 'down' : null;
  return { solid: point ?? low, reach: point ?? high, open };
}

/** The level or band of a plan as it is printed; null where neither is known. */
export function pptxTarget({ target }: PlanInForce): { readonly low: number; readonly high: number } | null {
  if (target === null) return null;
  const ends = target.value === null ? [target.interval.low, target.interval.high].filter(Number.isFinite) : [target.value];
  const [low, high = low] = ends.map((end) => roundTo(end, target.decimals));
  return low === undefined || high === undefined ? null : { low, high };
}
