import { describe, expect, it } from 'vitest';

import { explain } from '#domain/explanation.ts';
import { paceVerdict, toPace } from '#domain/pace.ts';
import { toTrajectory } from '#domain/trajectory.ts';

import { breakAt, dataset, indicator, observed, period, quantity, range, rate, stated } from './fixtures.ts';
import { comparisonOf, outcome } from './judging-support.ts';

type Facts = Parameters<typeof dataset>[0];
const figures = (values: Readonly<Record<number, string>>) => Object.entries(values).map(([year, value]) => observed(['x', year], value));
const trajectoryOf = (facts: Facts) => toTrajectory(dataset({ indicators: [rate('x')], ...facts }), { series: 'x', issuer: null });
const assessed = (facts: Facts) => {
  const [plan] = trajectoryOf(facts).terms[0]?.plans ?? [];
  if (plan === undefined) throw new Error('no term plan');
  return plan.assessment;
};

describe('an average over a term', () => {
  const plans = [stated(['x', '2016/2020'], '10', { form: 'average' })];

  it('adds up so far and says what is still needed', () => {
    const assessment = assessed({ plans, observations: figures({ 2016: '11', 2017: '12', 2018: '8' }) });
    const comparison = comparisonOf(assessment);
    expect([outcome(assessment), comparison.method, comparison.actualEstimate.value, comparison.target.value, comparison.variance.value, comparison.attainment?.value]).toEqual(['in-progress', 'term-average', 31, 30, 1, 1.0333333333]);
    const explanation = explain(comparison);
    expect(explanation.kind === 'term-average' && [explanation.term.counted, explanation.term.years, explanation.term.stillNeeded?.value]).toEqual([3, 5, 9.5]);
  });

  it('is judged when all years are known', () => {
    const all = { 2016: '11', 2017: '12', 2018: '8', 2019: '9' };
    expect(outcome(assessed({ plans, observations: figures({ ...all, 2020: '10' }) }))).toBe('met');
    expect(outcome(assessed({ plans, observations: figures({ ...all, 2020: '9' }) }))).toBe('missed');
    expect(outcome(assessed({ plans, observations: figures({ 2016: '11', 2020: '10' }) }))).toBe('cannot-tell');
  });

  it('prefers the average that was published', () => {
    const assessment = assessed({ plans, observations: [observed(['x', '2016/2020'], '10.4', { aggregate: 'average' })] });
    expect([outcome(assessment), comparisonOf(assessment).variance.value]).toEqual(['exceeded', 0.4]);
  });

  it('does not add across a break', () => {
    const one = breakAt('2018-01-01');
    expect(assessed({ plans, observations: figures({ 2017: '11', 2018: '12' }), breaks: [one] })).toEqual({ kind: 'unjudged', why: { reason: 'not-comparable', because: one }, comparison: null });
  });

  it('within a band is judged by the mean', () => {
    const assessment = assessed({ plans: [stated(['x', '2016/2017'], range('6.5', '7'), { form: 'average' })], observations: figures({ 2016: '6', 2017: '6.4' }) });
    expect([outcome(assessment), comparisonOf(assessment).variance.value]).toEqual(['missed', -0.3]);
  });
});

it('a total over a term is the sum of its years', () => {
  const plans = [stated(['x', '2016/2018'], '100', { form: 'cumulative' })];
  const amounts = { indicators: [indicator('x')], plans };
  expect(outcome(assessed({ ...amounts, observations: figures({ 2016: '40', 2017: '50' }) }))).toBe('in-progress');
  expect(outcome(assessed({ ...amounts, observations: figures({ 2016: '40', 2017: '70' }) }))).toBe('passed');
  expect(outcome(assessed({ ...amounts, observations: figures({ 2016: '40', 2017: '30', 2018: '20' }) }))).toBe('missed');
});

describe('an end level', () => {
  const plans = [stated(['x', '2016/2020'], '20', { form: 'end-level' })];

  it('is held against the straight path on the way', () => {
    const assessment = assessed({ plans, observations: figures({ 2015: '10', 2017: '13' }) });
    const comparison = comparisonOf(assessment);
    expect([outcome(assessment), comparison.method, comparison.variance.value, comparison.attainment?.value]).toEqual(['in-progress', 'end-level', -1, 0.3]);
    const explanation = explain(comparison);
    expect(explanation.kind === 'end-level' && [explanation.baseline.value, explanation.term.path.value, explanation.term.elapsed]).toEqual([10, 14, 0.4]);
  });

  it('is judged at the end', () => {
    expect(outcome(assessed({ plans, observations: figures({ 2015: '10', 2020: '21' }) }))).toBe('exceeded');
    expect(outcome(assessed({ plans, observations: figures({ 2020: '19' }) }))).toBe('missed');
  });

  it('needs a baseline before the end, in the same segment', () => {
    expect(outcome(assessed({ plans, observations: figures({ 2017: '13' }) }))).toBe('not-comparable');
    expect(outcome(assessed({ plans, observations: figures({ 2015: '10', 2017: '13' }), breaks: [breakAt('2016-05-01')] }))).toBe('not-comparable');
  });

  it('that is a ceiling is kept or broken', () => {
    const ceiling = { indicators: [rate('x', { direction: 'lower' })], plans: [stated(['x', '2016/2020'], quantity('4', 'below'), { form: 'end-level', bound: 'at-most' })] };
    const assessment = assessed({ ...ceiling, observations: figures({ 2015: '3', 2020: '4.4' }) });
    expect([outcome(assessment), comparisonOf(assessment).method, comparisonOf(assessment).attainment]).toEqual(['missed', 'edge', null]);
  });
});

describe('a term named by six years', () => {
  const plans = [stated(['x', '2010/2015'], '90', { form: 'end-level' })];

  it('counts from the end of the first, as congress terms do', () => {
    const comparison = comparisonOf(assessed({ plans, observations: figures({ 2009: '1', 2010: '64', 2011: '80' }) }));
    expect([comparison.baseline?.observation.period, comparison.term]).toMatchObject(['2010', { kind: 'end-level', elapsed: 0.2, path: { value: 69.2 } }]);
  });

  it('is five years long for averages', () => {
    const explanation = explain(comparisonOf(assessed({ plans: [stated(['x', '2010/2015'], '10', { form: 'average' })], observations: figures({ 2010: '99', 2011: '12' }) })));
    expect(explanation.kind === 'term-average' && [explanation.term.counted, explanation.term.years, explanation.actual.value, explanation.term.stillNeeded?.value]).toEqual([1, 5, 12, 9.5]);
  });

  it('counts from its own baseline where the plan states one', () => {
    const comparison = comparisonOf(assessed({ plans: [stated(['x', '2010/2015'], '90', { form: 'end-level', baseline: period('2009') })], observations: figures({ 2009: '50', 2010: '64', 2011: '80' }) }));
    expect(comparison.baseline?.observation.period).toBe('2009');
  });
});

describe('pace', () => {
  const paceOf = (facts: Facts) => {
    const trajectory = trajectoryOf(facts);
    const [plan] = trajectory.terms[0]?.plans ?? [];
    if (plan === undefined) throw new Error('no term plan');
    const pace = toPace(trajectory, plan.plan);
    return [pace?.verdict, pace?.method, pace?.ratio];
  };
  const plans = [stated(['x', '2016/2020'], '20', { form: 'end-level' })];

  it.each([
    [0.95, 'on-track'],
    [0.949, 'speed-up'],
    [0.6, 'speed-up'],
    [0.599, 'slow'],
    [0, 'slow'],
    [-0.001, 'wrong-way'],
  ])('%d is %s', (ratio, verdict) => {
    expect(paceVerdict(ratio)).toBe(verdict);
  });

  it('of a rate is linear', () => {
    expect(paceOf({ plans, observations: figures({ 2015: '10', 2016: '11', 2017: '12' }) })).toEqual(['slow', 'linear', 0.5]);
    expect(paceOf({ plans, observations: figures({ 2015: '10', 2016: '9', 2017: '8' }) })).toEqual(['wrong-way', 'linear', -0.5]);
  });

  it('of an amount is compound', () => {
    const [verdict, method, ratio] = paceOf({ indicators: [indicator('x')], plans: [stated(['x', '2016/2019'], '160', { form: 'end-level' })], observations: figures({ 2015: '10', 2016: '20', 2017: '40' }) });
    expect([verdict, method]).toEqual(['on-track', 'compound']);
    expect(ratio).toBeCloseTo(1, 12);
  });

  it('of an amount at or below zero is linear', () => {
    expect(paceOf({ indicators: [indicator('x')], plans, observations: figures({ 2015: '-10', 2016: '-4', 2017: '2' }) })).toEqual(['on-track', 'linear', 1]);
  });

  it('falls where lower is better', () => {
    const cut = { indicators: [rate('x', { direction: 'lower' })], plans: [stated(['x', '2016/2020'], '5', { form: 'end-level' })] };
    expect(paceOf({ ...cut, observations: figures({ 2015: '10', 2016: '9', 2017: '8' }) })).toEqual(['on-track', 'linear', 1]);
  });

  it('towards a band aims at the edge that is met first', () => {
    expect(paceOf({ plans: [stated(['x', '2016/2020'], range('20', '25'), { form: 'end-level', bound: 'between' })], observations: figures({ 2015: '10', 2016: '12', 2017: '14' }) })).toEqual(['on-track', 'linear', 1]);
  });

  it('of an average or a total is no single year’s', () => {
    const years = figures({ 2015: '10', 2016: '11', 2017: '12' });
    expect(paceOf({ plans: [stated(['x', '2016/2020'], '20', { form: 'average' })], observations: years })).toEqual([undefined, undefined, undefined]);
    expect(paceOf({ plans: [stated(['x', '2016/2020'], '20', { form: 'cumulative' })], observations: years })).toEqual([undefined, undefined, undefined]);
  });

  it('is reached once the target is', () => {
    expect(paceOf({ plans, observations: figures({ 2015: '10', 2016: '15', 2017: '20' }) })).toEqual(['reached', 'linear', 2.5]);
  });

  it.each([
    ['two points', { plans, observations: figures({ 2015: '10', 2017: '12' }) }],
    ['a break', { plans, observations: figures({ 2015: '10', 2016: '11', 2017: '12', 2018: '13' }), breaks: [breakAt('2017-01-01')] }],
    ['bounds', { plans, observations: [...figures({ 2015: '10', 2016: '11' }), observed(['x', '2017'], quantity('12', 'above'))] }],
    ['a target reached only beyond a break', { plans, observations: figures({ 2015: '10', 2016: '11', 2017: '30' }), breaks: [breakAt('2017-01-01')] }],
    ['no baseline', { plans, observations: figures({ 2016: '11', 2017: '12', 2018: '13' }) }],
  ])('cannot be known with %s', (_, facts) => {
    expect(paceOf(facts)).toEqual(['too-few-points', 'linear', null]);
  });
});
