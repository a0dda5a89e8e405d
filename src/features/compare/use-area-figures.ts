import { useQueries } from '@tanstack/react-query';

import { datasetQuery } from '#data/queries.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useSite } from '#state/site.tsx';

/** The figures of one area among several: each comes, waits or fails for itself. */
export type AreaFigures =
  /** `setAside`: indicators that the file has, but not in a usable shape. */
  | { readonly kind: 'ready'; readonly dataset: Dataset; readonly setAside: readonly string[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Asks for the figures of some areas side by side; an excerpt from a prerendered page does not suffice. */
export function useAreaFigures(areas: readonly string[]): ReadonlyMap<string, AreaFigures> {
  const { endpoint } = useSite();
  const queries = useQueries({ queries: areas.map((area) => datasetQuery(endpoint, area)) });
  return new Map(
    areas.map((area, place): [string, AreaFigures] => {
      const query = queries[place];
      if (query?.data !== undefined && !query.data.excerpt) {
        const { dataset, setAside } = query.data;
        return [area, { kind: 'ready', dataset, setAside: setAside.flatMap(({ indicator }) => indicator ?? []) }];
      }
      if (query === undefined || query.error === null || query.isFetching) return [area, { kind: 'waiting' }];
      return [area, { kind: 'failed', retry: () => void query.refetch() }];
    }),
  );
}
