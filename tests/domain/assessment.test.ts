import { describe, expect, it } from 'vitest';

import type { Quantity } from '#domain/quantity.ts';
import type { Verdict } from '#domain/verdict.ts';

import { breakAt, implied, noPlan, observed, quantity, range } from './fixtures.ts';
import { ask, comparisonOf, kinds, outcome, planned } from './judging-support.ts';

type Words = { readonly form?: 'level' | 'growth' | 'cumulative'; readonly bound?: 'at-least' | 'at-most' | 'exactly' | 'about' | 'between' };
type Row = readonly [kind: keyof typeof kinds, figure: Quantity | string, target: Quantity | string, words: Words, expected: readonly unknown[]];

const judged = ([kind, figure, target, words]: Row) => {
  const assessment = ask(figure, planned(target, words), { indicator: kinds[kind] });
  const { method, variance, attainment, effect } = comparisonOf(assessment);
  return [outcome(assessment), method, variance.value, attainment?.value ?? null, effect];
};

describe('a level where higher is better', () => {
  it.each<Row>([
    ['amount', '1200', '1000', {}, ['exceeded', 'ratio', 200, 1.2, 'good']],
    ['amount', '1000', '1000', { bound: 'at-least' }, ['met', 'ratio', 0, 1, 'neutral']],
    ['amount', '900', '1000', {}, ['missed', 'ratio', -100, 0.9, 'bad']],
    ['amount', '9996', '10000', {}, ['met', 'ratio', -4, 0.9996, 'neutral']],
    ['amount', '10004', '10000', {}, ['met', 'ratio', 4, 1.0004, 'neutral']],
    ['amount', '9.6', '10', {}, ['met', 'ratio', -0.4, 0.96, 'neutral']],
    ['amount', '9994', '10000', {}, ['missed', 'ratio', -6, 0.9994, 'bad']],
    ['amount', '6818', '1000', { form: 'cumulative' }, ['exceeded', 'ratio', 5818, 6.818, 'good']],
    ['amount', quantity('1400', 'above'), '1300', {}, ['exceeded', 'ratio', 100, 1.0769230769, 'good']],
    ['amount', quantity('1400', 'above'), '1400', {}, ['exceeded', 'ratio', 0, 1, 'good']],
    ['amount', quantity('1400', 'at-least'), '1400', {}, ['cannot-tell', 'ratio', 0, 1, 'neutral']],
    ['amount', quantity('1400', 'above'), '1500', {}, ['cannot-tell', 'ratio', -100, 0.9333333333, 'bad']],
    ['amount', quantity('1400', 'below'), '1500', {}, ['missed', 'ratio', -100, 0.9333333333, 'bad']],
    ['amount', quantity('3000', 'about'), '2400', {}, ['exceeded', 'ratio', 600, 1.25, 'good']],
    ['amount', quantity('3000', 'about'), '2900', {}, ['cannot-tell', 'ratio', 100, 1.0344827586, 'good']],
    ['amount', range('980', '990'), '1000', {}, ['missed', 'ratio', null, null, 'bad']],
    ['amount', '1000', quantity('1000', 'above'), { bound: 'at-least' }, ['missed', 'ratio', 0, 1, 'bad']],
    ['amount', '1000', quantity('1000', 'at-least'), { bound: 'at-least' }, ['met', 'ratio', 0, 1, 'neutral']],
  ])('%s %j against %j %j', (...row) => {
    expect(judged(row)).toEqual(row[4]);
  });
});

describe('a plan of zero', () => {
  it.each<Row>([
    ['amount', '5', '0', {}, ['exceeded', 'zero-plan', 5, null, 'good']],
    ['amount', '0', '0', {}, ['met', 'zero-plan', 0, null, 'neutral']],
    ['lowerAmount', '5', '0', {}, ['missed', 'zero-plan', 5, null, 'bad']],
  ])('%s %j against %j divides nothing', (...row) => {
    expect(judged(row)).toEqual(row[4]);
  });
});

describe('a level where lower is better has headroom and no attainment', () => {
  it.each<Row>([
    ['lowerAmount', '40', '50', {}, ['exceeded', 'headroom', -10, null, 'good']],
    ['lowerAmount', '50', '50', {}, ['met', 'headroom', 0, null, 'neutral']],
    ['lowerAmount', '60', '50', {}, ['missed', 'headroom', 10, null, 'bad']],
    ['lowerAmount', quantity('40', 'above'), '50', {}, ['cannot-tell', 'headroom', -10, null, 'good']],
    ['lowerRate', '0.70', '0.90', {}, ['exceeded', 'points', -0.2, null, 'good']],
  ])('%s %j against %j', (...row) => {
    expect(judged(row)).toEqual(row[4]);
  });
});

describe('rates and growth differ by points', () => {
  it.each<Row>([
    ['rate', '12.6', '12', { form: 'growth' }, ['exceeded', 'points', 0.6, null, 'good']],
    ['rate', '12.0', '12', {}, ['met', 'points', 0, null, 'neutral']],
    ['rate', '11.96', '12', {}, ['met', 'points', -0.04, null, 'neutral']],
    ['rate', '11.9', '12', {}, ['missed', 'points', -0.1, null, 'bad']],
    ['rate', quantity('15', 'above'), '15', {}, ['exceeded', 'points', 0, null, 'good']],
  ])('%s %j against %j', (...row) => {
    expect(judged(row)).toEqual(row[4]);
  });

  it('takes the growth of an amount from the report, else from the year before', () => {
    const plan = planned('10', { form: 'growth' });
    const printed = ask('1200', plan, { observation: { ...observed(['x', '2020'], '1200'), growth: quantity('10.8') } });
    expect([outcome(printed), comparisonOf(printed).variance.value]).toEqual(['exceeded', 0.8]);
    const computed = ask('1200', plan, { baseline: observed(['x', '2019'], '1100') });
    expect([outcome(computed), comparisonOf(computed).variance.value, comparisonOf(computed).attainment]).toEqual(['missed', -0.90909091, null]);
  });
});

describe('ceilings, floors and bands are kept or broken, with the distance to the nearer edge', () => {
  it.each<Row>([
    ['lowerRate', '3.00', quantity('3', 'below'), { bound: 'at-most' }, ['missed', 'edge', 0, null, 'bad']],
    ['lowerRate', '2.99', quantity('3', 'below'), { bound: 'at-most' }, ['met', 'edge', 0, null, 'neutral']],
    ['lowerRate', quantity('3', 'below'), quantity('3', 'below'), { bound: 'at-most' }, ['met', 'edge', 0, null, 'neutral']],
    ['lowerRate', '3.00', quantity('3', 'at-most'), { bound: 'at-most' }, ['met', 'edge', 0, null, 'neutral']],
    ['lowerRate', '3.00', '3', { bound: 'at-most' }, ['met', 'edge', 0, null, 'neutral']],
    ['lowerRate', '3.25', '3', { bound: 'at-most' }, ['missed', 'edge', 0.25, null, 'bad']],
    ['lowerRate', quantity('2.9', 'above'), '3', { bound: 'at-most' }, ['cannot-tell', 'edge', 0, null, 'neutral']],
    ['rate', '5.02', range('3', '4'), { bound: 'between' }, ['exceeded', 'edge', 1, null, 'good']],
    ['rateTwoDecimals', '5.02', range('3', '4'), { bound: 'between' }, ['exceeded', 'edge', 1.02, null, 'good']],
    ['rate', '3.5', range('3', '4'), { bound: 'between' }, ['met', 'edge', 0, null, 'neutral']],
    ['rate', '3.0', range('3', '4'), { bound: 'between' }, ['met', 'edge', 0, null, 'neutral']],
    ['rate', '2.9', range('3', '4'), { bound: 'between' }, ['missed', 'edge', -0.1, null, 'bad']],
    ['rate', quantity('3.5', 'above'), range('3', '4'), { bound: 'between' }, ['cannot-tell', 'edge', 0, null, 'neutral']],
    ['bandRate', '4.5', range('3', '4'), { bound: 'between' }, ['missed', 'edge', 0.5, null, 'bad']],
    ['bandRate', '4.0', '4', { bound: 'exactly' }, ['met', 'edge', 0, null, 'neutral']],
    ['lowerRate', '2.50', range('3', '4'), { bound: 'between' }, ['exceeded', 'edge', -0.5, null, 'good']],
    ['amount', '1040', '1000', { bound: 'about' }, ['met', 'edge', 0, null, 'neutral']],
    ['amount', '1600', '1000', { bound: 'about' }, ['exceeded', 'edge', 100, null, 'good']],
    ['lowerAmount', '40', '50', { bound: 'at-least' }, ['missed', 'edge', -10, null, 'bad']],
  ])('%s %j against %j %j', (...row) => {
    expect(judged(row)).toEqual(row[4]);
  });
});

it('a distance to an edge is printed with the decimals that it was judged with', () => {
  const decimalsOf = (figure: string, target: Quantity | string, bound: 'between' | 'at-most') => comparisonOf(ask(figure, planned(target, { bound }), { indicator: kinds.lowerRate })).variance.decimals;
  expect([decimalsOf('0.6138', range('1.5', '1.6'), 'between'), decimalsOf('3', range('1.5', '1.6'), 'between'), decimalsOf('3.4567', '3', 'at-most')]).toEqual([2, 2, 2]);
});

describe('a change from a baseline', () => {
  const cut = (figure: string, target: Quantity | string, baseline: string | null = '1.00') =>
    ask(figure, planned(target, { form: 'change' }), { indicator: kinds.lowerRate, baseline: baseline === null ? null : observed(['x', '2019'], baseline) });

  it.each([
    ['0.70', '-0.10', 'exceeded', -0.2, 3],
    ['0.90', '-0.10', 'met', 0, 1],
    ['0.95', '-0.10', 'missed', 0.05, 0.5],
    ['1.20', '-0.10', 'missed', 0.3, null],
    ['1.00', '0', 'met', 0, null],
    ['0.90', '0', 'exceeded', -0.1, null],
    ['1.10', '0.20', 'exceeded', -0.1, null],
  ])('to %s where %s was planned', (...[figure, target, verdict, variance, attainment]) => {
    const assessment = cut(figure, target);
    const comparison = comparisonOf(assessment);
    expect([outcome(assessment), comparison.method, comparison.variance.value, comparison.attainment?.value ?? null]).toEqual([verdict, 'change', variance, attainment]);
  });

  it('cannot be told apart from a strict cut that two rounded figures meet exactly', () => {
    const strict = quantity('-0.10', 'below');
    expect([cut('0.89', strict), cut('0.90', strict), cut('0.91', strict)].map(outcome)).toEqual(['exceeded', 'cannot-tell', 'missed']);
  });

  it('has no answer without a baseline or across a break', () => {
    expect(cut('0.70', '-0.10', null)).toEqual({ kind: 'unjudged', why: { reason: 'not-comparable', because: 'no-baseline' }, comparison: null });
    const standard = breakAt('2020-01-01');
    const across = ask('0.70', planned('-0.10', { form: 'change' }), { indicator: kinds.lowerRate, baseline: observed(['x', '2019'], '1.00'), breaks: [standard] });
    expect(across).toEqual({ kind: 'unjudged', why: { reason: 'not-comparable', because: standard }, comparison: null });
  });

  it('is also how a level with a stated baseline is judged where lower is better', () => {
    const plan = planned('0.90', { baseline: observed(['x', '2019'], '1').period });
    const comparison = comparisonOf(ask('0.70', plan, { indicator: kinds.lowerRate, baseline: observed(['x', '2019'], '1.00') }));
    expect([comparison.method, comparison.variance.value, comparison.attainment?.value, comparison.target.value]).toEqual(['change', -0.2, 3, 0.9]);
  });
});

describe('part of a year against the plan of the year', () => {
  const half = (figure: Quantity | string, target: string, kind: keyof typeof kinds = 'amount') =>
    ask('0', planned(target, { form: kind === 'amount' || kind === 'lowerAmount' ? 'cumulative' : 'level' }), { observation: observed(['x', '2020-S1'], figure), indicator: kinds[kind] });

  it.each([
    ['600', '1000', 'amount', 'in-progress', 'neutral'],
    ['1000', '1000', 'amount', 'passed', 'neutral'],
    [quantity('1270', 'above'), '1124', 'amount', 'passed', 'good'],
    [quantity('900', 'above'), '1000', 'amount', 'in-progress', 'neutral'],
    ['60', '50', 'lowerAmount', 'passed', 'bad'],
    ['50', '50', 'lowerAmount', 'in-progress', 'neutral'],
    ['20', '15', 'rate', 'in-progress', 'neutral'],
  ] as const)('%j of %s (%s) is %s', (...[figure, target, kind, expected, effect]) => {
    const assessment = half(figure, target, kind);
    expect(outcome(assessment)).toBe(expected);
    expect(comparisonOf(assessment).effect).toBe(effect);
  });

  it('that does not count from January is not held against the year', () => {
    const assessment = ask('0', planned('1000', { form: 'cumulative' }), { observation: observed(['x', '2020-Q2'], '300', { cumulative: false }) });
    expect(assessment).toEqual({ kind: 'unjudged', why: { reason: 'not-due' }, comparison: null });
  });

  it('is judged like a year against a plan of its own', () => {
    const plan = { ...planned('500'), period: observed(['x', '2020-S1'], '1').period };
    expect(outcome(ask('0', plan, { observation: observed(['x', '2020-S1'], '600') }))).toBe('exceeded');
  });
});

describe('what the report printed', () => {
  const withClaim = (figure: string, printed: string) =>
    ask(figure, planned('1000', { claims: [{ observation: 'x-2020', wording: 'percent-of-plan', quantity: quantity(printed) }] }));

  it('stands beside our number, with whether rounding explains the difference', () => {
    expect(comparisonOf(withClaim('1254', '125')).claim?.agrees).toBe(true);
    expect(comparisonOf(withClaim('1300', '125')).claim?.agrees).toBe(false);
  });

  it('sets the precision of the judgement where it printed fewer decimals', () => {
    expect([outcome(withClaim('1004', '100')), outcome(withClaim('1004', '100.4'))]).toEqual(['met', 'exceeded']);
  });

  it('in round words leaves open what the words leave open', () => {
    const implying = (printed: Quantity, figure: Quantity) => ask(figure, { ...implied(['x', '2020'], ['x-2020', 'percent-of-plan', '1']), claim: { observation: 'x-2020', wording: 'percent-of-plan', quantity: printed } });
    const about = implying(quantity('60', 'about'), quantity('9500', 'above'));
    expect(comparisonOf(about).attainment?.interval).toEqual({ low: 0.55, high: 0.65, lowOpen: false, highOpen: false });
    expect([implying(quantity('60'), quantity('9500')), about, implying(quantity('102', 'about'), quantity('9500')), implying(quantity('100', 'about'), quantity('9500'))].map(outcome)).toEqual(['missed', 'missed', 'exceeded', 'cannot-tell']);
  });

  it('may be a verdict', () => {
    const saying = (verdict: Verdict, figure: string) => {
      const claims = [{ observation: 'x-2020', wording: 'verdict', verdict } as const];
      return comparisonOf(ask(figure, planned('1000', { claims }))).claim;
    };
    expect(saying('missed', '1200')).toEqual({ printed: { observation: 'x-2020', wording: 'verdict', verdict: 'missed' }, agrees: false });
    expect(saying('exceeded', '1000')?.agrees).toBe(false);
    // "Met" is what reports say of an exceeded plan too.
    expect(saying('met', '1200')?.agrees).toBe(true);
    expect(saying('met', '900')?.agrees).toBe(false);
  });

  it('is nothing where no plan is known', () => {
    expect(ask('1200', noPlan(['x', '2020'], 'not-set'))).toEqual({ kind: 'unjudged', why: { reason: 'no-plan', known: 'not-set' }, comparison: null });
  });
});
