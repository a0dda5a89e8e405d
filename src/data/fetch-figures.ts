import type { Catalog } from '#domain/catalog.ts';

import { getJson } from './get-json.ts';
import type { Received } from './received.ts';
import { type Origin, validateCatalog, validateDataset } from './validate.ts';

export { keepLastGoodCopy } from './last-good-copy.ts';

/** Fetches and checks a catalog. Fails with a DataError. */
export async function fetchCatalog(address: string, signal: AbortSignal): Promise<Catalog> {
  return validateCatalog(await getJson(address, signal), address);
}

/** Fetches and checks the figures of one area. Fails with a DataError. */
export async function fetchDataset(origin: Origin, signal: AbortSignal): Promise<Received> {
  return validateDataset(await getJson(origin.address, signal), origin);
}
