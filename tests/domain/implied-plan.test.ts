import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { impliedTarget } from '#domain/implied-plan.ts';
import { contains } from '#domain/interval.ts';
import type { ClaimWording, PlanForm } from '#domain/plan.ts';
import { roundTo } from '#domain/rounding.ts';

import { observed, quantity } from './fixtures.ts';

const claimed = (wording: ClaimWording, printed: string) => ({ observation: 'x-2020', wording, quantity: quantity(printed) });
const imply = (actual: string, claim: readonly [ClaimWording, string], form: PlanForm = 'level') =>
  impliedTarget({ claim: claimed(...claim), actual: observed(['x', '2020'], actual), form, baseline: observed(['x', '2019'], '1.00') });

describe('the plan that a printed comparison implies', () => {
  it('is A / p, give or take the rounding of p', () => {
    const target = imply('2670', ['percent-of-plan', '125']);
    expect(target?.value).toBe(2136);
    expect(target?.interval.low).toBeCloseTo(2670 / 1.255, 6);
    expect(target?.interval.high).toBeCloseTo(2670 / 1.245, 6);
    expect(target?.decimals).toBe(0);
  });

  it('is a lower bound where the figure is one', () => {
    const target = impliedTarget({ claim: claimed('percent-above-plan', '79.9'), actual: observed(['x', '2020'], quantity('1400', 'above')), form: 'level', baseline: null });
    expect(roundTo(target?.value ?? 0, 0)).toBe(778);
    expect(roundTo(target?.interval.low ?? 0, 2)).toBe(777.99);
    expect(target?.interval).toMatchObject({ high: Infinity, lowOpen: true, highOpen: true });
  });

  it('is A - X where points or amounts above plan are printed', () => {
    expect(imply('15.5', ['points-above-plan', '0.5'])).toEqual({ value: 15, interval: { low: 14.95, high: 15.05, lowOpen: false, highOpen: false }, decimals: 1 });
    expect(imply('29128', ['amount-above-plan', '2128'])?.value).toBe(27_000);
  });

  it('is a planned change where the plan is one: 300 per cent of it were 0.30 points', () => {
    const target = imply('0.7', ['percent-of-plan', '300'], 'change');
    expect(target?.value).toBe(-0.1);
    expect(target?.interval.low).toBeCloseTo(-0.3 / 2.995, 10);
    expect(target?.interval.high).toBeCloseTo(-0.3 / 3.005, 10);
    expect(target?.decimals).toBe(2);
  });

  it('lies nearer to the baseline where a cut went further than planned by some points', () => {
    expect(imply('0.70', ['points-above-plan', '0.20'], 'change')?.value).toBe(-0.1);
  });

  it('is unknown for a change without a baseline', () => {
    expect(impliedTarget({ claim: claimed('percent-of-plan', '300'), actual: observed(['x', '2020'], '0.7'), form: 'change', baseline: null })).toBeNull();
  });

  it('drops decimals that its margin makes meaningless', () => {
    expect(imply('15.55', ['percent-of-plan', '101'])?.decimals).toBe(1);
  });

  it('contains the plan from which a rounded percentage was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 100_000 }), fc.integer({ min: 100, max: 100_000 }), (plan, actual) => {
        fc.pre(actual / plan > 0.1);
        const target = imply(String(actual), ['percent-of-plan', roundTo((100 * actual) / plan, 1).toFixed(1)]);
        expect(target !== null && contains({ ...target.interval, low: target.interval.low * (1 - 1e-12), high: target.interval.high * (1 + 1e-12) }, plan)).toBe(true);
      }),
    );
  });
});
