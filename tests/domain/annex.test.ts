import { readFile } from 'node:fs/promises';

import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { toAnnex, type Annex, type AnnexLine } from '#domain/annex.ts';
import type { Estimate } from '#domain/estimate.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import { yearOf } from '#domain/period.ts';

import { breakAt, dataset, indicator, noPlan, observed, quantity, rate, seriesOf, stated } from './fixtures.ts';
import { outcome } from './judging-support.ts';

async function shipped(area: string) {
  const address = `public/api/v1/datasets/${area}.json`;
  return validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area }).dataset;
}
const [city, province, vietNam] = await Promise.all([shipped('thai-nguyen-city'), shipped('thai-nguyen-province'), shipped('viet-nam')]);

const marks = { exact: '', above: '>', 'at-least': '≥', below: '<', 'at-most': '≤', about: '≈' };
function figure(observation: MeasuredObservation | null): string {
  if (observation === null) return '–';
  const { quantity: printed, period } = observation;
  return `${printed.qualifier === 'between' ? `${printed.low}-${printed.high}` : `${marks[printed.qualifier]}${printed.value.toFixed(printed.decimals)}`}@${period}`;
}
const number = (estimate: Estimate | null): string => (estimate?.value == null ? '–' : estimate.value.toFixed(estimate.decimals));

/** A line in short: series, year before, plans, figure, verdict, change. */
function short({ series, previous, plans, observation, absence, assessment, change, isDefaultSeries }: AnnexLine): string {
  const changed = change.kind === 'moved' ? number(change.difference) : change.why;
  const planned = plans.map((plan) => (plan === null ? '–' : `${number(plan.target)} ${outcome(plan.assessment)}`)).join(', ');
  return [series.id + (isDefaultSeries ? '' : '*'), figure(previous), `[${planned}]`, absence ?? figure(observation), outcome(assessment), changed].join(' | ');
}
const linesOf = ({ groups }: Annex): readonly AnnexLine[] => groups.flatMap(({ lines }) => lines);
const said = (annex: Annex): readonly string[] => linesOf(annex).filter(({ observation, plans }) => observation !== null || plans.some((plan) => plan !== null)).map(short);

const annexOf = (area: typeof city, year: number, issuer: string | null = null): Annex => toAnnex(area, { year, issuer });

it('a part of the year that does not count from January moves only from such a part', () => {
  const parts = [observed(['x', '2019-Q2'], '500'), observed(['x', '2020-Q2'], '300', { cumulative: false })];
  const apart = observed(['x', '2019-Q2'], '290', { id: 'apart', cumulative: false });
  const changeOf = (observations: typeof parts) => linesOf(toAnnex(dataset({ indicators: [indicator('x')], observations }), { year: 2020, issuer: null })).map(({ change }) => (change.kind === 'moved' ? change.difference.value : change.why));
  expect([changeOf(parts), changeOf([...parts, apart])]).toEqual([['no-previous'], [10]]);
});

describe('the annex of the shipped areas', () => {
  it('of the city in 2016 has a column for each issuer and a line of its own for industry with construction', () => {
    const annex = annexOf(city, 2016);
    expect(annex.issuers.map(({ id }) => id)).toEqual(['city-council', 'province', 'unknown']);
    expect(annex.groups.map(({ group, lines }) => [group.id, lines.length])).toEqual([
      ['economy', 17],
      ['society', 7],
    ]);
    expect(said(annex)).toEqual([
      'growth-gross-output | – | [–, –, 15.0 exceeded] | 15.5@2016 | exceeded | no-previous',
      'budget-revenue | – | [–, 778 exceeded, –] | >1400@2016 | exceeded | no-previous',
      'industry-local | – | [–, –, 6201 exceeded] | ≈6300@2016 | exceeded | no-previous',
      'industry-construction* | – | [–, –, –] | >38900@2016 | no-plan | no-previous',
      'services | – | [–, –, –] | 15130@2016 | no-plan | no-previous',
      'grain | – | [27000 exceeded, 27000 exceeded, –] | 29128@2016 | exceeded | no-previous',
      'jobs-additional | – | [–, –, –] | 4000@2016 | no-plan | no-previous',
    ]);
  });

  it('of the city in 2017 stands on parts of the year, each marked, none compared with a whole year', () => {
    const annex = annexOf(city, 2017);
    expect(said(annex)).toEqual([
      'budget-revenue | >1400@2016 | [1233 passed, 1124 passed, –] | >1270@2017-S1 | passed | no-previous',
      'industry-local | ≈6300@2016 | [–, –, 5899 in-progress] | ≈3150@2017-S1 | in-progress | no-previous',
      'industry-territory* | – | [–, –, –] | 5960@2017-Q1 | no-plan | no-previous',
      'grain | 29128@2016 | [–, –, –] | ≈15000@2017-S1 | no-plan | no-previous',
      'jobs-new* | – | [–, –, 7963 in-progress] | >4300@2017-S1 | in-progress | no-previous',
    ]);
    expect(linesOf(annex).filter(({ observation }) => observation !== null).every(({ isPartYear }) => isPartYear)).toBe(true);
  });

  it('of the city in 2020 compares only what a year before allows', () => {
    expect(said(annexOf(city, 2020))).toEqual([
      'budget-revenue | 2510@2019 | [2136 exceeded] | 2670@2020 | exceeded | 160',
      'industry-local | – | [8487 exceeded] | >10100@2020 | exceeded | no-previous',
      'grain | – | [–] | 42000@2020 | no-plan | no-previous',
      'value-per-ha | – | [–] | 140@2020 | no-plan | no-previous',
      'jobs-additional | – | [–] | >5500@2020 | no-plan | no-previous',
      'poverty-rate | 1.00@2019 | [0.90 exceeded] | 0.7@2020 | exceeded | -0.30',
      'near-poverty-rate | 1.03@2019 | [–] | 0.82@2020 | no-plan | -0.21',
    ]);
  });

  it('of the province in 2023 has the half year beside the years', () => {
    expect(said(annexOf(province, 2023))).toEqual([
      'growth-grdp | 8.59@2022 | [–, 8 missed] | 5.56@2023 | missed | -3.03',
      'budget-revenue | >19000@2022 | [19807 cannot-tell, –] | 20025@2023 | cannot-tell | bounds',
      'industry-territory | – | [–, 1022727 in-progress] | 405000@2023-S1 | in-progress | no-previous',
      'grdp | – | [–, –] | 150195@2023 | no-plan | no-previous',
    ]);
  });

  it('of Viet Nam in 2016 stops at the new poverty standard and keeps series apart', () => {
    const annex = annexOf(vietNam, 2016);
    expect(annex.issuers.map(({ id }) => id)).toEqual(['national-assembly', 'government', 'ministry-labour']);
    expect(said(annex)).toContain('poverty-rate | 4.25@2015 | [–, – not-comparable, –] | 8.38-8.58@2016 | not-comparable | break');
    expect(said(annex)).toContain('growth-first | 6.68@2015 | [6.7 missed, –, –] | 6.21@2016 | missed | -0.47');
    expect(said(annex)).toContain('growth-revised* | 6.99@2015 | [–, –, –] | 6.69@2016 | no-plan | -0.30');
  });

  it('judges by the issuer asked for, and leaves the other verdicts where they stand', () => {
    const budget = linesOf(annexOf(city, 2017, 'province')).find(({ series }) => series.id === 'budget-revenue');
    expect(budget?.assessment.comparison?.plan.issuer).toBe('province');
    expect(budget?.plans.map((plan) => plan?.plan.issuer)).toEqual(['city-council', 'province', undefined]);
    expect(said(annexOf(city, 2016, 'city-council'))).toContain('budget-revenue | – | [–, 778 exceeded, –] | >1400@2016 | no-plan | no-previous');
  });

  it('has nothing but reasons after the city ended', () => {
    expect(new Set(linesOf(annexOf(city, 2027)).map(({ absence }) => absence))).toEqual(new Set(['not-applicable']));
  });
});

describe('an annex', () => {
  const sample = dataset({
    groups: ['first', 'empty', 'second'].map((id) => ({ id, title: { vi: id, en: id } })),
    indicators: [indicator('late', { group: 'second' }), rate('early', { group: 'first' })],
    series: [seriesOf('late'), seriesOf('late-other', 'late'), seriesOf('late-silent', 'late'), seriesOf('early')],
    observations: [
      observed(['late', '2019'], '200'),
      observed(['late', '2019-S1'], '90'),
      observed(['late', '2020-S1'], '99'),
      observed(['late-other', '2020'], quantity('5', 'above')),
      observed(['early', '2019'], '4'),
      observed(['early', '2020'], '5'),
    ],
    plans: [stated(['late', '2020'], '220', { form: 'cumulative', issuer: 'unknown' }), noPlan(['early', '2020'], 'not-set', { issuer: 'council' })],
    breaks: [breakAt('2020-01-01', ['early'])],
  });

  it('keeps the order of groups, leaves out empty ones, and gives a silent series no line', () => {
    expect(annexOf(sample, 2020).groups.map(({ group, lines }) => [group.id, lines.map(({ series }) => series.id)])).toEqual([
      ['first', ['early']],
      ['second', ['late', 'late-other']],
    ]);
  });

  it('sets a part of the year beside the same part of the year before', () => {
    expect(said(annexOf(sample, 2020))).toEqual([
      'early | 4@2019 | [–] | 5@2020 | no-plan | break',
      'late | 90@2019-S1 | [220 in-progress] | 99@2020-S1 | in-progress | 9',
      'late-other* | – | [–] | >5@2020 | no-plan | no-previous',
    ]);
    const [, late] = linesOf(annexOf(sample, 2020));
    expect(late?.change.kind === 'moved' && late.change.growth?.value).toBe(0.1);
  });

  it('gives no column to an issuer of whom only the lack of a plan is known', () => {
    expect(annexOf(sample, 2020).issuers.map(({ id }) => id)).toEqual(['unknown']);
  });

  it('is made once for each year and issuer', () => {
    expect(annexOf(sample, 2020)).toBe(annexOf(sample, 2020));
    expect(annexOf(sample, 2020, 'unknown')).not.toBe(annexOf(sample, 2020));
  });

  it('holds, in every year of every area, one line of each usual series, nothing of another series or year, and a reason for every gap', () => {
    assert(
      property(constantFrom(city, province, vietNam), integer({ min: 1990, max: 2030 }), (area, year) => {
        const annex = annexOf(area, year);
        const lines = linesOf(annex);
        expect(lines.filter(({ isDefaultSeries }) => isDefaultSeries).map(({ indicator: { id } }) => id).sort()).toEqual(area.indicators.map(({ id }) => id).sort());
        expect(new Set(lines.map(({ series }) => series.id)).size).toBe(lines.length);
        for (const { series, observation, absence, previous, previousAbsence, plans, period } of lines) {
          expect([observation === null, previous === null]).toEqual([absence !== null, previousAbsence !== null]);
          expect(plans.length).toBe(annex.issuers.length);
          expect(yearOf(period)).toBe(year);
          for (const one of [observation, previous, ...plans.map((plan) => plan?.plan ?? null)]) expect(one?.series ?? series.id).toBe(series.id);
          expect(yearOf(previous?.period ?? period) - year).toBe(previous === null ? 0 : -1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
