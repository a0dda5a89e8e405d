import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { breakBetween, segmentOf } from '#domain/comparability.ts';
import { toMatrix } from '#domain/matrix.ts';
import type { Period } from '#domain/period.ts';
import { toTrajectory } from '#domain/trajectory.ts';

import { breakAt, dataset, implied, indicator, observed, period, seriesOf, stated } from './fixtures.ts';

const enlarged = breakAt('2017-08-18');
const ofOther = breakAt('2018-01-01', ['other']);

describe('segments', () => {
  it.each([
    ['2016', 0],
    ['2017-S1', 0],
    ['2017-M07', 0],
    ['2017-M08', 1],
    ['2017', 1],
    ['2016/2020', 1],
    ['2019', 1],
  ])('put %s into segment %i', (when, segment) => {
    expect(segmentOf(period(when), 'x', [enlarged, ofOther])).toBe(segment);
  });

  it.each([
    ['2016', '2017', enlarged],
    ['2020', '2016', enlarged],
    ['2016', '2017-S1', null],
    ['2017', '2020', null],
    ['2016', '2017-M08', enlarged],
  ])('between %s and %s', (a, b, expected) => {
    expect(breakBetween(period(a), period(b), { series: 'x', breaks: [enlarged, ofOther] })).toBe(expected);
  });

  it('begin with the period whose last day is the break', () => {
    const lastDay = breakAt('2017-12-31');
    const between = (a: string, b: string) => breakBetween(period(a), period(b), { series: 'x', breaks: [lastDay] });
    expect([segmentOf(period('2016'), 'x', [lastDay]), segmentOf(period('2017'), 'x', [lastDay])]).toEqual([0, 1]);
    expect([between('2016', '2017'), between('2017', '2018')]).toEqual([lastDay, null]);
  });

  it('name the later of two breaks', () => {
    const later = breakAt('2019-01-01');
    expect(breakBetween(period('2016'), period('2020'), { series: 'x', breaks: [later, enlarged] })).toBe(later);
  });
});

/** Each segment of each series lies in a range of its own, so a number made from two of them would show. */
const scaleOf = (series: number, segment: number): number => 1000 ** (series + 1) * 10 ** segment;

const anyDataset = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: 2010, max: 2020 }), { minLength: 1, maxLength: 11 }),
    breakYears: fc.uniqueArray(fc.integer({ min: 2011, max: 2020 }), { maxLength: 2 }),
    form: fc.constantFrom('level' as const, 'change' as const, 'growth' as const),
    isImplied: fc.boolean(),
  })
  .map(({ years, breakYears, form, isImplied }) => {
    const breaks = breakYears.map((year) => breakAt(`${year}-06-30`));
    const slots = ['a', 'b'].flatMap((series, place) => years.map((year) => ({ series, place, year })));
    return dataset({
      indicators: [indicator('a')],
      series: [seriesOf('a'), seriesOf('b', 'a')],
      breaks,
      observations: slots.map(({ series, place, year }) => observed([series, String(year)], String(scaleOf(place, segmentOf(period(String(year)), series, breaks)) + year))),
      plans: slots.map(({ series, year }) =>
        isImplied ? implied([series, String(year)], [`${series}-${year}`, 'percent-of-plan', '110'], { form }) : stated([series, String(year)], '10', { form }),
      ),
    });
  });

describe('on any dataset', () => {
  it('no movement leaves its segment or its series', () => {
    fc.assert(
      fc.property(anyDataset, (any) => {
        for (const series of ['a', 'b']) {
          const moved = toTrajectory(any, { series, issuer: null }).rows.flatMap(({ movement, period: to }) => (movement.kind === 'moved' ? [{ ...movement, to }] : []));
          expect(moved.map(({ from, to }) => breakBetween(from, to, { series, breaks: any.breaks }))).toEqual(moved.map(() => null));
          expect(moved.map(({ difference }) => difference.value)).toEqual(moved.map(() => 1));
        }
      }),
    );
  });

  it('no comparison reaches across a break or into another series', () => {
    fc.assert(
      fc.property(anyDataset, (any) => {
        const cells = toMatrix(any, { issuer: null }).rows.flatMap((row) => row.cells);
        const rows = ['a', 'b'].flatMap((series) => toTrajectory(any, { series, issuer: null }).rows);
        const periods = [...cells, ...rows].flatMap(({ assessment: { comparison } }): readonly (readonly [Period, Period, boolean])[] =>
          comparison?.baseline == null ? [] : [[comparison.baseline.observation.period, comparison.actual.period, comparison.baseline.observation.series === comparison.plan.series]],
        );
        expect(periods.every(([from, to, isOwn]) => isOwn && breakBetween(from, to, { series: 'a', breaks: any.breaks }) === null)).toBe(true);
        expect(rows.every(({ assessment: { comparison } }) => comparison === null || comparison.actual.series === comparison.plan.series)).toBe(true);
      }),
    );
  });
});
