import type { Area } from './area.ts';
import type { Dataset } from './dataset.ts';
import { error, type Fault } from './fault.ts';
import type { Observation } from './observation.ts';
import { firstDay, isTerm, lastDay, type Period } from './period.ts';

/** Figures that hang on nothing, stand outside the area's life, or claim one slot twice. */
export function observationFaults({ area, series, sources, observations }: Dataset): readonly Fault[] {
  const owners = new Map(series.map(({ id, indicator }) => [id, indicator]));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const primaries = new Set<string>();
  return observations.flatMap((observation, position): readonly Fault[] => {
    const place = `observations[${position}]`;
    const indicator = owners.get(observation.series) ?? null;
    const { id, period } = observation;
    const slot = slotOf(observation);
    const isSecond = observation.primary && primaries.has(slot);
    if (observation.primary) primaries.add(slot);
    return [
      ...(owners.has(observation.series) ? [] : [error(`${place}.series`, { indicator, code: 'unknown-series', detail: { observation: id, series: observation.series } })]),
      ...provenanceFaults(observation, { place, indicator, sourceIds }),
      ...(isSecond ? [error(`${place}.primary`, { indicator, code: 'two-primaries', detail: { observation: id, period } })] : []),
      ...(observation.status !== 'not-applicable' && isOutside(period, area) ? [error(`${place}.period`, { indicator, code: 'outside-life', detail: { observation: id, period } })] : []),
      ...aggregateFaults(observation, { place, indicator }),
      ...(observation.quantity?.qualifier === 'between' && observation.quantity.low > observation.quantity.high
        ? [error(`${place}.quantity`, { indicator, code: 'range-reversed', detail: { observation: id, low: observation.quantity.low, high: observation.quantity.high } })]
        : []),
    ];
  });
}

/** Whether a period begins after the area's last day or ends before its first. */
export function isOutside(period: Period, { validFrom, validTo }: Area): boolean {
  return (validTo !== null && firstDay(period) > validTo) || (validFrom !== null && lastDay(period) < validFrom);
}

interface Where {
  readonly place: string;
  readonly indicator: string | null;
}

/** Everything published needs a document that the file knows. */
export function provenanceFaults(
  { id, provenance }: Pick<Observation, 'id' | 'provenance'>,
  { place, indicator, sourceIds }: Where & { readonly sourceIds: ReadonlySet<string> },
): readonly Fault[] {
  if (provenance.length === 0) return [error(`${place}.provenance`, { indicator, code: 'no-provenance', detail: { id } })];
  return provenance.flatMap(({ source }, position) =>
    sourceIds.has(source) ? [] : [error(`${place}.provenance[${position}].source`, { indicator, code: 'unknown-source', detail: { id, source } })],
  );
}

function aggregateFaults({ id, period, aggregate, quantity }: Observation, { place, indicator }: Where): readonly Fault[] {
  if (isTerm(period) === (aggregate !== null) || quantity === null) return [];
  const code = aggregate === null ? 'term-without-aggregate' : 'aggregate-without-term';
  return [error(`${place}.aggregate`, { indicator, code, detail: { observation: id, period } })];
}

function slotOf({ series, period, cumulative, aggregate }: Observation): string {
  return [series, period, cumulative, aggregate].join('\n');
}
