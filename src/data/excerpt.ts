import type { Dataset } from '#domain/dataset.ts';

import type { Received } from './received.ts';

/**
 * The part of an area's figures that the overview shows: headline indicators, without the texts about documents.
 * It is a valid `Received` marked as an excerpt; whoever needs more waits for the endpoint.
 */
export function overviewExcerpt(received: Received): Received {
  return { ...received, dataset: headlineOnly(received.dataset), faults: [], excerpt: true };
}

const nothing = { vi: '', en: '' } as const;

function headlineOnly(dataset: Dataset): Dataset {
  const indicators = dataset.indicators.filter(({ headline }) => headline !== null);
  const shown = new Set(indicators.map(({ id }) => id));
  const series = dataset.series.filter(({ indicator }) => shown.has(indicator));
  const known = new Set(series.map(({ id }) => id));
  const belongs = (one: { readonly series: string }) => known.has(one.series);
  const observations = dataset.observations.filter(belongs).map(withoutTexts);
  const plans = dataset.plans.filter(belongs).map(withoutTexts);
  const named = new Set(observations.flatMap(({ provenance }) => provenance.map(({ source }) => source)));

  return {
    ...dataset,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      notes: { purpose: null, concept: null, method: null, breakdown: null, source: null, frequency: null },
    })),
    series: series.map((one) => ({ ...one, definition: nothing, scope: null })),
    observations,
    plans,
    breaks: dataset.breaks.map((one) => ({ ...one, reason: nothing, provenance: [] })),
    events: [],
    sources: dataset.sources.filter(({ id }) => named.has(id)).map((source) => ({ ...source, title: '', url: null, note: null })),
  };
}

function withoutTexts<Kind extends Dataset['observations'][number] | Dataset['plans'][number]>(one: Kind): Kind {
  return { ...one, caution: null, provenance: one.provenance.map(({ source }) => ({ source, place: null, says: nothing })) };
}
