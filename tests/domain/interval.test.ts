import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { roundInterval } from '#domain/estimate.ts';
import { add, closedInterval, contains, divide, everything, liesBelow, multiply, negate, overlaps, pointInterval, scale, shift, subtract, type Interval } from '#domain/interval.ts';
import { roundTo, withoutNoise } from '#domain/rounding.ts';

/** Whole numbers, so that sums and products are exact. */
const end = fc.integer({ min: -50, max: 50 });

/** An interval and a value inside it. */
const withTruth: fc.Arbitrary<{ readonly interval: Interval; readonly truth: number }> = fc
  .record({ truth: end, down: fc.integer({ min: 0, max: 9 }), up: fc.integer({ min: 0, max: 9 }), noLow: fc.boolean(), noHigh: fc.boolean(), lowOpen: fc.boolean(), highOpen: fc.boolean() })
  .map(({ truth, down, up, noLow, noHigh, lowOpen, highOpen }) => ({
    truth,
    interval: {
      low: noLow ? -Infinity : truth - down,
      high: noHigh ? Infinity : truth + up,
      lowOpen: noLow || (lowOpen && down > 0),
      highOpen: noHigh || (highOpen && up > 0),
    },
  }));

describe('interval arithmetic', () => {
  it.each([
    ['sum', add, (x: number, y: number) => x + y],
    ['difference', subtract, (x: number, y: number) => x - y],
    ['product', multiply, (x: number, y: number) => x * y],
  ])('the %s contains the truth', (_, ofIntervals, ofNumbers) => {
    fc.assert(fc.property(withTruth, withTruth, (a, b) => { expect(contains(ofIntervals(a.interval, b.interval), ofNumbers(a.truth, b.truth) + 0)).toBe(true); }), { numRuns: 500 });
  });

  it('the quotient contains the truth, and is unknown exactly when the divisor may be zero', () => {
    fc.assert(
      fc.property(withTruth, withTruth, (a, b) => {
        const quotient = divide(a.interval, b.interval);
        expect(quotient === null).toBe(contains(b.interval, 0));
        expect(quotient === null || contains(quotient, a.truth / b.truth + 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('shifting, scaling and negating move the truth along', () => {
    fc.assert(
      fc.property(withTruth, end, ({ interval, truth }, by) => {
        expect(contains(shift(interval, by), truth + by)).toBe(true);
        expect(contains(scale(interval, by), truth * by + 0)).toBe(true);
        expect(contains(negate(interval), 0 - truth)).toBe(true);
      }),
    );
  });

  it.each([
    [{ low: 5, high: Infinity, lowOpen: true, highOpen: true }, closedInterval(2, 4), { low: 1.25, high: Infinity, lowOpen: true, highOpen: true }],
    [closedInterval(2, 4), { low: 0, high: 8, lowOpen: true, highOpen: false }, { low: 0.25, high: Infinity, lowOpen: false, highOpen: true }],
    [closedInterval(2, 4), { low: -2, high: 0, lowOpen: false, highOpen: true }, { low: -Infinity, high: -1, lowOpen: true, highOpen: false }],
    [closedInterval(-1, 1), closedInterval(0, 1), null],
  ])('divides %j by %j', (a, b, expected) => {
    expect(divide(a, b)).toEqual(expected);
  });

  it('lets ends meet only where both belong', () => {
    const above = { low: 5, high: Infinity, lowOpen: true, highOpen: true };
    expect(overlaps(closedInterval(1, 5), above)).toBe(false);
    expect(overlaps(closedInterval(1, 5), closedInterval(5, 9))).toBe(true);
    expect(liesBelow(closedInterval(1, 5), above)).toBe(true);
    expect(overlaps(everything, pointInterval(0))).toBe(true);
  });
});

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.25, 1, 2.3],
    [-2.25, 1, -2.3],
    [-0.04, 1, 0],
    [99.96, 1, 100],
    [0.809, 12, 0.809],
    [2136.5, 0, 2137],
    [Infinity, 1, Infinity],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(Object.is(roundTo(value, decimals), expected)).toBe(true);
  });

  it('clears binary noise', () => {
    expect(withoutNoise(0.7 - 1)).toBe(-0.3);
  });

  it('keeps an open end open unless it was pushed inwards', () => {
    expect(roundInterval({ low: 1400, high: 1500.4, lowOpen: true, highOpen: true }, 0)).toEqual({ low: 1400, high: 1500, lowOpen: true, highOpen: false });
  });
});
