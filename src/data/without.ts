import type { Dataset } from '#domain/dataset.ts';

/** Identifiers of what is to go; everything that hangs on these series goes too. */
export interface Leaving {
  readonly indicators: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
}

/** A dataset from which indicators and series were taken out. A break that is left without a series goes with them. */
export function without(dataset: Dataset, { indicators, series }: Leaving): Dataset {
  if (indicators.size === 0 && series.size === 0) return dataset;
  const stays = (one: { readonly series: string }) => !series.has(one.series);
  return {
    ...dataset,
    indicators: dataset.indicators.filter(({ id }) => !indicators.has(id)),
    series: dataset.series.filter(({ id }) => !series.has(id)),
    observations: dataset.observations.filter(stays),
    plans: dataset.plans.filter(stays),
    breaks: dataset.breaks.flatMap((one) => {
      const left = one.series?.filter((id) => !series.has(id)) ?? null;
      return left?.length === 0 ? [] : [{ ...one, series: left }];
    }),
  };
}
