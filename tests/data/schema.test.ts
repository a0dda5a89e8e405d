import { readdirSync, readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { mismatchOf } from '#data/mismatch.ts';
import { catalog } from '#data/schema/catalog.ts';
import { dataset, datasetFrame } from '#data/schema/dataset.ts';
import { awkward, hostile, hostileLinks, tiny } from '#mocks/fixtures.ts';
import { enormousVolume, generateCatalog, generateDataset } from '#mocks/generator.ts';
import { replaceAt, withoutKeys } from './json.ts';

const endpoint = new URL('../../public/api/v1/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, endpoint), 'utf8'));
const shipped = readdirSync(new URL('datasets/', endpoint)).filter((name) => name.endsWith('.json'));

/** Where the first issue is, and what was expected there; null for a valid file. */
function firstMismatch(schema: v.GenericSchema, json: unknown) {
  const result = v.safeParse(schema, json, { abortEarly: true });
  return result.success ? null : mismatchOf(result.issues[0]);
}

describe('the dataset schema', () => {
  it.each([['awkward', awkward], ['tiny', tiny]])('gives %s back unchanged', (_name, fixture) => {
    expect(v.parse(dataset, JSON.parse(JSON.stringify(fixture)))).toEqual(fixture);
  });

  it('keeps hostile texts as texts, normalised', () => {
    const parsed = v.parse(dataset, hostile);
    expect(parsed.indicators[0]?.title.vi).toBe('<img src=x onerror="alert(1)">Thành phố Thái Nguyên');
  });

  it('accepts a generated dataset', () => {
    expect(firstMismatch(dataset, generateDataset('area-1', { ...enormousVolume, indicators: 20 }))).toBeNull();
  });

  it.each(shipped)('accepts the shipped %s', (name) => {
    expect(firstMismatch(dataset, read(`datasets/${name}`))).toBeNull();
  });

  it('fills in what a file may leave out', () => {
    const provenance = [{ source: 's', says: { vi: 'Chưa công bố.', en: 'Not published.' } }];
    const saidFully = provenance.map((one) => ({ ...one, place: null }));
    const short = {
      ...tiny,
      area: { id: 'tiny', name: { vi: 'Nhỏ', en: 'Tiny' }, level: 'city' },
      indicators: tiny.indicators.map((one) => withoutKeys(one, ['headline', 'notes'])),
      series: tiny.series.map((one) => withoutKeys(one, ['scope', 'baseYear'])),
      observations: [{ id: 'o', series: 'budget', period: '2020', status: 'missing', provenance }],
      plans: [{ id: 'p', series: 'budget', period: '2020', issuer: 'council', form: 'level', basis: 'stated', quantity: { qualifier: 'exact', value: 1, decimals: 0 }, provenance }],
      sources: [{ id: 's', title: 'Báo cáo', publisher: 'UBND', grade: 'official' }],
      breaks: undefined,
      events: undefined,
    };
    const full = v.parse(dataset, short);

    expect(full.area).toEqual({ ...short.area, validFrom: null, validTo: null, ending: null, predecessors: [], successors: [] });
    expect(full.indicators).toEqual(tiny.indicators.map((one) => ({ ...one, headline: null })));
    expect(full.series).toEqual(tiny.series);
    expect(full.observations).toEqual([
      { id: 'o', series: 'budget', period: '2020', status: 'missing', quantity: null, cumulative: true, aggregate: null, asOf: null, growth: null, primary: false, provenance: saidFully, caution: null },
    ]);
    expect(full.plans).toEqual([
      { id: 'p', series: 'budget', period: '2020', issuer: 'council', form: 'level', bound: 'exactly', basis: 'stated', quantity: { qualifier: 'exact', value: 1, decimals: 0 }, claims: [], baseline: null, decision: null, supersedes: null, provenance: saidFully, caution: null },
    ]);
    expect(full.sources).toEqual([{ id: 's', title: 'Báo cáo', publisher: 'UBND', grade: 'official', published: null, url: null, note: null }]);
    expect([full.breaks, full.events]).toEqual([[], []]);
  });

  it('ignores unknown keys and reads later minor versions', () => {
    expect(v.parse(dataset, { ...tiny, contract: '1.7', licence: 'CC0', area: { ...tiny.area, flag: '🏴' } })).toEqual(tiny);
  });

  it('lets no key change a prototype', () => {
    const json: unknown = JSON.parse(`{"__proto__": {"polluted": 1}, ${JSON.stringify(tiny).slice(1)}`);
    const parsed = v.parse(dataset, json);
    expect(parsed).toEqual(tiny);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each<[place: string, value: unknown, expected: string]>([
    ['contract', '2.0', 'version 1'],
    ['contract', 1, 'string'],
    ['title.en', '', '!0'],
    ['title.vi', 'a\u0000b', 'text without control characters'],
    ['title.vi', 'a\uD800b', 'text without control characters'],
    ['title.vi', 'a'.repeat(5001), '<=5000'],
    ['area.id', 'Thái Nguyên', 'an identifier of small letters, digits and -'],
    ['area.id', '../secrets', 'an identifier of small letters, digits and -'],
    ['area.level', 'village', '("nation" | "province" | "city" | "commune")'],
    ['area.validTo', '2025-06-31', 'a day such as 2017-08-18'],
    ['updated', '15/01/2026', 'a day such as 2017-08-18'],
    ['issuers[0].concreteness', 4, '(1 | 2 | 3)'],
    ['indicators[0].id', '__proto__', 'an identifier of letters, digits and . _ : -'],
    ['indicators[0].direction', 'up', '("higher" | "lower" | "band")'],
    ['indicators[0].decimals', 1.5, 'a whole number'],
    ['indicators[0].unit.measure', 'share', '("level" | "rate")'],
    ['series[0].priceBase', null, '("current" | "constant" | "not-stated" | "not-applicable")'],
    ['observations[0].period', '2020-13', 'a period such as 2020, 2017-S1, 2019-Q1, 2022-M04 or 2015/2020'],
    ['observations[0].period', '2020/2015', 'a period such as 2020, 2017-S1, 2019-Q1, 2022-M04 or 2015/2020'],
    ['observations[0].status', 'ok', '(("normal" | "provisional" | "estimated") | ("missing" | "not-due" | "not-collected" | "not-applicable" | "suppressed"))'],
    ['observations[0].quantity', null, 'Object'],
    ['observations[0].quantity.value', '1.400', 'number'],
    ['observations[0].quantity.value', Number.POSITIVE_INFINITY, 'a finite number'],
    ['observations[0].quantity.value', 1e16, '<=1000000000000000'],
    ['observations[0].quantity.decimals', -1, '>=0'],
    ['observations[0].quantity', { qualifier: 'between', low: 2, high: 1, decimals: 0 }, 'low not above high'],
    ['observations[0].provenance', [], '!0'],
    ['plans[0].basis', 'guessed', '("stated" | "implied" | "absent")'],
    ['plans[0].form', 'ratio', '("level" | "change" | "growth" | "cumulative" | "average" | "end-level")'],
    ['plans[0].bound', null, '("at-least" | "at-most" | "exactly" | "about" | "between")'],
    ['sources[0].grade', 'blog', '("official" | "press" | "secondary")'],
    ['sources[0].published', '2020-13', 'a date such as 2019, 2019-12 or 2019-12-20'],
    ['observations', {}, 'Array'],
  ])('refuses %s = %j', (place, value, expected) => {
    expect(firstMismatch(dataset, replaceAt(tiny, place, value))).toMatchObject({ place, expected });
  });

  it('refuses more observations than any dataset has, before it looks at one', () => {
    const json = { ...tiny, observations: Array.from({ length: 200_001 }, () => 0) };
    expect(firstMismatch(datasetFrame, json)).toMatchObject({ place: 'observations', expected: '<=200000' });
  });

  it.each(hostileLinks)('refuses the link %j', (url) => {
    expect(firstMismatch(dataset, replaceAt(tiny, 'sources[0].url', url))).toMatchObject({ place: 'sources[0].url', expected: 'an http or https address' });
  });

  it.each([null, 1, 'text', true, [], [tiny]])('refuses %j as a whole', (json) => {
    expect(firstMismatch(dataset, json)).not.toBeNull();
  });
});

describe('the catalog schema', () => {
  it('accepts the shipped and the generated catalog', () => {
    expect(firstMismatch(catalog, read('catalog.json'))).toBeNull();
    expect(firstMismatch(catalog, generateCatalog())).toBeNull();
  });

  it.each<[place: string, value: unknown, mismatch: { place: string; expected: string }]>([
    ['areas', [], { place: 'areas', expected: '!0' }],
    ['default', 'nowhere', { place: '', expected: 'a default that is one of the areas' }],
    ['areas[1].area.id', 'area-1', { place: '', expected: 'every area once' }],
    ['areas[0].firstYear', 'x', { place: 'areas[0].firstYear', expected: 'number' }],
  ])('refuses %s = %j', (place, value, mismatch) => {
    expect(firstMismatch(catalog, replaceAt(generateCatalog(), place, value))).toMatchObject(mismatch);
  });
});
