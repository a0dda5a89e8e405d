import type { QueryClient } from '@tanstack/react-query';

import type { BilingualText } from '#domain/bilingual-text.ts';

import type { Endpoint } from './endpoint.ts';
import { catalogQuery, datasetQuery } from './queries.ts';

/** An area as an address names it: null is the endpoint's default. */
interface AreaAtHand {
  readonly area: string | null;
  readonly name: BilingualText;
}

/** The areas whose figures are here. */
export function areasAtHand(client: QueryClient, endpoint: Endpoint): readonly AreaAtHand[] {
  const catalog = client.getQueryData(catalogQuery(endpoint).queryKey);
  const isHere = (id: string) => client.getQueryData(datasetQuery(endpoint, id).queryKey) !== undefined;
  return (catalog?.areas ?? []).flatMap(({ area: { id, name } }) => (isHere(id) ? [{ area: id === catalog?.default ? null : id, name }] : []));
}
