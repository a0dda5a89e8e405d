import { describe, expect, it } from 'vitest';

import { toAttention } from '#domain/attention.ts';
import { auditClaims } from '#domain/audit.ts';
import { hasFigures, openingYear, yearsOf } from '#domain/coverage.ts';
import { toMatrix } from '#domain/matrix.ts';
import { toScorecard } from '#domain/scorecard.ts';

import { absent, breakAt, dataset, implied, indicator, observed, quantity, rate, seriesOf, stated } from './fixtures.ts';
import { outcome } from './judging-support.ts';

const claim = (observation: string, printed: string) => [{ observation, wording: 'percent-of-plan', quantity: quantity(printed) } as const];

/** One indicator for every way to stand in 2020. */
const everyStanding = dataset({
  indicators: ['exceeded', 'met', 'missed', 'unplanned', 'silent', 'broken', 'unsure', 'half'].map((id, place) =>
    id === 'broken' ? rate(id, { headline: place + 1, direction: 'lower' }) : indicator(id, { headline: place + 1 }),
  ),
  breaks: [breakAt('2020-06-01', ['broken'])],
  observations: [
    observed(['exceeded', '2020'], '110'),
    observed(['met', '2020'], '100'),
    observed(['missed', '2020'], '90'),
    observed(['unplanned', '2020'], '90'),
    observed(['silent', '2019'], '90', { from: 'thesis' }),
    observed(['broken', '2019'], '1'),
    observed(['broken', '2020'], '0.5', { from: 'thesis' }),
    observed(['unsure', '2020'], quantity('90', 'above')),
    observed(['half', '2020-S1'], '60'),
  ],
  plans: ['exceeded', 'met', 'missed', 'silent', 'unsure', 'half'].map((id) => stated([id, '2020'], '100', { form: 'cumulative' })).concat(stated(['broken', '2020'], '-0.1', { form: 'change' })),
});

describe('the scorecard', () => {
  it('counts n of N and says what was left out', () => {
    const { entries, ...counts } = toScorecard(everyStanding, { year: 2020, issuer: null });
    expect(entries.length).toBe(8);
    expect(counts).toEqual({ year: 2020, judged: 3, exceeded: 1, met: 1, missed: 1, leftOut: { noPlan: 1, noFigure: 1, notComparable: 1, cannotTell: 1, inProgress: 1 } });
  });

  it('counts a part of the year that has decided it as the year, and one not yet due as in progress', () => {
    const ids = ['over', 'on', 'above', 'due'];
    const decided = dataset({
      indicators: ids.map((id, place) => indicator(id, { headline: place + 1, direction: id === 'above' ? 'lower' : 'higher' })),
      observations: [observed(['over', '2020-S1'], '110'), observed(['on', '2020-S1'], '100'), observed(['above', '2020-S1'], '110'), absent(['due', '2020'], 'not-due')],
      plans: ids.map((id) => stated([id, '2020'], '100', { form: 'cumulative' })),
    });
    const { judged, exceeded, met, missed, leftOut } = toScorecard(decided, { year: 2020, issuer: null });
    expect([judged, exceeded, met, missed, leftOut.inProgress, leftOut.noFigure]).toEqual([3, 1, 1, 1, 1, 0]);
  });

  it('has a row for each headline indicator even in a year that nothing mentions', () => {
    const { entries, judged, leftOut } = toScorecard(everyStanding, { year: 1999, issuer: null });
    expect([entries.map(({ row }) => row.year), judged, leftOut.noFigure]).toEqual([Array.from({ length: 8 }, () => 1999), 0, 8]);
  });
});

describe('the matrix', () => {
  it('marks parts of years and stands in with another series where the usual one is silent', () => {
    const two = dataset({
      indicators: [indicator('x'), indicator('hidden', { headline: null })],
      series: [seriesOf('x'), seriesOf('y', 'x'), seriesOf('hidden')],
      observations: [observed(['y', '2018'], '5'), observed(['x', '2019-S1'], '5'), observed(['y', '2019'], '5'), observed(['x', '2020'], '5'), observed(['hidden', '2025'], '5')],
      plans: [stated(['x', '2016/2022'], '9', { form: 'end-level' })],
    });
    const matrix = toMatrix(two, { issuer: null });
    expect(matrix.years).toEqual([2018, 2019, 2020]);
    expect(matrix.rows[0]?.cells.map(({ period, series, isDefaultSeries, isPartYear }) => [period, series.id, isDefaultSeries, isPartYear])).toEqual([
      ['2018', 'y', false, false],
      ['2019-S1', 'x', true, true],
      ['2020', 'x', true, false],
    ]);
    expect(toMatrix(two, { issuer: null, indicators: ['hidden', 'nowhere'] }).rows.map(({ indicator: { id } }) => id)).toEqual(['hidden']);
  });

  it('judges by the issuer asked for', () => {
    const [row] = toMatrix(everyStanding, { issuer: 'council' }).rows;
    expect(row?.cells.map(({ assessment }) => outcome(assessment))).toEqual(['no-figure', 'no-plan']);
  });
});

describe('attention', () => {
  it('puts the gravest first', () => {
    const contradicting = dataset({
      ...everyStanding,
      observations: [...everyStanding.observations, observed(['met', '2020'], '130', { id: 'other', from: 'thesis' }), observed(['exceeded', '2020'], '110', { id: 'same' })],
      plans: [...everyStanding.plans.filter(({ id }) => !id.startsWith('plan-exceeded')), stated(['exceeded', '2020'], '100', { claims: claim('exceeded-2020', '125') })],
    });
    expect(toAttention(contradicting, { year: 2020, issuer: null }).map(({ kind, series, period }) => [kind, series, period])).toEqual([
      ['missed', 'missed', '2020'],
      ['contradictory', 'met', '2020'],
      ['claim-differs', 'exceeded', '2020'],
      ['cannot-tell', 'unsure', '2020'],
      ['secondary-only', 'broken', '2020'],
    ]);
  });

  it('is empty in a year without figures', () => {
    expect(toAttention(everyStanding, { year: 1999, issuer: null })).toEqual([]);
  });
});

describe('the audit', () => {
  it('recomputes printed shares, growth, and plans known in two ways', () => {
    const findings = auditClaims(
      dataset({
        indicators: [indicator('x')],
        observations: [
          observed(['x', '2019'], '1000'),
          observed(['x', '2020'], '1254', { growth: quantity('25.4') }),
          observed(['x', '2021'], '1254', { growth: quantity('5.3') }),
          observed(['x', '2022-S1'], '540'),
          observed(['x', '2022-M11'], '660'),
        ],
        plans: [
          stated(['x', '2020'], '1000', { claims: claim('x-2020', '125') }),
          stated(['x', '2021'], '1000', { claims: claim('x-2021', '130') }),
          implied(['x', '2022'], ['x-2022-S1', 'percent-of-plan', '54'], { id: 'a' }),
          implied(['x', '2022'], ['x-2022-M11', 'percent-of-plan', '61'], { id: 'b' }),
        ],
      }),
    );
    expect(findings.map(({ kind, period, agrees, printed, recomputed }) => [kind, period, agrees, printed.value, recomputed.value])).toEqual([
      ['claim', '2020', true, 1.25, 1.254],
      ['claim', '2021', false, 1.3, 1.254],
      ['plans', '2022', false, 1000, 1081.9672131148],
      ['growth', '2020', true, 0.254, 0.254],
      ['growth', '2021', false, 0.053, 0],
    ]);
  });

  it('recomputes shares of a reduction by the reduction, and points by points', () => {
    const poverty = (wording: 'percent-of-plan' | 'points-above-plan', printed: string) =>
      auditClaims(
        dataset({
          indicators: [rate('x', { direction: 'lower', decimals: 2 })],
          observations: [observed(['x', '2019'], '1.00'), observed(['x', '2020'], '0.70')],
          plans: [stated(['x', '2020'], '-0.10', { form: 'change', claims: [{ observation: 'x-2020', wording, quantity: quantity(printed) }] })],
        }),
      ).map(({ agrees, recomputed }) => [agrees, recomputed.value]);
    expect(poverty('percent-of-plan', '300')).toEqual([[true, 3]]);
    expect(poverty('points-above-plan', '0.20')).toEqual([[true, 0.2]]);
    expect(poverty('points-above-plan', '0.50')).toEqual([[false, 0.2]]);
  });
});

describe('coverage', () => {
  const covered = dataset({
    indicators: [indicator('x'), indicator('hidden', { headline: null })],
    observations: [observed(['x', '2016'], '1'), observed(['x', '2018'], '1'), observed(['x', '2019-S1'], '1'), observed(['hidden', '2025'], '1')],
    plans: [stated(['x', '2016'], '1'), stated(['x', '2020'], '1'), stated(['x', '2021/2030'], '1', { form: 'average' })],
  });

  it('spans the years of figures and yearly plans of headline indicators', () => {
    expect(yearsOf(covered)).toEqual({ first: 2016, last: 2020 });
    expect([2016, 2017, 2019, 2020, 2025].filter((year) => hasFigures(covered, year))).toEqual([2016, 2019]);
  });

  it('opens with the latest verdict, else the latest figure, else the latest plan', () => {
    expect(openingYear(covered)).toBe(2016);
    expect(openingYear({ ...covered, plans: [] })).toBe(2019);
    expect(openingYear({ ...covered, observations: [] })).toBe(2020);
    expect([openingYear(dataset({})), yearsOf(dataset({}))]).toEqual([null, null]);
  });
});
