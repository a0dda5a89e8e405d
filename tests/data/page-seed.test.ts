import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';

import { endpointAt } from '#data/endpoint.ts';
import { overviewExcerpt } from '#data/excerpt.ts';
import { freshnessOf } from '#data/freshness.ts';
import { readPageSeed, seedQueries, writePageSeed } from '#data/page-seed.ts';
import { catalogQuery, datasetQuery } from '#data/queries.ts';
import { awkward, tiny } from '#mocks/fixtures.ts';
import { generateCatalog } from '#mocks/generator.ts';

const root = 'https://city.example/';
const endpoint = endpointAt('api/v1/', root);
const seed = { endpoint: 'api/v1/', at: 5000, catalog: generateCatalog(), received: { dataset: tiny, setAside: [], faults: [], excerpt: false } };
const block = writePageSeed(seed);

describe('the figures inside a prerendered page', () => {
  it('begin the queries of their own area, with their own date', () => {
    const client = new QueryClient();
    const read = readPageSeed(block, endpoint);
    expect(read).toEqual(seed);
    if (read) seedQueries(client, read, endpoint);

    expect(client.getQueryData(catalogQuery(endpoint).queryKey)).toEqual(seed.catalog);
    expect(client.getQueryData(datasetQuery(endpoint, 'tiny').queryKey)).toEqual(seed.received);
    expect(client.getQueryData(datasetQuery(endpoint, 'other').queryKey)).toBeUndefined();
    const at = client.getQueryState(datasetQuery(endpoint, 'tiny').queryKey)?.dataUpdatedAt ?? 0;
    expect(freshnessOf({ dataUpdatedAt: at, error: null, failureReason: null }, 6000)).toEqual({ kind: 'copy', at: 5000 });
    client.clear();
  });

  it('serve every host on which the page lies, for their endpoint is relative', () => {
    expect(readPageSeed(block, endpointAt('api/v1/', 'https://mirror.example/folder/'))).toEqual(seed);
  });

  it.each([
    { why: 'there are none', text: null, configured: 'api/v1/' },
    { why: 'they come from another endpoint', text: block, configured: 'https://other.example/' },
    { why: 'they are cut off', text: block.slice(0, -1), configured: 'api/v1/' },
    { why: 'they have no dataset', text: block.replace('"dataset"', '"data"'), configured: 'api/v1/' },
    { why: 'they have no catalog', text: block.replace('"catalog"', '"index"'), configured: 'api/v1/' },
    { why: 'they have no date', text: block.replace('"at":5000', '"at":null'), configured: 'api/v1/' },
    { why: 'they are of another contract', text: block.replaceAll('"contract":"1.0"', '"contract":"2.0"'), configured: 'api/v1/' },
    { why: 'they do not say whether they are whole', text: block.replace('"excerpt"', '"part"'), configured: 'api/v1/' },
    { why: 'they are a list', text: '[]', configured: 'api/v1/' },
    { why: 'they are a number', text: '1', configured: 'api/v1/' },
  ])('are left alone when $why', ({ text, configured }) => {
    expect(readPageSeed(text, endpointAt(configured, root))).toBeNull();
  });

  it('cannot end the script element that holds them', () => {
    const dataset = { ...tiny, title: { vi: '</script><!--', en: '<script>' } };
    const hostile = { ...seed, received: { ...seed.received, dataset } };
    expect(writePageSeed(hostile)).not.toContain('<');
    expect(readPageSeed(writePageSeed(hostile), endpoint)).toEqual(hostile);
  });
});

it('of an overview are its headline indicators, marked as an excerpt', () => {
  const { dataset, excerpt } = overviewExcerpt({ dataset: awkward, setAside: [], faults: [], excerpt: false });
  expect(excerpt).toBe(true);
  expect(dataset.indicators.map(({ id }) => id)).toEqual(['budget', 'poverty', 'growth', 'industry', 'jobs']);
  expect([...new Set(dataset.plans.map(({ series }) => series))]).toEqual(['budget', 'poverty', 'growth', 'industry-local', 'jobs']);
  expect(dataset.observations.map(({ id, quantity }) => [id, quantity])).toEqual(
    awkward.observations.filter(({ series }) => !['inflation', 'fires'].includes(series)).map(({ id, quantity }) => [id, quantity]),
  );
});
