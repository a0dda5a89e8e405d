import { describe, expect, it } from 'vitest';

import { toTrajectory } from '#domain/trajectory.ts';

import { absent, area, breakAt, dataset, day, implied, indicator, noPlan, observed, quantity, range, rate, seriesOf, stated } from './fixtures.ts';
import { outcome } from './judging-support.ts';

const x = indicator('x');
const ask = (parts: Parameters<typeof dataset>[0], issuer: string | null = null) => toTrajectory(dataset({ indicators: [x], ...parts }), { series: 'x', issuer });
const byYear = (trajectory: ReturnType<typeof ask>, year: number) => {
  const row = trajectory.rows.find((candidate) => candidate.year === year);
  if (row === undefined) throw new Error(`no row for ${year}`);
  return row;
};

describe('rows', () => {
  it('cover every year that any series of the indicator mentions', () => {
    const series = [seriesOf('x'), seriesOf('y', 'x')];
    const { rows } = ask({ series, observations: [observed(['x', '2018'], '1'), observed(['y', '2016-S1'], '1')], plans: [stated(['y', '2020/2021'], '9', { form: 'average' })] });
    expect(rows.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021]);
  });

  it('say why a figure is absent', () => {
    const { rows } = ask({
      area: { ...area, validFrom: day('2017-03-01'), validTo: day('2020-06-30') },
      observations: [observed(['x', '2015-S1'], '1'), observed(['x', '2016'], '1'), absent(['x', '2018'], 'not-collected'), absent(['x', '2019'], 'not-due'), observed(['x', '2022'], '1')],
      plans: [stated(['x', '2018'], '9')],
    });
    expect(rows.map(({ year, absence, assessment }) => [year, absence, outcome(assessment)])).toEqual([
      [2015, 'not-applicable', 'no-figure'],
      [2016, null, 'no-plan'],
      [2017, 'missing', 'no-figure'],
      [2018, 'not-collected', 'no-figure'],
      [2019, 'not-due', 'not-due'],
      [2020, 'missing', 'no-figure'],
      [2021, 'not-applicable', 'no-figure'],
      [2022, null, 'no-plan'],
    ]);
  });

  it('keep parts of a year with their year, apart from its figure', () => {
    const row = byYear(ask({ observations: [observed(['x', '2020-M09'], '70'), observed(['x', '2020-S1'], '60'), observed(['x', '2020'], '110')], plans: [stated(['x', '2020'], '100', { form: 'cumulative' })] }), 2020);
    expect([row.actual?.id, outcome(row.assessment)]).toEqual(['x-2020', 'exceeded']);
    expect(row.partYears.map((part) => [part.period, outcome(part.assessment)])).toEqual([
      ['2020-S1', 'in-progress'],
      ['2020-M09', 'in-progress'],
    ]);
  });

  it('show the better source and keep the other', () => {
    const row = byYear(ask({ observations: [observed(['x', '2020'], '1', { from: 'press' }), observed(['x', '2020'], '2', { id: 'better', from: 'official' })] }), 2020);
    expect([row.actual?.id, row.alternatives.map(({ id }) => id)]).toEqual(['better', ['x-2020']]);
  });

  it('refuse a series that does not exist', () => {
    expect(() => toTrajectory(dataset({}), { series: 'x', issuer: null })).toThrow(RangeError);
  });
});

describe('movement', () => {
  const years = [observed(['x', '2019'], '1000'), observed(['x', '2020'], '1100')];

  it('is difference and growth on the year before', () => {
    const { movement } = byYear(ask({ observations: years }), 2020);
    expect(movement.kind === 'moved' && [movement.from, movement.difference.value, movement.growth?.value]).toEqual(['2019', 100, 0.1]);
  });

  it('of a rate has no growth', () => {
    const { movement } = byYear(ask({ indicators: [rate('x')], observations: years }), 2020);
    expect(movement.kind === 'moved' && movement.growth).toBeNull();
  });

  it.each([
    ['between two lower bounds', [observed(['x', '2019'], quantity('1000', 'above')), observed(['x', '2020'], quantity('1100', 'above'))], 'bounds'],
    ['where rounding hides its direction', [observed(['x', '2019'], quantity('1550', 'about')), observed(['x', '2020'], quantity('1500', 'about'))], 'bounds'],
    ['where a limit hides its direction', [observed(['x', '2019'], '1641'), observed(['x', '2020'], quantity('1630', 'above'))], 'bounds'],
    ['where it may be none', [observed(['x', '2019'], '180'), observed(['x', '2020'], range('180', '200'))], 'bounds'],
    ['over a gap', [observed(['x', '2018'], '1000'), observed(['x', '2020'], '1100')], 'no-previous'],
    ['without a figure', [observed(['x', '2019'], '1000'), observed(['x', '2020-S1'], '500')], 'no-figure'],
  ])('does not exist %s', (_, observations, why) => {
    expect(byYear(ask({ observations }), 2020).movement).toEqual({ kind: 'none', why });
  });

  it('is told where the direction is certain, or nothing moved', () => {
    const moving = (from: string, to: Parameters<typeof observed>[1]) => {
      const { movement } = byYear(ask({ observations: [observed(['x', '2019'], from), observed(['x', '2020'], to)] }), 2020);
      return movement.kind === 'moved' && movement.difference.value;
    };
    expect([moving('1000', quantity('1000', 'above')), moving('1000', '1000'), moving('1100', quantity('1000', 'about'))]).toEqual([0, 0, false]);
    expect(moving('1100', quantity('1040', 'about'))).toBe(-60);
  });

  it('from a figure to a lower bound is itself a lower bound', () => {
    const { movement } = byYear(ask({ observations: [observed(['x', '2019'], '1000'), observed(['x', '2020'], quantity('1100', 'above'))] }), 2020);
    expect(movement.kind === 'moved' && movement.difference.interval).toEqual({ low: 100, high: Infinity, lowOpen: true, highOpen: true });
  });

  it('stops at a break, which stands before the year that contains it', () => {
    const one = breakAt('2020-08-18');
    const trajectory = ask({ observations: years, breaks: [one, breakAt('2020-01-01', ['other'])] });
    expect(byYear(trajectory, 2020).movement).toEqual({ kind: 'none', why: 'break', because: one, from: '2019' });
    expect(trajectory.rows.map(({ segment }) => segment)).toEqual([0, 1]);
    expect(trajectory.breaks).toEqual([{ year: 2020, break: one }]);
  });
});

describe('plans in force', () => {
  const observations = [observed(['x', '2020'], '1000')];
  const first = stated(['x', '2020'], '900', { id: 'first' });
  const revised = stated(['x', '2020'], '1100', { id: 'revised', supersedes: 'first', decision: { number: '1', date: day('2020-10-26') } });

  it('are those in force at the end; the first stays reachable', () => {
    const [plan] = byYear(ask({ observations, plans: [revised, first] }), 2020).plans;
    expect([plan?.plan.id, plan?.superseded.map(({ id }) => id), plan && outcome(plan.assessment)]).toEqual(['revised', ['first'], 'missed']);
  });

  it('do not include what another replaced, whichever has a date', () => {
    const undated = { ...revised, id: 'z', decision: null };
    expect(byYear(ask({ observations, plans: [first, undated] }), 2020).plans.map(({ plan }) => plan.id)).toEqual(['z']);
  });

  it('do not include what was decided after the period', () => {
    const late = { ...revised, decision: { number: '1', date: day('2021-01-05') } };
    expect(byYear(ask({ observations, plans: [late, first] }), 2020).plans.map(({ plan }) => plan.id)).toEqual(['first']);
  });

  it('judge a part of the year by the plan of its own end', () => {
    const [part] = byYear(ask({ observations: [observed(['x', '2020-S1'], '500')], plans: [revised, first] }), 2020).partYears;
    expect(part?.plans.map(({ plan }) => plan.id)).toEqual(['first']);
  });

  it('prefer stated to implied to absent', () => {
    const guess = implied(['x', '2020'], ['x-2020', 'percent-of-plan', '100'], { id: 'guess' });
    const nothing = noPlan(['x', '2020'], 'not-found', { id: 'nothing' });
    const chosen = (...plans: readonly (typeof guess | typeof nothing | typeof first)[]) => byYear(ask({ observations, plans }), 2020).plans.map(({ plan }) => plan.id);
    expect([chosen(nothing, guess, first), chosen(nothing, guess), chosen(nothing)]).toEqual([['first'], ['guess'], ['nothing']]);
  });

  it('use the implied plan whose report speaks of the figure itself', () => {
    const parts = [observed(['x', '2020-S1'], '540'), observed(['x', '2020-M11'], '660')];
    const plans = [
      implied(['x', '2020'], ['x-2020-S1', 'percent-of-plan', '54'], { id: 'a', form: 'cumulative' }),
      implied(['x', '2020'], ['x-2020-M11', 'percent-of-plan', '64'], { id: 'b', form: 'cumulative' }),
    ];
    expect(byYear(ask({ observations: parts, plans }), 2020).partYears.map((part) => part.plans[0]?.plan.id)).toEqual(['a', 'b']);
  });

  it('of several issuers give several verdicts, the unknown issuer last', () => {
    const plans = [stated(['x', '2020'], '950', { issuer: 'unknown' }), stated(['x', '2020'], '1100', { issuer: 'council' }), stated(['x', '2020'], '900')];
    const row = byYear(ask({ observations, plans }), 2020);
    expect(row.plans.map(({ issuer, assessment }) => [issuer.id, outcome(assessment)])).toEqual([
      ['province', 'exceeded'],
      ['council', 'missed'],
      ['unknown', 'exceeded'],
    ]);
    expect([outcome(row.assessment), outcome(byYear(ask({ observations, plans }, 'council'), 2020).assessment)]).toEqual(['exceeded', 'missed']);
  });

  it('say when only another issuer has one', () => {
    const row = byYear(ask({ observations, plans: [first] }, 'council'), 2020);
    expect(row.assessment).toEqual({ kind: 'unjudged', why: { reason: 'no-plan', known: 'other-issuer' }, comparison: null });
  });

  it('skip an issuer known to have set none when another has one', () => {
    const plans = [noPlan(['x', '2020'], 'not-set'), stated(['x', '2020'], '900', { issuer: 'council' })];
    expect(outcome(byYear(ask({ observations, plans }), 2020).assessment)).toBe('exceeded');
  });

  it('implied before a break do not judge a figure after it', () => {
    const one = breakAt('2020-08-18');
    const plans = [implied(['x', '2020'], ['x-2020-S1', 'percent-of-plan', '54'], { form: 'cumulative' })];
    const row = byYear(ask({ observations: [...observations, observed(['x', '2020-S1'], '540')], plans, breaks: [one] }), 2020);
    expect(row.assessment).toEqual({ kind: 'unjudged', why: { reason: 'not-comparable', because: one }, comparison: null });
  });

  it('implied by a figure of another series judge nothing', () => {
    const series = [seriesOf('x'), seriesOf('y', 'x')];
    const plans = [implied(['x', '2020'], ['y-2020', 'percent-of-plan', '119'])];
    const row = byYear(ask({ series, observations: [...observations, observed(['y', '2020'], '38900')], plans }), 2020);
    expect([row.plans[0]?.target, row.assessment]).toEqual([null, { kind: 'unjudged', why: { reason: 'no-plan', known: 'none' }, comparison: null }]);
  });

  it('of growth judge a part of the year by the same part of the year before', () => {
    const parts = [observed(['x', '2019'], '1000'), observed(['x', '2019-S1'], '400'), observed(['x', '2019-S1'], '500', { id: 'apart', cumulative: false }), observed(['x', '2020-S1'], '440')];
    const [part] = byYear(ask({ observations: parts, plans: [stated(['x', '2020-S1'], '10', { form: 'growth' })] }), 2020).partYears;
    expect(part && outcome(part.assessment)).toBe('met');
    expect(part?.assessment.comparison?.actualEstimate.value).toBeCloseTo(10, 10);
    const [lonely] = byYear(ask({ observations: parts.filter(({ id }) => id !== 'x-2019-S1'), plans: [stated(['x', '2020-S1'], '10', { form: 'growth' })] }), 2020).partYears;
    expect(lonely && outcome(lonely.assessment)).toBe('not-comparable');
  });

  it('of change stand on their baseline for drawing', () => {
    const poverty = rate('x', { direction: 'lower', decimals: 2 });
    const parts = { indicators: [poverty], observations: [observed(['x', '2019'], '1.00')], plans: [stated(['x', '2020'], '-0.10', { form: 'change' })] };
    expect(byYear(ask(parts), 2020).plans[0]?.target?.value).toBe(0.9);
    expect(byYear(ask({ ...parts, breaks: [breakAt('2020-01-01')] }), 2020).plans[0]?.target).toBeNull();
  });

  it('of growth stand on their baseline too', () => {
    const parts = { observations: [observed(['x', '2019'], '1000')], plans: [stated(['x', '2020'], '10', { form: 'growth' })] };
    expect(byYear(ask(parts), 2020).plans[0]?.target?.value).toBe(1100);
  });
});
