import { queryOptions, type QueryKey, type QueryPersister } from '@tanstack/react-query';

import type { CopyStore } from './copy-store.ts';
import { DataError } from './data-error.ts';
import { catalogUrl, datasetUrl, type Endpoint } from './endpoint.ts';
import type { CopyKeeping } from './last-good-copy.ts';
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
export function catalogQuery(endpoint: Endpoint, copies: CopyStore | null = null) {
  return queryOptions({
    ...manner,
    queryKey: ['catalog', endpoint.base],
    queryFn: async ({ signal }) => {
      const address = catalogUrl(endpoint);
      return (await loadFetching(address)).fetchCatalog(address, signal);
    },
    persister: keeping(catalogUrl(endpoint), { store: copies, accepts: looksCatalog, isPart: () => false }),
  });
}

/** The usable figures of one area. Fails with a DataError. */
export function datasetQuery(endpoint: Endpoint, area: string, copies: CopyStore | null = null) {
  return queryOptions({
    ...manner,
    queryKey: ['dataset', endpoint.base, area],
    queryFn: async ({ signal, client }) => {
      const address = datasetUrl(endpoint, area);
      const announced = client.getQueryData(catalogQuery(endpoint).queryKey)?.areas.find((one) => one.area.id === area)?.observations;
      return (await loadFetching(address)).fetchDataset({ address, area }, signal, announced);
    },
    persister: keeping(endpoint.base, { store: copies, accepts: looksReceived(area), isPart: ({ excerpt }) => excerpt }),
  });
}

/** Reading and keeping copies comes with fetching: neither is needed before. */
function keeping<Data, Key extends QueryKey>(address: string, how: CopyKeeping<Data>): QueryPersister<Data, Key> {
  return async (ask, context, query) => {
    const { keepLastGoodCopy } = await loadFetching(address);
    return keepLastGoodCopy<Data, Key>(how)(ask, context, query);
  };
}

/** Fetching and checking weigh more than the first screen, which shows figures that were checked when it was built. */
async function loadFetching(address: string) {
  try {
    return await import('./fetch-figures.ts');
  } catch (error) {
    throw new DataError({ kind: 'offline', address }, error);
  }
}
