import type { QueryClient } from '@tanstack/react-query';

import type { BilingualText } from '#domain/bilingual-text.ts';

import type { Endpoint } from './endpoint.ts';
import { catalogQuery, datasetQuery } from './queries.ts';

/** What is known of figures on their way: their area's name, once the catalog has come, and which attempt this is, from 1. */
interface Wait {
  readonly name: BilingualText | null;
  readonly attempt: number;
}

/** How the wait for an area's figures stands; area null is the endpoint's default. */
export function waitFor(client: QueryClient, endpoint: Endpoint, area: string | null): Wait {
  const catalog = client.getQueryState(catalogQuery(endpoint).queryKey);
  if (catalog?.data === undefined) return { name: null, attempt: 1 + (catalog?.fetchFailureCount ?? 0) };
  const id = area ?? catalog.data.default;
  const figures = client.getQueryState(datasetQuery(endpoint, id).queryKey);
  return { name: catalog.data.areas.find((entry) => entry.area.id === id)?.area.name ?? null, attempt: 1 + (figures?.fetchFailureCount ?? 0) };
}
