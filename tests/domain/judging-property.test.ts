import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contains } from '#domain/interval.ts';
import { intervalOf, type Quantity } from '#domain/quantity.ts';

import { ask, comparisonOf, kinds, outcome, planned } from './judging-support.ts';

const amount = fc.integer({ min: 1, max: 300 });
const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.tuple(fc.constantFrom('exact' as const, 'above' as const, 'at-least' as const, 'below' as const, 'at-most' as const, 'about' as const), amount).map(([qualifier, value]) => ({ qualifier, value, decimals: 0 })),
  fc.tuple(amount, fc.integer({ min: 0, max: 50 })).map(([low, width]) => ({ qualifier: 'between' as const, low, high: low + width, decimals: 0 })),
);
const anyKind = fc.constantFrom(kinds.amount, kinds.lowerAmount, kinds.rate, kinds.lowerRate, kinds.bandRate);
const anyBound = fc.constantFrom('at-least' as const, 'at-most' as const, 'exactly' as const, 'about' as const, 'between' as const);
/** Whole numbers: every figure that a report could have printed exactly. */
const truths = Array.from({ length: 400 }, (_, place) => place + 1);

describe('a verdict on an uncertain figure', () => {
  it('is the verdict on every value that its words allow', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, fc.record({ indicator: anyKind, bound: anyBound }), (figure, target, { indicator, bound }) => {
        const plan = planned(target, { bound });
        const verdict = outcome(ask(figure, plan, { indicator }));
        const allowed = truths.filter((truth) => contains(intervalOf(figure), truth));
        const verdicts = new Set(allowed.map((truth) => outcome(ask(String(truth), plan, { indicator }))));
        expect(verdict === 'cannot-tell' || verdicts.size === 0 || (verdicts.size === 1 && verdicts.has(verdict))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('comes with a variance that contains the variance of every such value', () => {
    fc.assert(
      fc.property(anyQuantity, amount, anyKind, (figure, target, indicator) => {
        const plan = planned(String(target));
        const { variance } = comparisonOf(ask(figure, plan, { indicator }));
        const allowed = truths.filter((truth) => contains(intervalOf(figure), truth));
        expect(allowed.every((truth) => contains(variance.interval, comparisonOf(ask(String(truth), plan, { indicator })).variance.value ?? Number.NaN))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
