import { describe, expect, it } from 'vitest';

import { explain } from '#domain/explanation.ts';
import { firmnessOf, type Estimate } from '#domain/estimate.ts';
import { toMatrix } from '#domain/matrix.ts';
import { toScorecard } from '#domain/scorecard.ts';
import { toTrajectory } from '#domain/trajectory.ts';

import { city } from './city.ts';
import { comparisonOf, outcome } from './judging-support.ts';

const rowOf = (series: string, year: number) => {
  const row = toTrajectory(city, { series, issuer: null }).rows.find((candidate) => candidate.year === year);
  if (row === undefined) throw new Error(`no row for ${year}`);
  return row;
};
const printed = (estimate: Estimate | null, factor = 1) => (estimate?.value == null ? null : Number((estimate.value * factor).toFixed(estimate.decimals)));

describe('the reports come out exactly', () => {
  it('2016 budget: at least 179.9 per cent of the province\'s plan, which was at least 778', () => {
    const { assessment, plans } = rowOf('budget', 2016);
    const { attainment, variance, method } = comparisonOf(assessment);
    expect([outcome(assessment), method, printed(attainment, 100), printed(variance), printed(plans[0]?.target ?? null)]).toEqual(['exceeded', 'ratio', 179.9, 622, 778]);
    expect([attainment, plans[0]?.target].map((estimate) => estimate && firmnessOf(estimate.interval))).toEqual(['lower-bound', 'lower-bound']);
    expect(plans[0]?.issuer.id).toBe('province');
  });

  it('half of 2017: 113 per cent of the province\'s plan, 103 of the council\'s, both passed already', () => {
    const { actual, partYears } = rowOf('budget', 2017);
    expect(actual).toBeNull();
    const [half] = partYears;
    expect(half?.period).toBe('2017-S1');
    expect(half?.plans.map(({ issuer, target, assessment }) => [issuer.id, printed(target), outcome(assessment), printed(comparisonOf(assessment).attainment, 100)])).toEqual([
      ['province', 1124, 'passed', 113],
      ['council', 1233, 'passed', 103],
    ]);
  });

  it('2020 budget: 125 per cent of about 2,136, by an issuer that nobody named', () => {
    const { assessment, plans } = rowOf('budget', 2020);
    const { attainment, variance } = comparisonOf(assessment);
    expect([outcome(assessment), printed(attainment, 100), printed(variance), printed(plans[0]?.target ?? null), plans[0]?.issuer.id]).toEqual(['exceeded', 125, 534, 2136, 'unknown']);
    expect(attainment?.interval).toEqual({ low: 1.245, high: 1.255, lowOpen: false, highOpen: false });
  });

  it('2020 local industry: at least 119 per cent', () => {
    const { attainment } = comparisonOf(rowOf('industry-local', 2020).assessment);
    expect([printed(attainment, 100), attainment && firmnessOf(attainment.interval)]).toEqual([119, 'lower-bound']);
  });

  it('2020 poverty: a fall of 0.30 points, 300 per cent of the planned 0.10', () => {
    const { assessment, movement } = rowOf('poverty', 2020);
    expect([outcome(assessment), comparisonOf(assessment).effect]).toEqual(['exceeded', 'good']);
    expect(movement.kind === 'moved' && [movement.difference.value, movement.growth]).toEqual([-0.3, null]);
    const explanation = explain(comparisonOf(assessment));
    expect(explanation.kind === 'change' && [explanation.actual, explanation.baseline, explanation.target, explanation.change, explanation.planned, explanation.variance, explanation.attainment].map((estimate) => printed(estimate))).toEqual(
      [0.7, 1, 0.9, -0.3, -0.1, -0.2, 3],
    );
    expect(explanation.derivation?.claim.quantity).toEqual({ qualifier: 'exact', value: 300, decimals: 0 });
  });

  it('2016 growth: 15.5 exceeds the implied 15.0 by half a point and has no ratio', () => {
    const { assessment, plans } = rowOf('growth', 2016);
    const { variance, attainment, method } = comparisonOf(assessment);
    expect([outcome(assessment), method, variance.value, attainment, plans[0]?.target?.value]).toEqual(['exceeded', 'points', 0.5, null, 15]);
  });

  it('counts three of three in 2020, one without plan and one without figure', () => {
    const { entries, ...counts } = toScorecard(city, { year: 2020, issuer: null });
    expect(entries.map(({ trajectory }) => trajectory.indicator.id)).toEqual(['growth', 'budget', 'industry', 'jobs', 'poverty']);
    expect(counts).toEqual({ year: 2020, judged: 3, exceeded: 3, met: 0, missed: 0, leftOut: { noPlan: 1, noFigure: 1, notComparable: 0, cannotTell: 0, inProgress: 0 } });
  });

  it('never compares 38,900 of one series with 10,100 of another', () => {
    const cells = toMatrix(city, { issuer: null }).rows.find(({ indicator }) => indicator.id === 'industry')?.cells ?? [];
    expect(cells.map(({ series, isDefaultSeries }) => [series.id, isDefaultSeries])).toEqual([
      ['industry-construction', false],
      ['industry-local', true],
      ['industry-local', true],
      ['industry-local', true],
      ['industry-local', true],
    ]);
    for (const series of ['industry-local', 'industry-construction']) {
      const kinds = toTrajectory(city, { series, issuer: null }).rows.map(({ movement }) => movement.kind);
      expect(kinds).toEqual(['none', 'none', 'none', 'none', 'none']);
    }
  });
});
