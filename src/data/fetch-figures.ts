import type { Catalog } from '#domain/catalog.ts';

import { checkApart } from './check-apart.ts';
import { getBody, getJson, parseJson } from './get-json.ts';
import type { Received } from './received.ts';
import { type Origin, validateCatalog, validateDataset } from './validate.ts';

export { keepLastGoodCopy } from './last-good-copy.ts';

/** Bytes from which on checking would be felt; below, starting a thread costs more than it saves. */
const large = 1_000_000;

/** Fetches and checks a catalog. Fails with a DataError. */
export async function fetchCatalog(address: string, signal: AbortSignal): Promise<Catalog> {
  return validateCatalog(await getJson(address, signal), address);
}

/** Fetches and checks the figures of one area. Fails with a DataError. */
export async function fetchDataset(origin: Origin, signal: AbortSignal): Promise<Received> {
  const body = await getBody(origin.address, signal);
  const checked = body.bytes < large ? null : await checkApart(body, origin, signal);
  return checked ?? validateDataset(parseJson(body, origin.address), origin);
}
