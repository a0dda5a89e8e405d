import type { Assessment } from './assessment.ts';
import { indexOf, seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { saysTheSame } from './drafting.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, isTerm, yearOf, type Period } from './period.ts';
import { choosePlan } from './plan-in-force.ts';
import type { Plan, PlanIssuer } from './plan.ts';
import type { Series } from './series.ts';
import { standingOf } from './slot.ts';

export type Change = 'added' | 'changed' | 'removed' | 'same';

/** What is shown for one place before and after: the figure that counts, or the plan in force of one issuer. */
interface Place {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly period: Period;
  readonly change: Change;
  /** How the year stands before and after, by this issuer's plan or the preferred one; null where it is not in the dataset, or for terms. */
  readonly stands: { readonly before: Assessment | null; readonly after: Assessment | null };
}

export type SlotDifference =
  | (Place & { readonly kind: 'actual'; readonly before: Observation | null; readonly after: Observation | null })
  | (Place & { readonly kind: 'plan'; readonly issuer: PlanIssuer; readonly before: Plan | null; readonly after: Plan | null });

/** Lists of a dataset beside its figures. */
const surroundings = ['groups', 'issuers', 'indicators', 'series', 'breaks', 'events', 'sources'] as const;

export interface DatasetDifference {
  /** Every place that differs, in the order of the indicators, then in time; places that are the same are only counted. */
  readonly slots: readonly SlotDifference[];
  readonly same: number;
  readonly around: readonly { readonly list: (typeof surroundings)[number]; readonly added: number; readonly changed: number; readonly removed: number }[];
}

/** What a reader would see differently if `after` were published instead of `before`. */
export function differenceOf(before: Dataset, after: Dataset): DatasetDifference {
  const [old, fresh] = [indexOf(before), indexOf(after)];
  const all = [...indicatorsOf(old, fresh)].flatMap((indicator) => slotsOf(indicator, old, fresh));
  return { slots: all.filter(({ change }) => change !== 'same'), same: all.filter(({ change }) => change === 'same').length, around: around(before, after) };
}

function indicatorsOf(old: DatasetIndex, fresh: DatasetIndex): readonly Indicator[] {
  return [...fresh.dataset.indicators, ...old.dataset.indicators.filter(({ id }) => !fresh.indicators.has(id))];
}

function slotsOf(indicator: Indicator, old: DatasetIndex, fresh: DatasetIndex): readonly SlotDifference[] {
  const series = new Map([...(old.seriesOf.get(indicator.id) ?? []), ...(fresh.seriesOf.get(indicator.id) ?? [])].map((one) => [one.id, one]));
  return [...series.values()].flatMap((one) => seriesSlots({ indicator, series: one }, old, fresh));
}

interface Of {
  readonly indicator: Indicator;
  readonly series: Series;
}

function seriesSlots({ indicator, series }: Of, old: DatasetIndex, fresh: DatasetIndex): readonly SlotDifference[] {
  const [was, is] = [seriesIndex(old, series.id), seriesIndex(fresh, series.id)];
  const issuers = new Map([...old.dataset.issuers, ...fresh.dataset.issuers].map((issuer) => [issuer.id, issuer]));
  const periods = [...new Set([...was.observations.keys(), ...is.observations.keys(), ...was.plans.keys(), ...is.plans.keys()])].sort(comparePeriods);
  return periods.flatMap((period): readonly SlotDifference[] => {
    const place = (issuer: string | null) => ({
      indicator,
      series,
      period,
      stands: { before: standsIn(old, { indicator, series }, { period, issuer }), after: standsIn(fresh, { indicator, series }, { period, issuer }) },
    });
    const [before, after] = [was.observations.get(period)?.[0] ?? null, is.observations.get(period)?.[0] ?? null];
    const actual = before === null && after === null ? [] : [{ ...place(null), kind: 'actual' as const, before, after, change: changeOf(before, after, sameObservation) }];
    const plans = [...issuers.values()].flatMap((issuer) => {
      const inForce = (slots: typeof was) => choosePlan(slots.plans.get(period)?.find((group) => group.issuer.id === issuer.id)?.plans ?? [], { period, observation: null })?.plan ?? null;
      const [earlier, later] = [inForce(was), inForce(is)];
      return earlier === null && later === null ? [] : [{ ...place(issuer.id), kind: 'plan' as const, issuer, before: earlier, after: later, change: changeOf(earlier, later, samePlan) }];
    });
    return [...actual, ...plans];
  });
}

function standsIn(index: DatasetIndex, { indicator, series }: Of, { period, issuer }: { readonly period: Period; readonly issuer: string | null }): Assessment | null {
  if (isTerm(period) || !index.series.has(series.id)) return null;
  return standingOf(index, { indicator, series, year: yearOf(period), issuer }).assessment;
}

function changeOf<Value>(before: Value | null, after: Value | null, isSame: (one: Value, other: Value) => boolean): Change {
  if (before === null || after === null) return before === null ? 'added' : 'removed';
  return isSame(before, after) ? 'same' : 'changed';
}

function sameObservation(one: Observation, other: Observation): boolean {
  if (one.status !== other.status) return false;
  return one.quantity === null || other.quantity === null ? one.quantity === other.quantity : saysTheSame(one.quantity, other.quantity);
}

function samePlan(one: Plan, other: Plan): boolean {
  if (one.form !== other.form || one.bound !== other.bound) return false;
  if (one.basis === 'stated' && other.basis === 'stated') return saysTheSame(one.quantity, other.quantity);
  return one.basis === other.basis && (one.basis !== 'implied' || other.basis !== 'implied' || saysTheSame(one.claim.quantity, other.claim.quantity));
}

function around(before: Dataset, after: Dataset): DatasetDifference['around'] {
  return surroundings.flatMap((list) => {
    const [old, fresh] = [before[list], after[list]].map((all) => new Map(all.map((one) => [one.id, JSON.stringify(one)])));
    if (old === undefined || fresh === undefined) return [];
    const added = [...fresh.keys()].filter((id) => !old.has(id)).length;
    const removed = [...old.keys()].filter((id) => !fresh.has(id)).length;
    const changed = [...fresh].filter(([id, text]) => old.has(id) && old.get(id) !== text).length;
    return added + removed + changed === 0 ? [] : [{ list, added, changed, removed }];
  });
}
