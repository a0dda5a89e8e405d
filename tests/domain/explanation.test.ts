import { expect, it } from 'vitest';

import { explain, secondaryRatio } from '#domain/explanation.ts';
import { everything } from '#domain/interval.ts';

import { observed, quantity, range } from './fixtures.ts';
import { ask, comparisonOf, kinds, planned } from './judging-support.ts';

const explained = (...question: Parameters<typeof ask>) => explain(comparisonOf(ask(...question)));

it('divides amounts', () => {
  expect(explained('1200', planned('1000'))).toMatchObject({ kind: 'ratio', actual: { value: 1200 }, target: { value: 1000 }, variance: { value: 200 }, attainment: { value: 1.2 }, derivation: null });
});

it('shows the headroom where lower is better', () => {
  expect(explained('40', planned('50'), { indicator: kinds.lowerAmount })).toMatchObject({ kind: 'headroom', variance: { value: -10 }, headroom: { value: 0.2 } });
});

it('shows points, with the ratio only beside them', () => {
  const comparison = comparisonOf(ask('12.6', planned('12'), { indicator: kinds.rate }));
  expect(explain(comparison)).toMatchObject({ kind: 'points', variance: { value: 0.6 }, secondaryRatio: { value: 1.05 } });
  expect(secondaryRatio(comparisonOf(ask('1200', planned('1000'))))).toBeNull();
});

it.each([
  [quantity('3', 'below'), 'at-most', { ...everything, high: 3, highOpen: true }],
  [quantity('3', 'at-most'), 'at-most', { ...everything, high: 3, highOpen: false }],
  [range('3', '4'), 'between', { low: 3, high: 4, lowOpen: false, highOpen: false }],
] as const)('shows what keeps %j', (target, bound, edges) => {
  expect(explained('3.50', planned(target, { bound }), { indicator: kinds.lowerRate })).toMatchObject({ kind: 'edge', edges });
});

it('shows a band of change on the scale of the indicator', () => {
  const plan = planned(range('-0.4', '-0.2'), { form: 'change', bound: 'between' });
  expect(explained('0.70', plan, { indicator: kinds.lowerRate, baseline: observed(['x', '2019'], '1.00') })).toMatchObject({ kind: 'edge', actual: { value: 0.7 }, edges: { low: 0.6, high: 0.8 } });
});

it('divides nothing by a plan of zero', () => {
  expect(explained('5', planned('0'))).toMatchObject({ kind: 'zero-plan', variance: { value: 5 } });
});
