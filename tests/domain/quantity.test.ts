import { describe, expect, it } from 'vitest';

import { readClaim } from '#domain/claim.ts';
import { firmnessOf } from '#domain/estimate.ts';
import { closedInterval, pointInterval } from '#domain/interval.ts';
import { estimateOf, intervalOf, pointOf, printedInterval } from '#domain/quantity.ts';

import { quantity, range } from './fixtures.ts';

describe('what words around a number promise', () => {
  it.each([
    [quantity('2670'), pointInterval(2670), 'point'],
    [quantity('1400', 'above'), { low: 1400, high: Infinity, lowOpen: true, highOpen: true }, 'lower-bound'],
    [quantity('1400', 'at-least'), { low: 1400, high: Infinity, lowOpen: false, highOpen: true }, 'lower-bound'],
    [quantity('3', 'below'), { low: -Infinity, high: 3, lowOpen: true, highOpen: true }, 'upper-bound'],
    [quantity('3', 'at-most'), { low: -Infinity, high: 3, lowOpen: true, highOpen: false }, 'upper-bound'],
    [quantity('3000', 'about'), closedInterval(2500, 3500), 'range'],
    [quantity('11280', 'about'), closedInterval(11_275, 11_285), 'range'],
    [quantity('15.50', 'about'), closedInterval(15.45, 15.55), 'range'],
    [quantity('0', 'about'), closedInterval(-0.5, 0.5), 'range'],
    [range('7.5', '8'), closedInterval(7.5, 8), 'range'],
  ])('%j', (published, interval, firmness) => {
    expect(intervalOf(published)).toEqual(interval);
    expect(firmnessOf(intervalOf(published))).toBe(firmness);
  });

  it.each([
    [quantity('125'), closedInterval(124.5, 125.5)],
    [quantity('1.00'), closedInterval(0.995, 1.005)],
    [quantity('3000', 'about'), closedInterval(2500, 3500)],
    [range('3', '4'), closedInterval(2.5, 4.5)],
  ])('prints %j give or take half of the last digit', (published, interval) => {
    expect(printedInterval(published)).toEqual(interval);
  });

  it('has one number except for a range', () => {
    expect(pointOf(quantity('1400', 'above'))).toBe(1400);
    expect(pointOf(range('3', '4'))).toBeNull();
    expect(estimateOf(range('3', '4'))).toEqual({ value: null, interval: closedInterval(3, 4), decimals: 0 });
  });
});

describe('how reports word a comparison', () => {
  it.each([
    ['percent-of-plan', '125', 'ratio', 1.25, 1.245, 1.255],
    ['percent-above-plan', '79.9', 'ratio', 1.799, 1.7985, 1.7995],
    ['points-above-plan', '0.6', 'difference', 0.6, 0.55, 0.65],
    ['amount-above-plan', '2128', 'difference', 2128, 2127.5, 2128.5],
  ] as const)('%s %s', (...[wording, printed, kind, value, low, high]) => {
    const read = readClaim({ observation: 'x', wording, quantity: quantity(printed) });
    expect(read.kind).toBe(kind);
    expect(read.estimate.value).toBe(value);
    expect(read.estimate.interval.low).toBeCloseTo(low, 10);
    expect(read.estimate.interval.high).toBeCloseTo(high, 10);
  });
});
