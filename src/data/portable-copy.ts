import type { QueryClient } from '@tanstack/react-query';

import { DataError } from './data-error.ts';
import { embedFiles } from './embedded-files.ts';
import type { Endpoint } from './endpoint.ts';
import { catalogQuery, datasetQuery } from './queries.ts';

/** What a portable copy is made of: the empty product at this address, and the figures of an endpoint. */
interface PortableParts {
  readonly address: string;
  readonly endpoint: Endpoint;
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

/** The whole product as one page with the checked figures of every area in it. Fails with a DataError, or the signal's reason when stopped. */
export async function makePortableCopy({ address, endpoint, client, signal }: PortableParts): Promise<Blob> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new DataError({ kind: 'http', address, status: response.status });
  const page = await response.text();
  const catalog = await client.fetchQuery(catalogQuery(endpoint));
  const files = new Map<string, unknown>([['catalog.json', catalog]]);
  for (const { area } of catalog.areas) {
    signal.throwIfAborted();
    const query = datasetQuery(endpoint, area.id);
    const known = client.getQueryData(query.queryKey);
    const { dataset } = known?.excerpt === true ? await client.fetchQuery({ ...query, staleTime: 0 }) : await client.fetchQuery(query);
    files.set(`datasets/${area.id}.json`, dataset);
  }
  return new Blob([embedFiles(page, files)], { type: 'text/html' });
}
