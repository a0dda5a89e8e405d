import { describe, expect, it } from 'vitest';

import { findFaults } from '#domain/faults.ts';
import { absentStatuses, measuredStatuses } from '#domain/observation.ts';
import { spanOf } from '#domain/period.ts';
import { awkward, hostile, tiny } from '#mocks/fixtures.ts';
import { generateCatalog, generateDataset } from '#mocks/generator.ts';

const kinds = (found: readonly string[]) => [...new Set(found)].toSorted();

describe('the awkward fixture has one of every', () => {
  const { observations, plans, series, indicators } = awkward;

  it.each<[what: string, found: readonly string[], all: readonly string[]]>([
    ['qualifier', observations.flatMap(({ quantity }) => quantity?.qualifier ?? []), ['exact', 'above', 'at-least', 'below', 'at-most', 'about', 'between']],
    ['status', observations.map(({ status }) => status), [...measuredStatuses, ...absentStatuses]],
    ['kind of period', observations.map(({ period }) => spanOf(period).kind), ['year', 'half', 'quarter', 'month', 'term']],
    ['form', plans.map(({ form }) => form), ['level', 'change', 'growth', 'cumulative', 'average', 'end-level']],
    ['bound', plans.map(({ bound }) => bound), ['at-least', 'at-most', 'exactly', 'about', 'between']],
    ['basis', plans.map(({ basis }) => basis), ['stated', 'implied', 'absent']],
    ['direction', indicators.map(({ direction }) => direction), ['higher', 'lower', 'band']],
    ['price base', series.map(({ priceBase }) => priceBase), ['current', 'constant', 'not-stated', 'not-applicable']],
    [
      'wording',
      plans.flatMap((plan) => (plan.basis === 'stated' ? plan.claims.map(({ wording }) => wording) : plan.basis === 'implied' ? [plan.claim.wording] : [])),
      ['percent-of-plan', 'percent-above-plan', 'points-above-plan', 'amount-above-plan', 'verdict'],
    ],
  ])('%s', (_what, found, all) => {
    expect(kinds(found)).toEqual(kinds(all));
  });

  it('conflict of issuers and of sources, replaced plan, plan of zero', () => {
    expect(plans.filter(({ series: of, period }) => of === 'budget' && period === '2017').map(({ issuer }) => issuer)).toEqual(['province', 'council']);
    expect(observations.filter(({ series: of, period }) => of === 'budget' && period === '2019')).toHaveLength(2);
    expect(plans.find(({ supersedes }) => supersedes !== null)?.supersedes).toBe('budget-2019-first');
    expect(plans.flatMap((plan) => (plan.basis === 'stated' && plan.quantity.qualifier === 'exact' && plan.quantity.value === 0 ? plan.id : []))).toEqual(['fires-2020']);
  });
});

it.each([awkward, hostile, tiny])('the fixture $area.id has no severe fault', (fixture) => {
  expect(findFaults(fixture).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('the generator', () => {
  const volume = { seed: 3, indicators: 4, years: 5, areas: 2 };

  it('makes what is asked for, always the same', () => {
    const dataset = generateDataset('area-1', volume);
    expect([dataset.indicators.length, dataset.observations.length, dataset.plans.length]).toEqual([4, 20, 20]);
    expect(generateDataset('area-1', volume)).toEqual(dataset);
    expect(generateDataset('area-2', volume).observations).not.toEqual(dataset.observations);
    expect(generateDataset('area-1', { ...volume, seed: 4 }).observations).not.toEqual(dataset.observations);
  });

  it('lists every area with what it holds', () => {
    expect(generateCatalog(volume).areas.map(({ area, indicators, observations, firstYear, lastYear }) => [area.id, indicators, observations, firstYear, lastYear])).toEqual([
      ['area-1', 4, 20, 2021, 2025],
      ['area-2', 4, 20, 2021, 2025],
    ]);
  });
});
