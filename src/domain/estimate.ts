import type { Interval } from './interval.ts';

/**
 * A computed number: the best single value where there is one, and the interval that certainly contains the truth.
 * `decimals` is the precision at which it may be printed; for ratios it counts decimals of the percentage (1.799 with 1 prints 179,9 %).
 */
export interface Estimate {
  readonly value: number | null;
  readonly interval: Interval;
  readonly decimals: number;
}
