import { queryOptions } from '@tanstack/react-query';

import { type CopyStore, deviceCopies } from './copy-store.ts';
import { DataError } from './data-error.ts';
import { catalogUrl, datasetUrl, type Endpoint } from './endpoint.ts';
import { getJson } from './get-json.ts';
import { keepLastGoodCopy } from './last-good-copy.ts';
import { looksCatalog, looksReceived } from './looks-kept.ts';
import { retry, retryDelay } from './retry.ts';

/** Failing must be noticed, so requests are made even where the browser believes itself offline. */
const manner = {
  retry,
  retryDelay,
  staleTime: 5 * 60_000,
  networkMode: 'always',
  refetchOnReconnect: true,
} as const;

/** The catalog of an endpoint: key, fetcher and freshness, wherever it is read, prefetched or invalidated. Fails with a DataError. */
export function catalogQuery(endpoint: Endpoint, copies: CopyStore = deviceCopies) {
  return queryOptions({
    ...manner,
    queryKey: ['catalog', endpoint.base],
    queryFn: async ({ signal }) => {
      const address = catalogUrl(endpoint);
      const [json, { validateCatalog }] = await Promise.all([getJson(address, signal), loadValidation(address)]);
      return validateCatalog(json, address);
    },
    persister: keepLastGoodCopy({ store: copies, accepts: looksCatalog, isPart: () => false }),
  });
}

/** The usable figures of one area. Fails with a DataError. */
export function datasetQuery(endpoint: Endpoint, area: string, copies: CopyStore = deviceCopies) {
  return queryOptions({
    ...manner,
    queryKey: ['dataset', endpoint.base, area],
    queryFn: async ({ signal }) => {
      const address = datasetUrl(endpoint, area);
      const [json, { validateDataset }] = await Promise.all([getJson(address, signal), loadValidation(address)]);
      return validateDataset(json, { address, area });
    },
    persister: keepLastGoodCopy({ store: copies, accepts: looksReceived(area), isPart: ({ excerpt }) => excerpt }),
  });
}

/** Schemas and semantic checks weigh more than the first screen, which shows figures that were checked when it was built. */
async function loadValidation(address: string) {
  try {
    return await import('./validate.ts');
  } catch (error) {
    throw new DataError({ kind: 'offline', address }, error);
  }
}
