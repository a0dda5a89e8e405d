import { hashKey, queryOptions, type QueryClient, type QueryKey } from '@tanstack/react-query';

import { deviceCopies } from './copy-store.ts';
import type { Endpoint } from './endpoint.ts';
import { catalogQuery, datasetQuery } from './queries.ts';

/** As many observations are fetched ahead of need; a larger endpoint keeps the areas that were looked at. */
const affordable = 5000;

/** Whether all figures of an endpoint lie on the device; fetches what is missing. Never fails. */
export function offlineFiguresQuery(endpoint: Endpoint) {
  return queryOptions({
    queryKey: ['offline-figures', endpoint.base],
    queryFn: async ({ client }) => keepFigures(client, endpoint),
    staleTime: Infinity,
    networkMode: 'always',
  });
}

async function keepFigures(client: QueryClient, endpoint: Endpoint): Promise<boolean> {
  try {
    const catalog = await client.fetchQuery(catalogQuery(endpoint));
    if (catalog.areas.reduce((sum, { observations }) => sum + observations, 0) > affordable) return false;
    const catalogKept = await isKept(catalogQuery(endpoint).queryKey, async () => client.fetchQuery({ ...catalogQuery(endpoint), staleTime: 0 }));
    if (!catalogKept) return false;
    for (const { area } of catalog.areas) {
      const query = datasetQuery(endpoint, area.id);
      if (!(await isKept(query.queryKey, async () => client.fetchQuery({ ...query, staleTime: 0 })))) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Looks for a copy, asks the endpoint where there is none, and looks again. */
async function isKept(key: QueryKey, ask: () => Promise<unknown>): Promise<boolean> {
  const hash = hashKey(key);
  if ((await deviceCopies.get(hash)) != null) return true;
  await ask();
  return (await deviceCopies.get(hash)) != null;
}
