import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { server } from '#mocks/server.ts';

const unexpected: string[] = [];

/** Puts the mock endpoint under all tests of a file: a good day for each, and no request to anywhere else. */
export function mockEndpoint(): void {
  beforeAll(() => {
    server.listen({
      onUnhandledRequest: ({ method, url }) => {
        unexpected.push(`${method} ${url}`);
        throw new Error(`Nobody answers ${method} ${url}`);
      },
    });
  });
  afterEach(() => {
    server.resetHandlers();
    expect(unexpected.splice(0)).toEqual([]);
  });
  afterAll(() => {
    server.close();
  });
}
