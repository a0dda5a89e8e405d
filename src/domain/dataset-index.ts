import { concerns, type ComparabilityBreak } from './comparability.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { rankObservations } from './observation-choice.ts';
import type { Observation } from './observation.ts';
import { sorted } from './order.ts';
import { comparePeriods, firstYearOf, isPartYear, isTerm, yearOf, type Period } from './period.ts';
import type { Plan, PlanIssuer } from './plan.ts';
import type { Source } from './provenance.ts';
import type { Series } from './series.ts';

/** All that one series has, by period. Observations of a slot are ranked, the one to show first. */
export interface SeriesIndex {
  readonly observations: ReadonlyMap<Period, readonly Observation[]>;
  /** Halves, quarters and months that have observations, in time order, by year. */
  readonly parts: ReadonlyMap<number, readonly Period[]>;
  readonly terms: readonly Period[];
  /** By period, then by issuer in order of preference. */
  readonly plans: ReadonlyMap<Period, readonly IssuerPlans[]>;
  readonly breaks: readonly ComparabilityBreak[];
}

export interface IssuerPlans {
  readonly issuer: PlanIssuer;
  readonly plans: readonly Plan[];
}

/** A dataset made searchable: the same facts by id and by place. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly series: ReadonlyMap<string, Series>;
  readonly seriesOf: ReadonlyMap<string, readonly Series[]>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Made when first asked for: most readers look at a few series of many. Empty for a series that the dataset does not have. */
  readonly seriesIndex: (series: string) => SeriesIndex;
}

const known = new WeakMap<Dataset, DatasetIndex>();

/** The index of a dataset, made once for each dataset object and forgotten with it. */
export function indexOf(dataset: Dataset): DatasetIndex {
  const found = known.get(dataset) ?? build(dataset);
  known.set(dataset, found);
  return found;
}

/** The part of the index for a series; empty for a series that nothing mentions. */
export function seriesIndex(index: DatasetIndex, series: string): SeriesIndex {
  return index.seriesIndex(series);
}

/** First and last calendar year that any figure or plan of an indicator's series mentions, with or without terms; null when there is none. */
export function yearsMentioned(index: DatasetIndex, indicator: string, within: 'years' | 'years-and-terms'): YearSpan | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { id } of index.seriesOf.get(indicator) ?? []) {
    const { observations, plans } = seriesIndex(index, id);
    for (const period of [...observations.keys(), ...plans.keys()]) {
      if (within === 'years' && isTerm(period)) continue;
      first = Math.min(first, firstYearOf(period));
      last = Math.max(last, yearOf(period));
    }
  }
  return first > last ? null : { first, last };
}

/** Every calendar year from an indicator's first yearly figure or plan, or its first term where it has none, to the end of its last year or term. */
export function indicatorYears(index: DatasetIndex, indicator: string): readonly number[] {
  const whole = yearsMentioned(index, indicator, 'years-and-terms');
  if (whole === null) return [];
  const first = yearsMentioned(index, indicator, 'years')?.first ?? whole.first;
  return Array.from({ length: whole.last - first + 1 }, (_, place) => first + place);
}

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const nothing: SeriesIndex = { observations: new Map(), parts: new Map(), terms: [], plans: new Map(), breaks: [] };

function build(dataset: Dataset): DatasetIndex {
  const sources = byId(dataset.sources);
  const observations = grouped(dataset.observations, ({ series }) => series);
  const plans = grouped(dataset.plans, ({ series }) => series);
  const issuers = sorted(dataset.issuers, (a, b) => Number(a.id === 'unknown') - Number(b.id === 'unknown'));
  const breaks = sorted(dataset.breaks, (a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const series = byId(dataset.series);
  const bySeries = new Map<string, SeriesIndex>();
  return {
    dataset,
    indicators: byId(dataset.indicators),
    series,
    seriesOf: grouped(dataset.series, ({ indicator }) => indicator),
    observations: byId(dataset.observations),
    sources,
    seriesIndex: (id) => {
      const found = bySeries.get(id);
      if (found !== undefined) return found;
      if (!series.has(id)) return nothing;
      const facts = { observations: observations.get(id) ?? [], plans: plans.get(id) ?? [], breaks: breaks.filter((one) => concerns(one, id)) };
      const made = indexSeries(facts, { issuers, sources });
      bySeries.set(id, made);
      return made;
    },
  };
}

interface SeriesFacts {
  readonly observations: readonly Observation[];
  readonly plans: readonly Plan[];
  readonly breaks: readonly ComparabilityBreak[];
}

interface Shared {
  readonly issuers: readonly PlanIssuer[];
  readonly sources: ReadonlyMap<string, Source>;
}

function indexSeries({ observations, plans, breaks }: SeriesFacts, { issuers, sources }: Shared): SeriesIndex {
  const slots = new Map<Period, readonly Observation[]>();
  for (const [period, slot] of grouped(observations, (observation) => observation.period)) slots.set(period, rankObservations(slot, sources));
  const plansByPeriod = new Map<Period, readonly IssuerPlans[]>();
  for (const [period, slot] of grouped(plans, (plan) => plan.period)) plansByPeriod.set(period, byIssuer(slot, issuers));
  const periods = [...slots.keys()];
  const parts = grouped(sorted(periods.filter(isPartYear), comparePeriods), yearOf);
  const terms = sorted(new Set([...periods, ...plansByPeriod.keys()].filter(isTerm)), comparePeriods);
  return { observations: slots, parts, terms, plans: plansByPeriod, breaks };
}

function byIssuer(plans: readonly Plan[], issuers: readonly PlanIssuer[]): readonly IssuerPlans[] {
  const only = plans.length === 1 ? plans[0] : undefined;
  if (only !== undefined) return issuers.filter(({ id }) => id === only.issuer).map((issuer) => ({ issuer, plans }));
  const groups = grouped(plans, ({ issuer }) => issuer);
  return issuers.flatMap((issuer) => {
    const own = groups.get(issuer.id);
    return own === undefined ? [] : [{ issuer, plans: own }];
  });
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function grouped<K, T>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
