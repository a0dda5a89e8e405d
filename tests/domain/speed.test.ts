import { beforeAll, expect, it } from 'vitest';

import { toAnnex } from '#domain/annex.ts';
import { indexOf } from '#domain/dataset-index.ts';
import { toMatrix } from '#domain/matrix.ts';
import { cost } from '#tests/support/cost.ts';

import { dataset, indicator, observed, stated } from './fixtures.ts';

const ids = Array.from({ length: 500 }, (_, place) => `i${place}`);
const years = Array.from({ length: 60 }, (_, place) => 1966 + place);
const large = dataset({
  indicators: ids.map((id) => indicator(id)),
  observations: ids.flatMap((id) => years.map((year) => observed([id, String(year)], '1100'))),
  plans: ids.flatMap((id) => years.map((year) => stated([id, String(year)], '1000'))),
});

beforeAll(() => {
  indexOf(large);
});

it('lists one year of 500 indicators in a blink', () => {
  expect(toMatrix(large, { issuer: null, indicators: ids, years: [2020] }).rows.flatMap(({ cells }) => cells).length).toBe(500);
  expect(cost(() => toMatrix(large, { issuer: null, indicators: ids, years: [2020] }))).toBeLessThan(50);
});

it('lists every year of 500 indicators without being felt', () => {
  expect(toMatrix(large, { issuer: null, indicators: ids }).rows.flatMap(({ cells }) => cells).length).toBe(30_000);
  expect(cost(() => toMatrix(large, { issuer: null, indicators: ids }))).toBeLessThan(600);
});

it('lines up the annex of a year in a blink', () => {
  const unread = years.slice(-5);
  expect(toAnnex(large, { year: 1990, issuer: null }).groups.flatMap(({ lines }) => lines).length).toBe(500);
  expect(cost(() => toAnnex(large, { year: unread.pop() ?? 0, issuer: null }))).toBeLessThan(50);
});
