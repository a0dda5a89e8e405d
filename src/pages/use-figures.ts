import { useSuspenseQuery } from '@tanstack/react-query';

import { freshnessOf } from '#data/freshness.ts';
import { catalogQuery, datasetQuery } from '#data/queries.ts';
import { useAddress } from '#state/address-context.tsx';
import { useSite } from '#state/site.tsx';

/** The figures of the area that the address names; waits and fails by throwing, for the page's boundary. */
export function useFigures() {
  const { endpoint } = useSite();
  const { address } = useAddress();
  const { data: catalog } = useSuspenseQuery(catalogQuery(endpoint));
  const query = useSuspenseQuery(datasetQuery(endpoint, address.area ?? catalog.default));
  return { ...query.data, freshness: freshnessOf(query), error: query.error };
}
