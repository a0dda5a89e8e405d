import { describe, expect, it } from 'vitest';

import { overviewExcerpt } from '#data/excerpt.ts';
import { toMatrix } from '#domain/matrix.ts';
import { headlineRows, tallyOf } from '#domain/tally.ts';
import { awkward } from '#mocks/fixtures.ts';

const whole = { dataset: awkward, setAside: [], faults: [], excerpt: false };
const { dataset, excerpt } = overviewExcerpt(whole);

describe('the excerpt for an overview', () => {
  it('is marked, holds headline indicators only, and everything of theirs', () => {
    expect(excerpt).toBe(true);
    expect(dataset.indicators.map(({ id }) => id)).toEqual(['budget', 'poverty', 'growth', 'industry', 'jobs']);
    expect(dataset.series.map(({ id }) => id)).toEqual(['budget', 'poverty', 'growth', 'industry-local', 'industry-construction', 'jobs']);
    const own = new Set(dataset.series.map(({ id }) => id));
    expect(dataset.observations).toHaveLength(awkward.observations.filter(({ series }) => own.has(series)).length);
    expect(dataset.plans).toHaveLength(awkward.plans.filter(({ series }) => own.has(series)).length);
  });

  it.each([2016, 2017, 2018, 2019, 2020, 2022])('counts the year %d as the whole does', (year) => {
    const tally = (of: typeof awkward) => tallyOf(year, headlineRows(of, { year, issuer: null }).map(({ row }) => row));
    expect(tally(dataset)).toEqual(tally(awkward));
  });

  it('judges every cell as the whole does', () => {
    const cells = (of: typeof awkward) =>
      toMatrix(of, { issuer: null }).rows.flatMap((row) => row.cells.map(({ year, assessment, series }) => [row.indicator.id, year, series.id, assessment.kind, assessment.kind === 'judged' ? assessment.verdict : '']));
    expect(cells(dataset)).toEqual(cells(awkward));
  });

  it('carries no text about documents, but says how far to trust them', () => {
    expect(JSON.stringify(dataset)).not.toContain('Số trong báo cáo');
    expect(dataset.sources.map(({ id, title, url, grade, publisher }) => [id, title, url, grade, publisher])).toEqual([
      ['report', '', null, 'official', 'UBND thành phố'],
      ['thesis', '', null, 'secondary', 'Trường đại học'],
    ]);
    expect(JSON.stringify(dataset).length).toBeLessThan(JSON.stringify(awkward).length);
  });

  it('leaves the whole as it was', () => {
    expect(whole.excerpt).toBe(false);
    expect(whole.dataset.events).toHaveLength(1);
  });
});
