import { onlineManager } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';

import { DataError, type DataProblem } from '#data/data-error.ts';
import { freshnessOf } from '#data/freshness.ts';
import { retry, retryDelay } from '#data/retry.ts';

const address = 'https://data.example/datasets/a.json';
const offline: DataProblem = { kind: 'offline', address };
const timeout: DataProblem = { kind: 'timeout', address, seconds: 20 };
const http = (status: number): DataProblem => ({ kind: 'http', address, status });
const notJson = (found: 'web-page' | 'truncated' | 'empty' | 'other'): DataProblem => ({ kind: 'not-json', address, found });
const invalid: DataProblem = { kind: 'invalid', address, place: '', expected: '', received: '' };

describe('freshness', () => {
  const opened = 1000.5;

  it.each([
    ['from the endpoint', { dataUpdatedAt: 1200, error: null, failureReason: null }, { kind: 'fresh', at: 1200 }],
    ['fetched in the millisecond of opening', { dataUpdatedAt: 1000, error: null, failureReason: null }, { kind: 'fresh', at: 1000 }],
    ['from the device or the page', { dataUpdatedAt: 900, error: null, failureReason: null }, { kind: 'copy', at: 900 }],
    ['while attempts fail', { dataUpdatedAt: 900, error: null, failureReason: new DataError(offline) }, { kind: 'unreachable', at: 900, problem: offline }],
    ['after all attempts failed', { dataUpdatedAt: 900, error: new DataError(timeout), failureReason: null }, { kind: 'unreachable', at: 900, problem: timeout }],
    ['when the endpoint answers nonsense', { dataUpdatedAt: 1200, error: new DataError(invalid), failureReason: null }, { kind: 'stale', at: 1200, problem: invalid }],
    ['after an error of our own', { dataUpdatedAt: 1200, error: new TypeError('bug'), failureReason: null }, { kind: 'stale', at: 1200, problem: null }],
  ])('of data %s', (_case, result, freshness) => {
    expect(freshnessOf(result, opened, () => true)).toEqual(freshness);
  });

  it('is cut off by this device alone where that has no network', () => {
    const result = { dataUpdatedAt: 900, error: null, failureReason: new DataError(offline) };
    expect(freshnessOf(result, opened, () => false)).toEqual({ kind: 'offline', at: 900, problem: offline });
  });
});

describe('another attempt', () => {
  afterEach(() => {
    onlineManager.setOnline(true);
  });

  it.each<[problem: DataProblem, attempts: number]>([
    [offline, 3],
    [timeout, 1],
    [http(500), 3],
    [http(503), 3],
    [http(408), 3],
    [http(429), 3],
    [http(404), 0],
    [http(401), 0],
    [notJson('truncated'), 1],
    [notJson('empty'), 1],
    [notJson('web-page'), 0],
    [notJson('other'), 0],
    [invalid, 0],
    [{ kind: 'wrong-version', address, found: '2.0', supported: '1' }, 0],
    [{ kind: 'too-large', address, megabytes: 20 }, 0],
  ])('after %o is made %i times', (problem, attempts) => {
    expect([0, 1, 2, 3].filter((failures) => retry(failures, new DataError(problem)))).toHaveLength(attempts);
  });

  it('is not made while the browser knows that it is offline, nor after a defect', () => {
    expect(retry(0, new TypeError('defect'))).toBe(false);
    onlineManager.setOnline(false);
    expect(retry(0, new DataError(offline))).toBe(false);
  });

  it('comes after growing pauses', () => {
    expect([0, 1, 2, 3].map(retryDelay)).toEqual([1000, 3000, 9000, 9000]);
  });
});
