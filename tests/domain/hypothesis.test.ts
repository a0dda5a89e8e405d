import { array, assert, boolean, constantFrom, dictionary, integer, option, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/dataset.ts';
import { assumableYears, hypotheticalTrajectory } from '#domain/hypothesis.ts';
import { isHypothetical } from '#domain/observation.ts';
import { toPace } from '#domain/pace.ts';
import { toTrajectory } from '#domain/trajectory.ts';

import { area, breakAt, dataset, day, indicator, observed, quantity, rate, stated } from './fixtures.ts';

const figures = (values: Readonly<Record<number, string>>) => Object.entries(values).map(([year, value]) => observed(['x', year], value));
const request = { series: 'x', issuer: null } as const;
const supposing = (of: Dataset, values: Readonly<Record<number, number>>) =>
  hypotheticalTrajectory(of, { ...request, values: new Map(Object.entries(values).map(([year, value]) => [Number(year), value])) });

const plans = [
  stated(['x', '2016/2020'], '20', { form: 'end-level' }),
  stated(['x', '2018'], '15', { bound: 'at-least' }),
  stated(['x', '2019'], '2', { form: 'change' }),
  stated(['x', '2016/2021'], '14', { form: 'average', issuer: 'council' }),
];
const published = dataset({ indicators: [rate('x')], plans, observations: figures({ 2015: '10', 2016: '12', 2017: '14' }) });

describe('the years that may be supposed', () => {
  it('are six after the latest figure, gaps before it left alone', () => {
    expect(assumableYears(dataset({ indicators: [rate('x')], observations: figures({ 2012: '1', 2017: '2' }) }), 'x')).toEqual({ kind: 'years', years: [2018, 2019, 2020, 2021, 2022, 2023] });
  });

  it('begin no earlier than the latest part of a year, whose own year may be supposed', () => {
    const parts = [...figures({ 2017: '2' }), observed(['x', '2020-S1'], '1')];
    expect(assumableYears(dataset({ indicators: [rate('x')], observations: parts }), 'x')).toMatchObject({ years: [2020, 2021, 2022, 2023, 2024, 2025] });
  });

  it('are none after the end of an area, and none without any figure', () => {
    expect(assumableYears({ ...published, area: { ...area, validTo: day('2025-06-30') } }, 'x')).toEqual({ kind: 'none', why: 'ended' });
    expect(assumableYears(dataset({ indicators: [rate('x')], plans }), 'x')).toEqual({ kind: 'none', why: 'no-figure' });
    expect(supposing({ ...published, area: { ...area, validTo: day('2025-06-30') } }, { 2018: 99 })).toEqual(toTrajectory({ ...published, area: { ...area, validTo: day('2025-06-30') } }, request));
  });
});

describe('a supposed value', () => {
  it('is marked, judged and carried into terms and pace', () => {
    const { rows, terms, ...rest } = supposing(published, { 2018: 16, 2019: 19 });
    const row = (year: number) => rows.find((one) => one.year === year);
    expect(row(2018)?.actual?.status).toBe('hypothetical');
    expect([row(2018)?.assessment, row(2019)?.assessment]).toMatchObject([{ verdict: 'exceeded' }, { verdict: 'exceeded', comparison: { baseline: { observation: { status: 'hypothetical' } } } }]);
    expect(terms.map(({ period, hypothetical }) => [period, hypothetical])).toEqual([['2016/2020', true], ['2016/2021', true]]);
    const [end] = plans;
    expect(end && toPace({ rows, terms, ...rest }, end)).toMatchObject({ verdict: 'on-track', course: { latest: { year: 2019, value: 19 } } });
    expect(end && toPace(toTrajectory(published, request), end)).toMatchObject({ verdict: 'on-track', course: { latest: { year: 2017, value: 14 } } });
  });

  it('touches no term that ends before it', () => {
    const early = dataset({ indicators: [rate('x')], plans: [stated(['x', '2013/2017'], '20', { form: 'average' })], observations: figures({ 2015: '10', 2017: '14' }) });
    expect(supposing(early, { 2018: 16 }).terms.map(({ hypothetical }) => hypothetical)).toEqual([false]);
  });

  it('is not taken for a year that has a figure, nor for one too far ahead', () => {
    expect(supposing(published, { 2016: 99, 2030: 99 }).rows.filter(({ actual }) => isHypothetical(actual))).toEqual([]);
  });
});

describe('for any figures and any assumptions', () => {
  const value = integer({ min: -500, max: 900 }).map((tenths) => tenths / 10);
  const anyFigure = tuple(constantFrom('exact', 'about', 'above'), value).map(([qualifier, number]) => quantity(String(number), qualifier));
  const anyDataset = record({
      years: dictionary(integer({ min: 2012, max: 2017 }).map(String), anyFigure, { minKeys: 1 }),
      isRate: boolean(),
      broken: option(integer({ min: 2013, max: 2021 })),
      part: boolean(),
    })
    .map(({ years, isRate, broken, part }) =>
      dataset({
        indicators: [isRate ? rate('x') : indicator('x')],
        plans,
        observations: [...Object.entries(years).map(([year, figure]) => observed(['x', year], figure)), ...(part ? [observed(['x', '2018-S1'], '5')] : [])],
        breaks: broken === null ? [] : [breakAt(`${broken}-03-01`)],
      }),
    );
  const anyAssumptions = array(tuple(integer({ min: 2010, max: 2026 }), value)).map((pairs) => new Map(pairs));

  it('published rows never change, and every other figure is marked', () => {
    assert(
      property(anyDataset, anyAssumptions, (of, values) => {
        const [before, after] = [toTrajectory(of, request), hypotheticalTrajectory(of, { ...request, values })];
        const told = before.rows.filter(({ actual }) => actual !== null);
        expect(after.rows.filter(({ year }) => told.some((row) => row.year === year))).toEqual(told);
        expect(after.rows.slice(0, before.rows.length).map(({ partYears }) => partYears)).toEqual(before.rows.map(({ partYears }) => partYears));
        for (const { year, actual } of after.rows) {
          const known = before.rows.find((row) => row.year === year)?.actual ?? null;
          expect(isHypothetical(actual)).toBe(actual !== null && known === null);
        }
      }),
    );
  });

  it('nothing supposed is nothing changed', () => {
    assert(
      property(anyDataset, (of) => {
        const [before, after] = [toTrajectory(of, request), hypotheticalTrajectory(of, { ...request, values: new Map() })];
        expect({ ...after, rows: after.rows.slice(0, before.rows.length) }).toEqual(before);
        expect(after.rows.slice(before.rows.length).every(({ actual }) => actual === null)).toBe(true);
      }),
    );
  });

  it('a supposed value is judged as the same published one', () => {
    assert(
      property(anyDataset, value, (of, number) => {
        const assumable = assumableYears(of, 'x');
        const year = assumable.kind === 'years' ? (assumable.years[0] ?? 0) : 0;
        const supposed = hypotheticalTrajectory(of, { ...request, values: new Map([[year, number]]) });
        const told = toTrajectory({ ...of, observations: [...of.observations, observed(['x', String(year)], String(number))] }, request);
        const verdictIn = ({ rows, terms }: typeof told) => [...rows.filter((row) => row.year <= year), ...terms].flatMap(({ plans: all }) => all.map(({ assessment }) => [assessment.kind, assessment.kind === 'judged' && assessment.verdict, assessment.comparison?.variance]));
        expect(verdictIn(supposed)).toEqual(verdictIn(told));
      }),
    );
  });
});
