import type { Interval } from './interval.ts';

/** Whether a share of the plan with this interval may be anything: limits on both sides leave every ratio possible. */
export function isAnyShare({ low, high }: Interval): boolean {
  return low <= 0 && high === Infinity;
}
