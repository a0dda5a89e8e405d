import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import * as fc from 'fast-check';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { DataError, type DataProblem } from '#data/data-error.ts';
import { getJson } from '#data/get-json.ts';
import { begin, server } from '#mocks/server.ts';

const address = 'https://data.example/api/v1/catalog.json';
const never = new AbortController().signal;

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

/** The problem with which a request fails; null when it succeeds. Any other error is thrown on. */
async function problemOf(request: Promise<unknown>): Promise<DataProblem | null> {
  try {
    await request;
    return null;
  } catch (error) {
    if (error instanceof DataError) return error.problem;
    throw error;
  }
}

const answering = (answer: () => Response) => {
  server.use(http.get(address, answer));
};

describe('getJson', () => {
  it('gives what the file holds', async () => {
    answering(() => HttpResponse.json({ city: 'Thái Nguyên' }));
    expect(await getJson(address, never)).toEqual({ city: 'Thái Nguyên' });
  });

  it('reads JSON that a careless server calls a web page, and a byte order mark', async () => {
    answering(() => new HttpResponse('\uFEFF[1]', { headers: { 'content-type': 'text/html' } }));
    expect(await getJson(address, never)).toEqual([1]);
  });

  it.each([400, 401, 403, 404, 408, 429, 500, 503])('names the status %i', async (status) => {
    answering(() => new HttpResponse(null, { status }));
    expect(await problemOf(getJson(address, never))).toEqual({ kind: 'http', address, status });
  });

  it.each<[text: string, found: string]>([
    ['', 'empty'],
    [' \n', 'empty'],
    ['<!doctype html><title>Sign in</title>', 'web-page'],
    ['\n  <html></html>', 'web-page'],
    ['{"a": [1, 2', 'truncated'],
    ['{"a": [1, 2]', 'truncated'],
    ['{"a": {"b": 1}', 'truncated'],
    ['[{"a": "x]}', 'truncated'],
    ['["half an escape \\', 'truncated'],
    ['[{"a": "\\"]}', 'truncated'],
    ['{"a": NaN}', 'other'],
    ['{"a": "]"} trailing', 'other'],
    ['year,value\n2020,1', 'other'],
  ])('tells %j from JSON', async (text, found) => {
    answering(() => new HttpResponse(text, { headers: { 'content-type': 'application/json' } }));
    expect(await problemOf(getJson(address, never))).toEqual({ kind: 'not-json', address, found });
  });

  it('stops reading a body that is too large', async () => {
    answering(() => HttpResponse.json('x'.repeat(2_000_000)));
    expect(await problemOf(getJson(address, never, { megabytes: 1, seconds: 5 }))).toEqual({ kind: 'too-large', address, megabytes: 1 });
  });

  it('notices that nobody answers', async () => {
    begin('down');
    expect(await problemOf(getJson(address, never))).toEqual({ kind: 'offline', address });
  });

  it('gives up after a silence', async () => {
    begin('slow');
    expect(await problemOf(getJson(address, never, { megabytes: 1, seconds: 0.05 }))).toEqual({ kind: 'timeout', address, seconds: 0.05 });
  });

  it('throws the reason of the signal when cancelled, before and during the request', async () => {
    begin('slow');
    const controller = new AbortController();
    const request = getJson(address, controller.signal);
    controller.abort(new RangeError('left the page'));
    await expect(request).rejects.toThrow(new RangeError('left the page'));
    await expect(getJson(address, controller.signal)).rejects.toThrow(new RangeError('left the page'));
  });

  it('throws nothing but a DataError, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(200, 204, 299, 404, 500), async (bytes, status) => {
        answering(() => new HttpResponse(status === 204 ? null : Uint8Array.from(bytes), { status }));
        const problem = await problemOf(getJson(address, never));
        expect([null, 'http', 'not-json']).toContain(problem?.kind ?? null);
      }),
      { numRuns: 60 },
    );
  });
});

describe('getJson over a real connection', () => {
  it('calls a connection that breaks off in the body offline', async () => {
    server.close();
    const real = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"a": [1,');
      setTimeout(() => response.destroy(), 20);
    });
    await new Promise<void>((resolve) => {
      real.listen(0, '127.0.0.1', resolve);
    });
    try {
      const url = `http://127.0.0.1:${portOf(real.address())}/catalog.json`;
      expect(await problemOf(getJson(url, never))).toEqual({ kind: 'offline', address: url });
    } finally {
      real.close();
    }
  });
});

function portOf(bound: string | AddressInfo | null): number {
  if (bound === null || typeof bound === 'string') throw new TypeError('not listening on a port');
  return bound.port;
}
