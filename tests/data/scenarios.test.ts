import { CancelledError, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { DataError } from '#data/data-error.ts';
import { catalogUrl, datasetUrl, endpointAt } from '#data/endpoint.ts';
import { freshnessOf } from '#data/freshness.ts';
import { catalogQuery, datasetQuery } from '#data/queries.ts';
import { handlersFor, type ScenarioName, scenarios } from '#mocks/scenarios.ts';
import { begin, server, shippedFromDisk } from '#mocks/server.ts';

import { memoryStore } from './memory-store.ts';

const endpoint = endpointAt('api/v1/', 'https://city.example/');
const city = 'thai-nguyen-city';
const address = datasetUrl(endpoint, city);
const clients: QueryClient[] = [];

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  for (const client of clients) client.clear();
});
afterAll(() => {
  server.close();
});

/** A page opened on a device, with pauses too short to wait for. */
function openPage({ store = memoryStore(), at = endpoint, area = city } = {}) {
  const client = new QueryClient();
  clients.push(client);
  const quick = { retryDelay: 1 };
  const query = { ...datasetQuery(at, area, store), ...quick };
  return {
    store,
    client,
    dataset: () => client.fetchQuery(query),
    catalog: () => client.fetchQuery({ ...catalogQuery(at, store), ...quick }),
    result: () => new QueryObserver(client, { ...query, enabled: false }).getCurrentResult(),
  };
}

async function problemOf(request: Promise<unknown>) {
  try {
    await request;
    return null;
  } catch (error) {
    return error instanceof DataError ? error.problem : error;
  }
}

describe('on a good day', () => {
  it('catalog and datasets arrive', async () => {
    const page = openPage();
    const catalog = await page.catalog();
    expect(catalog.default).toBe(city);
    const { dataset, setAside } = await page.dataset();
    expect(dataset.area.id).toBe(city);
    expect(setAside).toEqual([]);
  });

  it('the catalog tells the truth about the datasets', async () => {
    const { areas } = await openPage().catalog();
    for (const { area, ...entry } of areas) {
      const { dataset } = await openPage({ area: area.id }).dataset();
      expect(entry).toMatchObject({
        title: dataset.title,
        updated: dataset.updated,
        indicators: dataset.indicators.length,
        observations: dataset.observations.length,
      });
      expect(area).toEqual({ id: dataset.area.id, name: dataset.area.name, level: dataset.area.level, validFrom: dataset.area.validFrom, validTo: dataset.area.validTo });
    }
  });

  it('an unknown area is not found, and an impossible one is not even asked for', async () => {
    expect(await problemOf(openPage({ area: 'nowhere' }).dataset())).toEqual({ kind: 'http', address: datasetUrl(endpoint, 'nowhere'), status: 404 });
    expect(await problemOf(openPage({ area: '../catalog' }).dataset())).toMatchObject({ kind: 'http', status: 404 });
  });
});

describe('on a bad day', () => {
  it.each<[scenario: ScenarioName, problem: object]>([
    ['down', { kind: 'offline', address }],
    ['login-page', { kind: 'not-json', address, found: 'web-page' }],
    ['truncated', { kind: 'not-json', address, found: 'truncated' }],
    ['newer-contract', { kind: 'wrong-version', address, found: '2.0', supported: '1' }],
  ])('%s fails by name', async (scenario, problem) => {
    begin(scenario);
    expect(await problemOf(openPage().dataset())).toEqual(problem);
    expect(await problemOf(openPage().catalog())).toEqual({ ...problem, address: catalogUrl(endpoint) });
  });

  it('wrong-schema fails at the first thing that is missing', async () => {
    begin('wrong-schema');
    const missing = { kind: 'invalid', received: 'undefined' };
    expect(await problemOf(openPage().dataset())).toEqual({ ...missing, address, place: 'area', expected: '"area"' });
    expect(await problemOf(openPage().catalog())).toEqual({ ...missing, address: catalogUrl(endpoint), place: 'updated', expected: '"updated"' });
  });

  it('flaky ends well', async () => {
    begin('flaky');
    expect((await openPage().dataset()).dataset.area.id).toBe(city);
  });

  it('one-bad-indicator names it and keeps the others', async () => {
    const whole = await openPage().dataset();
    begin('one-bad-indicator');
    const { dataset, setAside } = await openPage().dataset();
    expect(setAside).toHaveLength(1);
    expect(setAside[0]).toMatchObject({ indicator: whole.dataset.indicators[1]?.id, title: whole.dataset.indicators[1]?.title, reason: { expected: 'number', received: '"nhiều"' } });
    expect(dataset.indicators).toEqual(whole.dataset.indicators.filter(({ id }) => id !== setAside[0]?.indicator));
  });

  it('empty is empty, not an error', async () => {
    begin('empty');
    expect((await openPage().dataset()).dataset.indicators).toEqual([]);
  });

  it('enormous arrives whole', async () => {
    begin('enormous');
    const catalog = await openPage().catalog();
    const { dataset, setAside } = await openPage({ area: catalog.default }).dataset();
    expect([catalog.areas.length, dataset.indicators.length, dataset.observations.length, setAside.length]).toEqual([20, 500, 30_000, 0]);
  });

  it('hostile stays text', async () => {
    begin('hostile');
    const { dataset } = await openPage().dataset();
    expect(dataset.indicators[0]?.shortTitle.en).toBe('@SUM(1+1)*cmd');
    expect(dataset.sources.every(({ url }) => url === null || url.startsWith('https://'))).toBe(true);
  });

  it('slow is cancelled with the query', async () => {
    begin('slow');
    const page = openPage();
    const request = page.dataset();
    await page.client.cancelQueries();
    await expect(request).rejects.toBeInstanceOf(CancelledError);
  });

  it.each<[name: string | null, same: boolean]>([
    [null, true],
    ['unknown', true],
    ['toString', true],
    ['down', false],
  ])('?scenario=%s chooses its day', (name, good) => {
    expect(handlersFor(name, shippedFromDisk).map(({ info }) => info.header).length).toBe(good ? 2 : scenarios.down().length);
  });
});

describe('the last good copy of a dataset', () => {
  it('survives a reload into a dead network, with its age', async () => {
    const page = openPage();
    const { dataset } = await page.dataset();
    const { dataUpdatedAt } = page.result();
    await vi.waitFor(() => {
      expect(page.store.kept.size).toBe(1);
    });

    begin('down');
    const reloaded = openPage({ store: page.store });
    expect((await reloaded.dataset()).dataset).toEqual(dataset);
    await vi.waitFor(() => {
      expect(freshnessOf(reloaded.result(), Date.now() + 1, () => true)).toMatchObject({ kind: 'unreachable', problem: { kind: 'offline', address } });
    });
    expect(Math.abs(reloaded.result().dataUpdatedAt - dataUpdatedAt)).toBeLessThan(1000);
    expect(reloaded.result().data?.dataset).toEqual(dataset);
  });

  it('gives way to revised figures', async () => {
    begin('revised');
    const page = openPage();
    const first = await page.dataset();
    await vi.waitFor(() => {
      expect(page.store.kept.size).toBe(1);
    });
    const reloaded = openPage({ store: page.store });
    expect((await reloaded.dataset()).dataset.updated).toBe(first.dataset.updated);
    await vi.waitFor(() => {
      expect(reloaded.result().data?.dataset.updated).toBe('2030-01-01');
    });
  });

  it('is not used for another endpoint', async () => {
    const page = openPage();
    await page.dataset();
    await vi.waitFor(() => {
      expect(page.store.kept.size).toBe(1);
    });
    begin('down');
    const other = openPage({ store: page.store, at: endpointAt('https://other.example/', 'https://city.example/') });
    expect(await problemOf(other.dataset())).toMatchObject({ kind: 'offline' });
  });
});
