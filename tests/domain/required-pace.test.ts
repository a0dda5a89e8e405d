import { describe, expect, it } from 'vitest';

import { requiredPace } from '#domain/required-pace.ts';
import { toTrajectory } from '#domain/trajectory.ts';

import { breakAt, dataset, indicator, observed, quantity, range, rate, stated } from './fixtures.ts';

type Facts = Parameters<typeof dataset>[0];
const figures = (values: Readonly<Record<number, string>>) => Object.entries(values).map(([year, value]) => observed(['x', year], value));

function requiredOf(facts: Facts) {
  const trajectory = toTrajectory(dataset({ indicators: [rate('x')], ...facts }), { series: 'x', issuer: null });
  const [planned] = trajectory.terms[0]?.plans ?? [];
  if (planned === undefined) throw new Error('no term plan');
  return requiredPace(trajectory, planned);
}

describe('towards an end level', () => {
  const plans = [stated(['x', '2016/2020'], '20', { form: 'end-level' })];

  it('of a rate counts points a year from the latest figure, beside the best over as many years', () => {
    expect(requiredOf({ plans, observations: figures({ 2010: '1', 2013: '7', 2014: '6', 2015: '10', 2017: '14' }) })).toMatchObject({
      kind: 'course',
      method: 'linear',
      from: { year: 2017, value: 14, decimals: 0, segment: 0 },
      target: 20,
      end: 2020,
      years: 3,
      perYear: { value: 2 },
      best: { from: 2014, to: 2017, perYear: { value: 8 / 3 } },
    });
  });

  it('of an amount counts compound growth', () => {
    const required = requiredOf({ indicators: [indicator('x')], plans: [stated(['x', '2016/2018'], '400', { form: 'end-level' })], observations: figures({ 2013: '10', 2015: '90', 2016: '100' }) });
    expect(required).toMatchObject({ kind: 'course', method: 'compound', years: 2, best: { from: 2013, to: 2015 } });
    expect(required.kind === 'course' && [required.perYear.value, required.best?.perYear.value].map((value) => value?.toFixed(12))).toEqual(['1.000000000000', '2.000000000000']);
  });

  it('that should fall takes the fastest fall as the best', () => {
    const cut = { indicators: [rate('x', { direction: 'lower' })], plans: [stated(['x', '2016/2018'], '5', { form: 'end-level' })] };
    expect(requiredOf({ ...cut, observations: figures({ 2013: '9', 2014: '14', 2015: '12', 2016: '7' }) })).toMatchObject({ perYear: { value: -1 }, best: { from: 2014, to: 2016, perYear: { value: -3.5 } } });
  });

  it('counts from the baseline where nothing later is known, and from the near edge to a band', () => {
    expect(requiredOf({ plans: [stated(['x', '2016/2020'], range('20', '25'), { form: 'end-level', bound: 'between' })], observations: figures({ 2015: '10' }) })).toMatchObject({ from: { year: 2015 }, target: 20, years: 5, perYear: { value: 2 }, best: null });
  });

  it('never looks for the best across a break', () => {
    expect(requiredOf({ plans, observations: figures({ 2012: '1', 2015: '10', 2017: '14' }), breaks: [breakAt('2013-05-01')] })).toMatchObject({ kind: 'course', best: null });
  });

  it.each([
    ['broken', 'a break within the term', { observations: figures({ 2015: '10', 2017: '14' }), breaks: [breakAt('2018-01-01')] }],
    ['over', 'the last year known', { observations: figures({ 2015: '10', 2020: '14' }) }],
    ['no-figure', 'only a bound', { observations: [observed(['x', '2017'], quantity('14', 'above'))] }],
    ['reached', 'the target passed', { observations: figures({ 2017: '21' }) }],
  ])('is none (%s) with %s', (why, _, facts) => {
    expect(requiredOf({ plans, ...facts })).toEqual({ kind: 'none', why });
  });
});

describe('towards an average or a total', () => {
  it('is the mean that the years left need, beside the best mean of as many years of one segment', () => {
    const plans = [stated(['x', '2016/2020'], '10', { form: 'average' })];
    const observations = figures({ 2013: '20', 2014: '20', 2015: '11', 2016: '11', 2017: '12', 2018: '8' });
    expect(requiredOf({ plans, observations, breaks: [breakAt('2015-01-01')] })).toMatchObject({ kind: 'mean', years: 2, perYear: { value: 9.5 }, best: { from: 2013, to: 2014, perYear: { value: 20 } } });
    const acrossIsBest = figures({ 2013: '9', 2014: '10', 2015: '30', 2016: '11', 2017: '12', 2018: '8' });
    expect(requiredOf({ plans, observations: acrossIsBest, breaks: [breakAt('2015-01-01')] })).toMatchObject({ best: { from: 2015, to: 2016, perYear: { value: 20.5 } } });
    expect(requiredOf({ plans, observations: figures({ 2013: '30', 2014: '9', 2015: '9', 2016: '11', 2017: '12', 2018: '8' }), breaks: [breakAt('2014-01-01')] })).toMatchObject({ best: { from: 2016, to: 2017, perYear: { value: 11.5 } } });
    expect(requiredOf({ plans, observations: figures({ 2015: '11', 2016: '11', 2017: '12', 2018: '8' }) })).toMatchObject({ best: { from: 2016, to: 2017, perYear: { value: 11.5 } } });
  });

  it('within a band asks for nothing, since many means would do', () => {
    const plans = [stated(['x', '2016/2018'], range('1', '1.5'), { form: 'average', bound: 'between' })];
    expect(requiredOf({ plans, observations: figures({ 2016: '1.4', 2017: '1.5' }) })).toEqual({ kind: 'none', why: 'no-target' });
  });

  it('of a total divides what is left; a gap leaves it open', () => {
    const amounts = { indicators: [indicator('x')], plans: [stated(['x', '2016/2019'], '100', { form: 'cumulative' })] };
    expect(requiredOf({ ...amounts, observations: figures({ 2016: '40', 2017: '30' }) })).toMatchObject({ kind: 'mean', years: 2, perYear: { value: 15 }, best: { perYear: { value: 35 } } });
    expect(requiredOf({ ...amounts, observations: figures({ 2017: '30' }) })).toEqual({ kind: 'none', why: 'no-figure' });
  });
});
