import { describe, expect, it } from 'vitest';

import { DataError } from '#data/data-error.ts';
import { catalogUrl, datasetUrl, endpointAt } from '#data/endpoint.ts';

const root = 'https://city.example/dashboard/';

describe('an endpoint', () => {
  it.each([
    ['api/v1/', 'https://city.example/dashboard/api/v1/catalog.json'],
    ['api/v1', 'https://city.example/dashboard/api/v1/catalog.json'],
    ['/data/', 'https://city.example/data/catalog.json'],
    ['https://other.example/x', 'https://other.example/x/catalog.json'],
    ['https://other.example/x/?token=1#top', 'https://other.example/x/catalog.json'],
    ['', 'https://city.example/dashboard/catalog.json'],
  ])('configured as %j has its catalog at %s', (configured, url) => {
    expect(catalogUrl(endpointAt(configured, root))).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/', 'https://'])('cannot be %j', (configured) => {
    expect(() => endpointAt(configured, root)).toThrow(TypeError);
  });

  it('has a dataset for each area', () => {
    expect(datasetUrl(endpointAt('api/v1/', root), 'thai-nguyen-city')).toBe('https://city.example/dashboard/api/v1/datasets/thai-nguyen-city.json');
  });

  it.each(['', '..', '../catalog', 'Thái', 'a/b', 'a.b', 'a?b', '%2e%2e', 'x'.repeat(101)])('has none for %j', (area) => {
    expect(() => datasetUrl(endpointAt('api/v1/', root), area)).toThrow(
      expect.objectContaining({
        problem: { kind: 'http', address: `https://city.example/dashboard/api/v1/datasets/${encodeURIComponent(area)}.json`, status: 404 },
      }),
    );
    expect(() => datasetUrl(endpointAt('api/v1/', root), area)).toThrow(DataError);
  });
});
