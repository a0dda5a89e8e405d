import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';

import { draftInCache } from '#data/draft.ts';
import { freshnessOf } from '#data/freshness.ts';
import { catalogQuery, datasetQuery } from '#data/queries.ts';
import { usePlace } from '#state/address-context.tsx';
import { useSite } from '#state/site.tsx';

/** The figures of the area that the address names, or the reader's draft of them; waits and fails by throwing, for the page's boundary. */
export function useFigures() {
  const { endpoint } = useSite();
  const { area } = usePlace();
  const { data: catalog } = useSuspenseQuery(catalogQuery(endpoint));
  const id = area ?? catalog.default;
  const query = useSuspenseQuery(datasetQuery(endpoint, id));
  const { data: draft } = useSuspenseQuery(draftInCache(endpoint, id));
  // Newer figures are a transition: what is shown stays until the new picture is ready.
  const received = useDeferredValue(draft?.mark === 'shown' ? draft.shown : query.data);
  return { ...received, freshness: freshnessOf(query), error: query.error };
}
