import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexedTrajectory, indexTo } from '#domain/base-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Series } from '#domain/series.ts';
import { sideBySide, type SideBySide, type SideBySideRequest } from '#domain/side-by-side.ts';
import { toTrajectory } from '#domain/trajectory.ts';

import { area, breakAt, dataset, day, indicator, observed, quantity, rate, seriesOf, stated } from './fixtures.ts';

const said = (text: string) => ({ vi: text, en: text });
const years = (series: string, ...list: readonly (readonly [string, string])[]) => list.map(([when, figure]) => observed([series, when], figure));

/** A place with one series of one indicator. */
function place(id: string, series: Partial<Series> = {}, parts: Partial<Dataset> = {}): Dataset {
  return dataset({
    area: { ...area, id },
    indicators: [indicator('x')],
    series: [{ ...seriesOf('x'), priceBase: 'not-applicable', ...series }],
    observations: years('x', ['2019', '50'], ['2020', '80']),
    ...parts,
  });
}

const plain = { issuer: null, series: 'x' } as const;
const ask = (datasets: readonly Dataset[], more: Partial<SideBySideRequest> = {}): SideBySide =>
  sideBySide({ panels: datasets.map((one) => ({ ...plain, key: one.area.id, dataset: one })), from: null, to: null, base: null, scale: 'shared', ...more });
const grouping = ({ groups }: SideBySide) => groups.map(({ panels }) => panels.map(({ key }) => key));
const kindsOf = ({ refusals }: SideBySide) => refusals.map(({ differences }) => differences.map(({ kind }) => kind));

describe('a scale is shared', () => {
  it('by series that state the same in every respect', () => {
    const both = ask([place('a'), place('b')]);
    expect(grouping(both)).toEqual([['a', 'b']]);
    expect(both.refusals).toEqual([]);
  });

  it('by none when the reader wants each its own', () => {
    expect(grouping(ask([place('a'), place('b')], { scale: 'own' }))).toEqual([['a'], ['b']]);
  });

  it('whatever spaces and composition of letters the files use', () => {
    expect(grouping(ask([place('a', { definition: said('Hộ  nghèo') }), place('b', { definition: said('Hộ nghèo'.normalize('NFD')) })]))).toEqual([['a', 'b']]);
  });
});

const other: readonly (readonly [string, Dataset])[] = [
  ['definition', place('b', { definition: said('GRDP') })],
  ['definition', place('b', {}, { indicators: [{ ...indicator('x'), notes: { ...indicator('x').notes, concept: said('GRDP') } }] })],
  ['unit', place('b', {}, { indicators: [rate('x')] })],
  ['unit', place('b', {}, { indicators: [indicator('x', { unit: { label: said('USD'), measure: 'level' } })] })],
  ['scope', place('b', { scope: said('local only') })],
  ['price-base', place('b', { priceBase: 'current' })],
  ['no-figure', place('b', {}, { observations: [], plans: [stated(['x', '2020'], '9')] })],
  ['no-overlap', place('b', {}, { observations: years('x', ['2021', '9']) })],
  ['no-overlap', place('b', {}, { observations: years('x', ['2020-S1', '9']) })],
  ['area-ended', place('b', {}, { area: { ...area, id: 'b', validTo: day('2018-12-31') }, observations: years('x', ['2018', '9']) })],
  ['break', place('b', {}, { breaks: [{ ...breakAt('2020-01-01'), kind: 'method' }] })],
];

describe('a comparison is refused, with its reason', () => {
  const stating = { indicators: [{ ...indicator('x'), notes: { ...indicator('x').notes, concept: said('gross output') } }] };

  it.each(other)('for another %s', (kind, second) => {
    const both = ask([place('a', {}, stating), second]);
    expect(grouping(both)).toEqual([['a'], ['b']]);
    expect(kindsOf(both)).toEqual([[kind]]);
  });

  it.each<[string, Partial<Series>, Partial<Series>]>([
    ['price-base-not-stated', { priceBase: 'not-stated' }, { priceBase: 'not-stated' }],
    ['price-base-not-stated', { priceBase: 'constant', baseYear: 2010 }, { priceBase: 'constant' }],
    ['price-base', { priceBase: 'constant', baseYear: 1994 }, { priceBase: 'constant', baseYear: 2010 }],
  ])('for prices: %s', (kind, first, second) => {
    expect(kindsOf(ask([place('a', first), place('b', second)]))).toEqual([[kind]]);
  });

  it('names every reason and which side it is about', () => {
    const ended = place('a', {}, { area: { ...area, id: 'a', validTo: day('2018-12-31') }, observations: years('x', ['2018', '9']) });
    expect(ask([ended, place('b', { definition: said('GRDP') })]).refusals[0]?.differences).toEqual([{ kind: 'definition' }, { kind: 'area-ended', of: 'first' }]);
  });

  it('not for a new boundary, nor for a break that both have, nor for one outside the years in common', () => {
    const standard = { ...breakAt('2020-01-01'), kind: 'poverty-standard' } as const;
    expect(ask([place('a', {}, { breaks: [breakAt('2020-01-01')] }), place('b')]).refusals).toEqual([]);
    expect(ask([place('a', {}, { breaks: [standard] }), place('b', {}, { breaks: [standard] })]).refusals).toEqual([]);
    expect(ask([place('a', {}, { breaks: [{ ...standard, date: day('2019-01-01') }] }), place('b')]).refusals).toEqual([]);
  });

  it('silently between two indicators, which nobody takes for one; the panel says why it stands alone', () => {
    const two = dataset({ indicators: [indicator('x'), rate('y')], observations: [...years('x', ['2020', '1']), ...years('y', ['2020', '1'])] });
    const both = sideBySide({ panels: ['x', 'y'].map((series) => ({ key: series, dataset: two, series, issuer: null })), from: null, to: null, base: null, scale: 'shared' });
    expect(both.refusals).toEqual([]);
    expect(both.groups.map(({ kept }) => kept.map(({ kind }) => kind))).toEqual([['indicator', 'unit'], ['indicator', 'unit']]);
  });
});

describe('the axis of years', () => {
  it('is the same for all panels, with a row for every year', () => {
    const { groups, years: span } = ask([place('a'), place('b', {}, { observations: years('x', ['2015', '1'], ['2022', '1']) })]);
    expect(span).toEqual({ first: 2015, last: 2022 });
    for (const { trajectory } of groups.flatMap(({ panels }) => panels)) expect(trajectory.rows.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  });

  it('can be narrowed, and is whole where nothing would be left', () => {
    expect(ask([place('a')], { from: 2020 }).years).toEqual({ first: 2020, last: 2020 });
    expect(ask([place('a')], { from: 2030 }).years).toEqual({ first: 2019, last: 2020 });
    expect(ask([]).years).toBeNull();
  });
});

describe('an index', () => {
  const x = (observations: Dataset['observations'], parts: Partial<Dataset> = {}) => toTrajectory(place('a', {}, { observations, ...parts }), plain);
  const valueIn = (year: number, of: ReturnType<typeof indexTo>) => (of.kind === 'indexed' ? of.years.get(year) : of);

  it('has 100 in its base year and the ratio elsewhere', () => {
    const index = indexTo(2019, x(years('x', ['2019', '50'], ['2020', '80'])));
    expect(valueIn(2019, index)).toMatchObject({ kind: 'index', value: 100 });
    expect(valueIn(2020, index)).toMatchObject({ kind: 'index', value: 160 });
  });

  it.each([
    ['bound', [observed(['x', '2019'], quantity('50', 'above'))]],
    ['bound', [observed(['x', '2019'], quantity('50', 'about'))]],
    ['no-figure', years('x', ['2019-S1', '50'], ['2020', '80'])],
    ['not-positive', years('x', ['2019', '0'])],
    ['not-positive', years('x', ['2019', '-5'])],
  ])('is refused for its base: %s', (why, observations) => {
    expect(indexTo(2019, x(observations))).toEqual({ kind: 'refused', base: 2019, why });
  });

  it('is refused for rates', () => {
    expect(indexTo(2019, x(years('x', ['2019', '50']), { indicators: [rate('x')] }))).toEqual({ kind: 'refused', base: 2019, why: 'rate' });
  });

  it('leaves out limits and what lies beyond a break, in either direction', () => {
    const broken = breakAt('2019-08-18');
    const trajectory = x([...years('x', ['2017', '40'], ['2018', '50'], ['2019', '80']), observed(['x', '2020'], quantity('90', 'above'))], { breaks: [broken] });
    const [early, late] = [indexTo(2018, trajectory), indexTo(2019, trajectory)];
    expect([2017, 2019].map((year) => valueIn(year, early))).toMatchObject([{ value: 80 }, { why: 'break', because: broken }]);
    expect([2018, 2020].map((year) => valueIn(year, late))).toMatchObject([{ why: 'break' }, { why: 'bound' }]);
    if (early.kind === 'refused') throw new Error('refused');
    expect(indexedTrajectory(trajectory, early).rows.map(({ year, actual, plans }) => [year, actual?.quantity, plans])).toEqual([
      [2017, { qualifier: 'exact', value: 80, decimals: 1 }, []],
      [2018, { qualifier: 'exact', value: 100, decimals: 1 }, []],
    ]);
  });

  it('offers only base years that some panel can take, and shows figures for any other', () => {
    const both = [place('a', {}, { observations: [...years('x', ['2019', '50']), observed(['x', '2020'], quantity('80', 'above'))] }), place('b', {}, { observations: years('x', ['2021', '7']) })];
    expect(ask(both).bases).toEqual([2019, 2021]);
    expect(ask(both, { base: 2020 }).groups[0]?.panels[0]?.index).toBeNull();
    expect(ask(both, { base: 2019 }).groups.flatMap(({ panels }) => panels.map(({ index }) => index?.kind))).toEqual(['indexed', 'refused']);
  });

  it('shares a scale over units at equal prices only', () => {
    const inUsd = { indicators: [indicator('x', { unit: { label: said('USD'), measure: 'level' } })] } as const;
    expect(grouping(ask([place('a'), place('b', {}, inUsd)], { base: 2019 }))).toEqual([['a', 'b']]);
    expect(grouping(ask([place('a', { priceBase: 'current' }), place('b', {}, inUsd)], { base: 2019 }))).toEqual([['a'], ['b']]);
  });
});

describe('whatever the figures are', () => {
  const someSeries = record({
    definition: constantFrom('GRDP', 'gross output').map(said),
    unit: constantFrom('%', 'USD').map(said),
    measure: constantFrom('level' as const, 'rate' as const),
    priceBase: constantFrom('current' as const, 'not-stated' as const, 'not-applicable' as const),
    breakYear: constantFrom(null, 2016, 2018),
    figures: uniqueArray(record({ year: integer({ min: 2014, max: 2020 }), value: integer({ min: -2, max: 500 }), qualifier: constantFrom('exact' as const, 'exact' as const, 'above' as const) }), { selector: ({ year }) => year, maxLength: 6 }),
  });
  const somePlaces = array(someSeries, { maxLength: 5 }).map((all) =>
    all.map(({ definition, unit, measure, priceBase, breakYear, figures }, place_) =>
      place(`p${place_}`, { definition, priceBase }, {
        indicators: [indicator('x', { unit: { label: unit, measure } })],
        breaks: breakYear === null ? [] : [breakAt(`${breakYear}-06-01`)],
        observations: figures.map(({ year, value, qualifier }) => observed(['x', String(year)], quantity(String(value), qualifier))),
      }),
    ),
  );

  it('each panel appears once, a shared scale means one unit, one definition and stated prices, and each other pair has its reason', () => {
    assert(
      property(somePlaces, (places) => {
        const shown = ask(places);
        const panels = shown.groups.flatMap((group) => group.panels);
        expect(panels.map(({ key }) => key).sort()).toEqual(places.map((one) => one.area.id));
        for (const { panels: members } of shown.groups) {
          if (members.length < 2) continue;
          const stateds = members.map(({ trajectory: { indicator: of, series } }) => JSON.stringify([of.unit, series.definition, series.priceBase]));
          expect(new Set(stateds).size).toBe(1);
          expect(stateds[0]).not.toContain('not-stated');
        }
        for (const first of shown.groups) for (const second of shown.groups) {
          if (first === second) continue;
          const isSaid = shown.refusals.some((one) => (first.panels.includes(one.first) && second.panels.includes(one.second)) || (second.panels.includes(one.first) && first.panels.includes(one.second)));
          expect(isSaid).toBe(true);
        }
      }),
    );
  });

  it('an index is 100 in its base year, never crosses a break, and is made of its own series alone', () => {
    assert(
      property(somePlaces, integer({ min: 2014, max: 2020 }), (places, base) => {
        for (const { index, dataset: own, trajectory } of ask(places, { base }).groups.flatMap((group) => group.panels)) {
          if (index?.kind !== 'indexed') continue;
          const figureIn = (year: number) => own.observations.find(({ period }) => period === String(year))?.quantity;
          const [whole, segment] = [figureIn(base), trajectory.rows.find(({ year }) => year === base)?.segment];
          expect(index.years.get(base)).toMatchObject({ kind: 'index', value: 100 });
          for (const row of trajectory.rows) {
            const [indexed, figure] = [index.years.get(row.year), figureIn(row.year)];
            if (indexed?.kind !== 'index') continue;
            expect(row.segment).toBe(segment);
            if (figure?.qualifier !== 'exact' || whole?.qualifier !== 'exact') throw new Error('made of a limit');
            expect(indexed.value).toBeCloseTo((100 * figure.value) / whole.value, 9);
          }
        }
      }),
    );
  });
});
