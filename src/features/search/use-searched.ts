import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { catalogQuery, datasetQuery } from '#data/queries.ts';
import { useI18n } from '#i18n/context.tsx';
import { searchIndexOf } from '#i18n/search-index.ts';
import { usePlace } from '#state/address-context.tsx';
import { useSite } from '#state/site.tsx';

/** What can be found in the area shown, as far as it is here: pages and commands are found also without figures. */
export function useSearched() {
  const { endpoint } = useSite();
  const { area } = usePlace();
  const { locale } = useI18n();
  const catalog = useQuery(catalogQuery(endpoint)).data ?? null;
  const shown = area ?? catalog?.default ?? null;
  const figures = useQuery({ ...datasetQuery(endpoint, shown ?? ''), enabled: shown !== null });
  const received = figures.data ?? null;
  const dataset = received?.dataset ?? null;
  const index = useMemo(() => searchIndexOf({ dataset, catalog, area }, locale), [dataset, catalog, area, locale]);
  const state = received === null ? (figures.isError ? 'unavailable' : 'incomplete') : received.excerpt && figures.isFetching ? 'incomplete' : 'complete';
  return { index, dataset, defaultArea: catalog?.default ?? null, state } as const;
}
