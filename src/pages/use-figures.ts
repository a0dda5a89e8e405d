import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';

import { freshnessOf } from '#data/freshness.ts';
import { catalogQuery, datasetQuery } from '#data/queries.ts';
import { usePlace } from '#state/address-context.tsx';
import { useSite } from '#state/site.tsx';

/** The figures of the area that the address names; waits and fails by throwing, for the page's boundary. */
export function useFigures() {
  const { endpoint } = useSite();
  const { area } = usePlace();
  const { data: catalog } = useSuspenseQuery(catalogQuery(endpoint));
  const query = useSuspenseQuery(datasetQuery(endpoint, area ?? catalog.default));
  // Newer figures are a transition: what is shown stays until the new picture is ready.
  const received = useDeferredValue(query.data);
  return { ...received, freshness: freshnessOf(query), error: query.error };
}
