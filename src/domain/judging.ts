import { roundEstimate, roundInterval, type Estimate } from './estimate.ts';
import { liesBelow, negate, type Interval } from './interval.ts';
import type { Direction } from './indicator.ts';
import { roundTo } from './rounding.ts';
import type { Verdict } from './verdict.ts';

/** Judges how far a figure lies beyond a plan in the good direction; null when the interval holds more than one answer. */
export function judgeThreshold(gain: Interval, strict: boolean): Verdict | null {
  if (gain.low > 0 || (gain.low === 0 && gain.lowOpen)) return 'exceeded';
  if (gain.high < 0 || (gain.high === 0 && (gain.highOpen || strict))) return 'missed';
  return gain.low === 0 && gain.high === 0 ? 'met' : null;
}

/** Judges a limit that is kept or broken: a ceiling when the excess may not be positive, a floor when it may not be negative. */
export function judgeLimit(excess: Interval, { shape, strict }: { readonly shape: 'ceiling' | 'floor'; readonly strict: boolean }): Verdict | null {
  const { low, high, lowOpen, highOpen } = shape === 'ceiling' ? negate(excess) : excess;
  if (low > 0 || (low === 0 && (lowOpen || !strict))) return 'met';
  return high < 0 || (high === 0 && (highOpen || strict)) ? 'missed' : null;
}

interface Band {
  readonly edges: Interval;
  readonly decimals: number;
  readonly direction: Direction;
}

/** Met inside the band, exceeded beyond its good edge. */
export function judgeBand(actual: Estimate, { edges, decimals, direction }: Band): Verdict | null {
  const figure = roundInterval(actual.interval, decimals);
  if (liesBelow(figure, edges)) return direction === 'lower' ? 'exceeded' : 'missed';
  if (liesBelow(edges, figure)) return direction === 'higher' ? 'exceeded' : 'missed';
  return figure.low >= edges.low && figure.high <= edges.high ? 'met' : null;
}

/** Distance of a figure to the nearer edge of a band, 0 inside, negative below. */
export function distanceToBand(actual: Estimate, { edges, decimals }: Band): Estimate {
  return mapRising({ ...roundEstimate(actual, decimals), decimals }, (value) => {
    if (value < edges.low) return roundTo(value - edges.low, decimals);
    return value > edges.high ? roundTo(value - edges.high, decimals) : 0;
  });
}

/** How far a limit is broken, 0 while it is kept. */
export function distanceToLimit(variance: Estimate, shape: 'ceiling' | 'floor', decimals: number): Estimate {
  return mapRising({ ...roundEstimate(variance, decimals), decimals }, (value) => (shape === 'ceiling' ? Math.max(0, value) : Math.min(0, value)));
}

/** Applies a function that never falls; an end on a flat stretch belongs to the result. */
function mapRising({ value, interval, decimals }: Estimate, rise: (value: number) => number): Estimate {
  const [low, high] = [rise(interval.low), rise(interval.high)];
  return {
    value: value === null ? null : rise(value),
    interval: { low, high, lowOpen: interval.lowOpen && low !== 0, highOpen: interval.highOpen && high !== 0 },
    decimals,
  };
}
