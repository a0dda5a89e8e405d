import type { Catalog } from '#domain/catalog.ts';

import { fetchApart } from './fetch-apart.ts';
import { getJson } from './get-json.ts';
import type { Received } from './received.ts';
import { type Origin, validateCatalog, validateDataset } from './validate.ts';

export { keepLastGoodCopy } from './last-good-copy.ts';

/** Observations from which on checking would be felt; below, starting a thread costs more than it saves. */
const many = 5000;

/** Fetches and checks a catalog. Fails with a DataError. */
export async function fetchCatalog(address: string, signal: AbortSignal): Promise<Catalog> {
  return validateCatalog(await getJson(address, signal), address);
}

/** Fetches and checks the figures of one area, of which the catalog announced so many observations. Fails with a DataError. */
export async function fetchDataset(origin: Origin, signal: AbortSignal, announced = 0): Promise<Received> {
  const received = announced < many ? null : await fetchApart(origin, signal);
  return received ?? validateDataset(await getJson(origin.address, signal), origin);
}
