import type { Estimate } from '#domain/estimate.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import type { Quantity } from '#domain/quantity.ts';

/** How a figure is drawn: filled from zero to `solid`, then lightly to `reach`; `open` on the side where the truth may lie further. */
export interface ColumnShape {
  readonly solid: number;
  readonly reach: number;
  readonly open: 'up' | 'down' | null;
  /** True for estimated and provisional figures. */
  readonly light: boolean;
  /** True for a figure that a reader supposed: an outline, never a filled column. */
  readonly hypothetical: boolean;
}

export function columnShapeOf({ quantity, status }: MeasuredObservation): ColumnShape {
  const look = { light: status === 'estimated' || status === 'provisional', hypothetical: status === 'hypothetical' };
  if (quantity.qualifier === 'between') return { ...look, solid: quantity.low, reach: quantity.high, open: null };
  return { ...look, solid: quantity.value, reach: quantity.value, open: openSide(quantity.qualifier) };
}

function openSide(qualifier: Exclude<Quantity['qualifier'], 'between'>): ColumnShape['open'] {
  switch (qualifier) {
    case 'above':
    case 'at-least':
      return 'up';
    case 'below':
    case 'at-most':
      return 'down';
    case 'exact':
    case 'about':
      return null;
  }
}

/** Where a plan stands on the indicator's scale: one level, or a band from low to high. */
export interface TargetShape {
  readonly low: number;
  readonly high: number;
}

/** Null when neither a value nor an end of its interval is known. A spread that only rounding explains draws as one level. */
export function targetShapeOf({ value, interval }: Estimate): TargetShape | null {
  if (value !== null) return { low: value, high: value };
  const ends = [interval.low, interval.high].filter(Number.isFinite);
  const [low, high = low] = ends;
  return low === undefined || high === undefined ? null : { low, high };
}
