import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { auditOf } from '#domain/audit-report.ts';
import type { Dataset } from '#domain/dataset.ts';
import { roundTo } from '#domain/rounding.ts';

import { breakAt, dataset, implied, indicator, observed, quantity, rate, seriesOf, stated } from './fixtures.ts';

const amount = integer({ min: 10_000, max: 30_000 });
const digits = integer({ min: 0, max: 1 });

/** What a careful report prints about two years and their plan: every number rounded, none wrong. `slip` units of the last digit are added to the share of plan. */
interface Told {
  readonly before: number;
  readonly actual: number;
  readonly plan: number;
  readonly decimals: number;
  readonly slip?: number;
}

function told({ before, actual, plan, decimals, slip = 0 }: Told): Dataset {
  const share = roundTo((100 * actual) / plan, decimals) + slip * 10 ** -decimals;
  const growth = quantity(((100 * actual) / before - 100).toFixed(decimals));
  return dataset({
    indicators: [indicator('x')],
    observations: [observed(['x', '2019'], String(before)), observed(['x', '2020'], String(actual), { growth })],
    plans: [
      stated(['x', '2020'], String(plan), { claims: [{ observation: 'x-2020', wording: 'percent-of-plan', quantity: quantity(share.toFixed(decimals)) }] }),
      implied(['x', '2020'], ['x-2020', 'percent-of-plan', roundTo((100 * actual) / plan, decimals).toFixed(decimals)], { id: 'again' }),
    ],
  });
}

const report = { before: amount, actual: amount, plan: amount, decimals: digits };
const differing = (figures: Dataset): readonly string[] => auditOf(figures).findings.filter(({ severity }) => severity === 'differs').map(({ kind }) => kind);

describe('the audit', () => {
  it('finds nothing in a report that was computed and rounded rightly', () => {
    assert(
      property(record(report), (figures) => {
        expect(differing(told(figures))).toEqual([]);
        expect(auditOf(told(figures)).recomputed).toMatchObject({ differs: 0 });
      }),
    );
  });

  it('finds a share of plan with a wrong digit', () => {
    const slip = integer({ min: 2, max: 9 }).chain((size) => constantFrom(size, -size));
    assert(
      property(record({ ...report, slip }), (figures) => {
        expect(differing(told(figures))).toEqual(['claim']);
      }),
    );
  });

  it('takes an average of printed rates for right, plain or compound, and finds one that is neither', () => {
    const rates = array(integer({ min: 10, max: 200 }), { minLength: 5, maxLength: 5 });
    const withAverage = (years: readonly number[], printed: number) =>
      dataset({
        indicators: [rate('g')],
        observations: [
          ...years.map((tenths, place) => observed(['g', String(2016 + place)], (tenths / 10).toFixed(1))),
          observed(['g', '2016/2020'], printed.toFixed(1), { id: 'mean', aggregate: 'average' }),
        ],
      });
    assert(
      property(rates, (years) => {
        const plain = years.reduce((sum, tenths) => sum + tenths, 0) / 50;
        const compound = (years.reduce((product, tenths) => product * (1 + tenths / 1000), 1) ** 0.2 - 1) * 100;
        expect(differing(withAverage(years, plain))).toEqual([]);
        expect(differing(withAverage(years, compound))).toEqual([]);
        expect(differing(withAverage(years, plain + 0.3))).toEqual(['average']);
        expect(differing(withAverage(years, compound - 0.3))).toEqual(['average']);
      }),
    );
  });
});

describe('what the audit leaves alone', () => {
  const years = ['2016', '2017', '2018'].map((year) => observed(['g', year], '5.0'));
  const mean = observed(['g', '2016/2018'], '9.0', { id: 'mean', aggregate: 'average' });

  it('an average over a break, or over years that were not all published', () => {
    const whole = { indicators: [rate('g')], observations: [...years, mean] };
    expect(differing(dataset(whole))).toEqual(['average']);
    expect(differing(dataset({ ...whole, breaks: [breakAt('2017-06-01')] }))).toEqual([]);
    expect(differing(dataset({ ...whole, observations: [...years.slice(1), mean] }))).toEqual([]);
  });

  it('figures of different series, and growth over a break', () => {
    const apart = dataset({
      indicators: [indicator('x')],
      series: [seriesOf('x'), seriesOf('y', 'x')],
      observations: [observed(['x', '2020'], '100'), observed(['y', '2020'], '900'), observed(['x', '2019'], '50', {}), observed(['y', '2021'], '950', { growth: quantity('50') })],
      breaks: [breakAt('2021-01-01')],
    });
    expect(auditOf(apart).findings).toEqual([]);
  });

  it('plans of two issuers that are both named', () => {
    const two = dataset({ indicators: [indicator('x')], plans: [stated(['x', '2020'], '100'), stated(['x', '2020'], '120', { issuer: 'council' })] });
    expect(auditOf(two).findings).toEqual([]);
    const unnamed = dataset({ indicators: [indicator('x')], plans: [stated(['x', '2020'], '100'), stated(['x', '2020'], '120', { issuer: 'unknown' })] });
    expect(auditOf(unnamed).findings.map(({ kind, severity }) => [kind, severity])).toEqual([['plans', 'known']]);
  });
});

describe('two figures of one slot', () => {
  it.each([
    [['6.24', '6.25'], 'normal', ['differs']],
    [['5.42', '5.4'], 'normal', ['explained']],
    [['6.81', '6.7'], 'estimated', ['known']],
    [['1.60', '1.6'], 'normal', []],
  ] as const)('%s, the second %s', ([first, second], status, severities) => {
    const both = dataset({ indicators: [rate('g')], observations: [observed(['g', '2020'], first), observed(['g', '2020'], second, { id: 'second', status })] });
    expect(auditOf(both).findings.map(({ severity }) => severity)).toEqual(severities);
  });
});
