import { expect, it } from 'vitest';

import { gradeOf, rankObservations } from '#domain/observation-choice.ts';
import type { Observation } from '#domain/observation.ts';

import { absent, observed, source } from './fixtures.ts';

const sources = new Map(
  [source('official', 'official', '2018'), source('early', 'press', '2019'), source('late', 'press', '2019-12-20'), source('undated'), source('thesis', 'secondary', '2022')].map((one) => [one.id, one]),
);
const figure = (id: string, from: string, more: Parameters<typeof observed>[2] = {}) => observed(['x', '2020'], '1', { id, from, ...more });
const order = (...observations: readonly Observation[]) => rankObservations(observations, sources).map(({ id }) => id);

it.each([
  ['grade before date', [figure('a', 'thesis'), figure('b', 'late'), figure('c', 'official')], ['c', 'b', 'a']],
  ['grade before status', [figure('a', 'late'), figure('b', 'official', { status: 'estimated' })], ['b', 'a']],
  ['status before date', [figure('a', 'late', { status: 'estimated' }), figure('b', 'early', { status: 'provisional' }), figure('c', 'undated')], ['c', 'b', 'a']],
  ['the later publication, an unknown one last', [figure('a', 'undated'), figure('b', 'early'), figure('c', 'late')], ['c', 'b', 'a']],
  ['the curator\'s choice only among equals', [figure('a', 'late'), figure('b', 'late', { primary: true }), figure('c', 'official')], ['c', 'b', 'a']],
  ['the id at last', [figure('b', 'late'), figure('a', 'late')], ['a', 'b']],
  ['a figure before an absence', [{ ...absent(['x', '2020'], 'missing'), provenance: figure('b', 'official').provenance }, figure('a', 'thesis')], ['a', 'x-2020-absent']],
  ['nothing known of the source', [figure('a', 'nowhere'), figure('b', 'thesis')], ['b', 'a']],
])('puts first: %s', (_, observations, expected) => {
  expect(order(...observations)).toEqual(expected);
});

it('grades by the best of several documents', () => {
  const both = figure('a', 'thesis');
  expect(gradeOf({ ...both, provenance: [...both.provenance, ...figure('b', 'official').provenance] }, sources)).toBe('official');
  expect(gradeOf(figure('a', 'nowhere'), sources)).toBeNull();
});
