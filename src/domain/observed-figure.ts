import type { Estimate } from './estimate.ts';
import type { MeasuredObservation } from './observation.ts';
import { estimateOf } from './quantity.ts';

/** The published figure with what its words promise. */
export function figureOf({ quantity }: MeasuredObservation): Estimate {
  return estimateOf(quantity);
}
