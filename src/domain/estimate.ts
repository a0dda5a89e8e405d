import { add, divide, multiply, negate, pointInterval, scale, subtract, type Interval } from './interval.ts';
import { roundTo, withoutNoise } from './rounding.ts';

/**
 * A computed number: the best single value where there is one, and the interval that certainly contains the truth.
 * `decimals` is the precision at which it may be printed; for ratios it counts decimals of the percentage (1.799 with 1 prints 179,9 %).
 * Where the interval has an infinite end the value is the printed bound, or what the formula gives for it: read it as "at least" or "at most".
 */
export interface Estimate {
  readonly value: number | null;
  readonly interval: Interval;
  readonly decimals: number;
}

/** What the interval makes of the value: a number, a number with a margin, a bound, or nothing at all. */
export type Firmness = 'point' | 'range' | 'lower-bound' | 'upper-bound' | 'unknown';

export function firmnessOf({ low, high }: Interval): Firmness {
  if (low === high) return 'point';
  if (Number.isFinite(low)) return Number.isFinite(high) ? 'range' : 'lower-bound';
  return Number.isFinite(high) ? 'upper-bound' : 'unknown';
}

export function pointEstimate(value: number, decimals: number): Estimate {
  return { value, interval: pointInterval(value), decimals };
}

export function sumOf(a: Estimate, b: Estimate): Estimate {
  return { value: both(a, b, (x, y) => withoutNoise(x + y)), interval: cleaned(add(a.interval, b.interval)), decimals: Math.max(a.decimals, b.decimals) };
}

export function differenceOf(a: Estimate, b: Estimate): Estimate {
  return { value: both(a, b, (x, y) => withoutNoise(x - y)), interval: cleaned(subtract(a.interval, b.interval)), decimals: Math.max(a.decimals, b.decimals) };
}

export function productOf(a: Estimate, b: Estimate): Estimate {
  return { value: both(a, b, (x, y) => withoutNoise(x * y)), interval: cleaned(multiply(a.interval, b.interval)), decimals: Math.max(a.decimals, b.decimals) };
}

/** A share, 1 = equal, printable to `decimals` of a per cent; null where the divisor may be zero. */
export function ratioOf(a: Estimate, b: Estimate, decimals: number): Estimate | null {
  const interval = divide(a.interval, b.interval);
  return interval === null ? null : { value: both(a, b, (x, y) => (y === 0 ? null : withoutNoise(x / y))), interval: cleaned(interval), decimals };
}

/** Times a factor; the precision stays. */
export function scaled({ value, interval, decimals }: Estimate, factor: number): Estimate {
  return { value: value === null ? null : value * factor, interval: scale(interval, factor), decimals };
}

export function negated({ value, interval, decimals }: Estimate): Estimate {
  return { value: value === null ? null : 0 - value, interval: negate(interval), decimals };
}

/**
 * Brings the ends to the published precision before anything is judged. An open end stays open unless rounding pushed it inwards:
 * "above 1.400" is still above 1.400.
 */
export function roundInterval({ low, high, lowOpen, highOpen }: Interval, decimals: number): Interval {
  if (low === high) return pointInterval(roundTo(low, decimals));
  const [roundedLow, roundedHigh] = [roundTo(low, decimals), roundTo(high, decimals)];
  return { low: roundedLow, high: roundedHigh, lowOpen: lowOpen && roundedLow <= low, highOpen: highOpen && roundedHigh >= high };
}

export function roundEstimate({ value, interval, decimals }: Estimate, to: number): Estimate {
  return { value: value === null ? null : roundTo(value, to), interval: roundInterval(interval, to), decimals };
}

function cleaned({ low, high, lowOpen, highOpen }: Interval): Interval {
  if (low === high) return pointInterval(withoutNoise(low));
  return { low: withoutNoise(low), high: withoutNoise(high), lowOpen, highOpen };
}

function both(a: Estimate, b: Estimate, combine: (x: number, y: number) => number | null): number | null {
  return a.value === null || b.value === null ? null : combine(a.value, b.value);
}
