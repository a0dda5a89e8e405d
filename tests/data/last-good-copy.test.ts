import { QueryClient, QueryObserver, queryOptions } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { type CopyStore, deviceCopies } from '#data/copy-store.ts';
import { DataError } from '#data/data-error.ts';
import { freshnessOf } from '#data/freshness.ts';
import { keepLastGoodCopy } from '#data/last-good-copy.ts';

import { memoryStore } from './memory-store.ts';

const offline = new DataError({ kind: 'offline', address: 'https://data.example/a.json' });
const isText = (kept: unknown): kept is string => typeof kept === 'string';
const clients: QueryClient[] = [];

afterEach(() => {
  for (const client of clients) client.clear();
});

/** A page opened on a device: its own cache over the device's storage. `answers` are given by the endpoint one after another. */
function openPage(store: CopyStore, { answers, key = ['a'] }: { readonly answers: readonly (string | Error)[]; readonly key?: readonly string[] }) {
  const client = new QueryClient();
  clients.push(client);
  const ask = vi.fn<() => Promise<string>>();
  for (const answer of answers)
    if (typeof answer === 'string') ask.mockResolvedValueOnce(answer);
    else ask.mockRejectedValueOnce(answer);
  const query = queryOptions({ queryKey: key, queryFn: ask, retry: false, networkMode: 'always', persister: keepLastGoodCopy({ store, accepts: isText, isPart: (text) => text.startsWith('part') }) });
  return { client, ask, query, result: () => new QueryObserver(client, { ...query, enabled: false }).getCurrentResult() };
}

describe('the last good copy', () => {
  it('is shown at once with its age and replaced as soon as the endpoint answers', async () => {
    const store = memoryStore();
    const yesterday = openPage(store, { answers: ['old'] });
    await yesterday.client.fetchQuery(yesterday.query);
    await vi.waitFor(() => {
      expect(store.kept.size).toBe(1);
    });
    const at = yesterday.result().dataUpdatedAt;

    const today = openPage(store, { answers: ['new'] });
    expect(await today.client.fetchQuery(today.query)).toBe('old');
    await vi.waitFor(() => {
      expect(today.result().data).toBe('new');
    });
    expect(today.ask).toHaveBeenCalledTimes(1);
    expect(today.result().dataUpdatedAt).toBeGreaterThanOrEqual(at);
    expect(freshnessOf(today.result(), at).kind).toBe('fresh');
    await vi.waitFor(() => {
      expect([...store.kept.values()]).toEqual([expect.objectContaining({ data: 'new' })]);
    });
  });

  it('stays beside the error when the network is dead, with the date of the copy', async () => {
    const store = memoryStore();
    store.kept.set('["a"]', { form: '1.0/1', at: 5000, data: 'old' });
    const page = openPage(store, { answers: [offline] });

    expect(await page.client.fetchQuery(page.query)).toBe('old');
    await vi.waitFor(() => {
      expect(page.result().error).toBe(offline);
    });
    expect(page.result()).toMatchObject({ data: 'old', dataUpdatedAt: 5000 });
    expect(freshnessOf(page.result(), 6000, () => false)).toEqual({ kind: 'offline', at: 5000, problem: offline.problem });
  });

  it('takes the place of older figures inside the page, not of newer ones', async () => {
    const store = memoryStore();
    store.kept.set('["a"]', { form: '1.0/1', at: 5000, data: 'copy' });
    const older = openPage(store, { answers: [offline] });
    older.client.setQueryData(['a'], 'page', { updatedAt: 4000 });
    await expect(older.client.fetchQuery(older.query)).rejects.toBe(offline);
    expect(older.result()).toMatchObject({ data: 'copy', dataUpdatedAt: 5000 });

    const newer = openPage(store, { answers: [offline] });
    newer.client.setQueryData(['a'], 'page', { updatedAt: 6000 });
    await expect(newer.client.fetchQuery(newer.query)).rejects.toBe(offline);
    expect(newer.result()).toMatchObject({ data: 'page', dataUpdatedAt: 6000 });
  });

  it('takes the place of a newer part only once the endpoint has failed', async () => {
    const store = memoryStore();
    store.kept.set('["a"]', { form: '1.0/1', at: 5000, data: 'copy' });
    const alive = openPage(store, { answers: ['new'] });
    alive.client.setQueryData(['a'], 'part', { updatedAt: 6000 });
    const request = alive.client.fetchQuery(alive.query);
    expect(alive.result().data).toBe('part');
    expect(await request).toBe('new');

    store.kept.set('["a"]', { form: '1.0/1', at: 5000, data: 'copy' });
    const dead = openPage(store, { answers: [offline] });
    dead.client.setQueryData(['a'], 'part', { updatedAt: 6000 });
    await expect(dead.client.fetchQuery(dead.query)).rejects.toBe(offline);
    expect(dead.result()).toMatchObject({ data: 'copy', dataUpdatedAt: 5000, error: offline });
  });

  it('is never one of another query', async () => {
    const store = memoryStore();
    store.kept.set('["a"]', { form: '1.0/1', at: 5000, data: 'old' });
    const page = openPage(store, { answers: ['new'], key: ['b'] });
    expect(await page.client.fetchQuery(page.query)).toBe('new');
  });

  it.each([
    ['of an older form', { form: '0.9/1', at: 5000, data: 'old' }],
    ['from the future', { form: '1.0/1', at: Number.MAX_SAFE_INTEGER, data: 'old' }],
    ['of another shape', { form: '1.0/1', at: 5000, data: { text: 'old' } }],
    ['without a date', { form: '1.0/1', data: 'old' }],
    ['damaged', 'old'],
    ['empty', null],
  ])('is not used when it is %s', async (_case, kept) => {
    const store = memoryStore();
    store.kept.set('["a"]', kept);
    const page = openPage(store, { answers: ['new'] });
    expect(await page.client.fetchQuery(page.query)).toBe('new');
  });

  it('is not overwritten by a failure', async () => {
    const store = memoryStore();
    store.kept.set('["a"]', { form: '1.0/1', at: 5000, data: 'old' });
    const page = openPage(store, { answers: [offline] });
    await page.client.fetchQuery(page.query);
    await vi.waitFor(() => {
      expect(page.result().error).toBe(offline);
    });
    expect(store.kept.get('["a"]')).toEqual({ form: '1.0/1', at: 5000, data: 'old' });
  });

  it('is simply missing on a device without storage', async () => {
    const page = openPage(deviceCopies, { answers: ['new'] });
    expect(await page.client.fetchQuery(page.query)).toBe('new');
    expect(await deviceCopies.get('["a"]')).toBeNull();
    await expect(deviceCopies.set('["a"]', 'x')).resolves.toBeUndefined();
  });
});
