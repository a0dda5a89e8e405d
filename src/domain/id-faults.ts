import type { Dataset } from './dataset.ts';
import { error, type Fault } from './fault.ts';

/** Ids that are used twice or lead nowhere, and links that are not web addresses. */
export function idFaults(dataset: Dataset): readonly Fault[] {
  return [...duplicates(dataset), ...indicatorFaults(dataset), ...seriesFaults(dataset), ...sourceFaults(dataset), ...contextFaults(dataset)];
}

function duplicates({ groups, issuers, indicators, series, observations, plans, breaks, events, sources }: Dataset): readonly Fault[] {
  const owners = new Map(series.map(({ id, indicator }) => [id, indicator]));
  return [
    ...duplicateIds('groups', groups, nobody),
    ...duplicateIds('issuers', issuers, nobody),
    ...duplicateIds('indicators', indicators, ({ id }) => id),
    ...duplicateIds('series', series, ({ indicator }) => indicator),
    ...duplicateIds('observations', observations, (one) => owners.get(one.series) ?? null),
    ...duplicateIds('plans', plans, (one) => owners.get(one.series) ?? null),
    ...duplicateIds('breaks', breaks, nobody),
    ...duplicateIds('events', events, nobody),
    ...duplicateIds('sources', sources, nobody),
  ];
}

const nobody = (): null => null;

function duplicateIds<T extends { readonly id: string }>(name: string, list: readonly T[], ownerOf: (one: T) => string | null): readonly Fault[] {
  const seen = new Set<string>();
  return list.flatMap((one, place) => {
    const isNew = !seen.has(one.id);
    seen.add(one.id);
    return isNew ? [] : [error(`${name}[${place}].id`, { indicator: ownerOf(one), code: 'duplicate-id', detail: { id: one.id } })];
  });
}

function indicatorFaults({ indicators, groups, series }: Dataset): readonly Fault[] {
  const groupIds = new Set(groups.map(({ id }) => id));
  const owners = new Map(series.map(({ id, indicator }) => [id, indicator]));
  const places = new Set<number>();
  return indicators.flatMap((indicator, place): readonly Fault[] => {
    const { id, group, defaultSeries, headline } = indicator;
    const isTaken = headline !== null && places.has(headline);
    if (headline !== null) places.add(headline);
    return [
      ...(groupIds.has(group) ? [] : [error(`indicators[${place}].group`, { indicator: id, code: 'unknown-group', detail: { group } })]),
      ...(owners.get(defaultSeries) === id ? [] : [error(`indicators[${place}].defaultSeries`, { indicator: id, code: 'unknown-series', detail: { series: defaultSeries } })]),
      ...(isTaken ? [{ ...error(`indicators[${place}].headline`, { indicator: id, code: 'duplicate-headline', detail: { headline } }), severity: 'warning' as const }] : []),
    ];
  });
}

function seriesFaults({ series, indicators }: Dataset): readonly Fault[] {
  const known = new Set(indicators.map(({ id }) => id));
  return series.flatMap(({ id, indicator }, place) =>
    known.has(indicator) ? [] : [error(`series[${place}].indicator`, { indicator: null, code: 'unknown-indicator', detail: { series: id, indicator } })],
  );
}

function sourceFaults({ sources }: Dataset): readonly Fault[] {
  return sources.flatMap(({ id, url }, place) =>
    url === null || /^https?:\/\/[^\s/]/iu.test(url) ? [] : [error(`sources[${place}].url`, { indicator: null, code: 'link-not-http', detail: { source: id, url } })],
  );
}

function contextFaults({ breaks, events, series, sources }: Dataset): readonly Fault[] {
  const seriesIds = new Set(series.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  return [
    ...breaks.flatMap((one, place) => [
      ...(one.series ?? []).flatMap((id) => (seriesIds.has(id) ? [] : [error(`breaks[${place}].series`, { indicator: null, code: 'unknown-series', detail: { series: id } })])),
      ...one.provenance.flatMap(({ source }) => (sourceIds.has(source) ? [] : [error(`breaks[${place}].provenance`, { indicator: null, code: 'unknown-source', detail: { source } })])),
    ]),
    ...events.flatMap(({ source }, place) =>
      source === null || sourceIds.has(source) ? [] : [error(`events[${place}].source`, { indicator: null, code: 'unknown-source', detail: { source } })],
    ),
  ];
}
