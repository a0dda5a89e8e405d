import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { bibliographyOf, inBibliographyOrder } from '#domain/bibliography.ts';
import type { Dataset } from '#domain/dataset.ts';
import { validateDataset } from '#data/validate.ts';

import { breakAt, dataset, indicator, observed, source, stated } from './fixtures.ts';

function shipped(area: string): Dataset {
  const address = `public/api/v1/datasets/${area}.json`;
  return validateDataset(JSON.parse(readFileSync(address, 'utf8')), { address, area }).dataset;
}

const few = dataset({
  indicators: [indicator('x'), indicator('y')],
  sources: [source('old', 'press', '2016'), source('law', 'official', '2016-03'), source('new', 'press', '2020-01-02'), source('thesis', 'secondary'), source('unused', 'press')],
  observations: [
    observed(['y', '2016'], '5', { from: 'old' }),
    observed(['x', '2020'], '10', { from: 'new' }),
    observed(['x', '2020'], '13', { id: 'other', from: 'thesis' }),
    observed(['x', '2016'], '10', { from: 'old' }),
  ],
  plans: [stated(['x', '2016'], '9', { provenance: [{ source: 'old', place: null, says: { vi: 'x', en: 'x' } }] })],
  breaks: [{ ...breakAt('2018-01-01'), provenance: [{ source: 'law', place: null, says: { vi: 'x', en: 'x' } }] }],
});
const entry = (id: string) => bibliographyOf(few).find((one) => one.source.id === id);

describe('the bibliography', () => {
  it('lists what each document contributed by indicator and time', () => {
    expect(entry('old')?.contributions.map(({ kind, id }) => [kind, id])).toEqual([
      ['figure', 'x-2016'],
      ['plan', 'plan-x-2016-province'],
      ['figure', 'y-2016'],
    ]);
    expect(entry('law')?.breaks.map(({ id }) => id)).toEqual(['break-2018-01-01']);
    expect(entry('unused')).toEqual({ source: few.sources[4], contributions: [], breaks: [], events: [], contradictions: [] });
  });

  it('knows both documents of a contradiction', () => {
    expect(bibliographyOf(few).flatMap(({ source: { id }, contradictions }) => contradictions.map(({ observations }) => [id, observations]))).toEqual([
      ['new', ['x-2020', 'other']],
      ['thesis', ['x-2020', 'other']],
    ]);
  });

  it.each([
    ['grade', ['law', 'new', 'old', 'unused', 'thesis']],
    ['date', ['new', 'law', 'old', 'unused', 'thesis']],
    ['contribution', ['old', 'new', 'thesis', 'law', 'unused']],
  ] as const)('is put in order of %s', (order, ids) => {
    expect(inBibliographyOrder(bibliographyOf(few), order).map(({ source: { id } }) => id)).toEqual(ids);
  });

  it.each(['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'])('leads from every figure and plan of %s to its documents and back', (area) => {
    const figures = shipped(area);
    const forth = [
      ...figures.observations.flatMap(({ id, provenance }) => provenance.map((one) => `${one.source} figure ${id}`)),
      ...figures.plans.flatMap(({ id, provenance }) => provenance.map((one) => `${one.source} plan ${id}`)),
    ];
    const back = bibliographyOf(figures).flatMap(({ source: document, contributions }) => contributions.map(({ kind, id }) => `${document.id} ${kind} ${id}`));
    expect(back.sort()).toEqual([...new Set(forth)].sort());
  });
});
