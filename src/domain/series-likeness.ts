import type { ComparabilityBreak } from './comparability.ts';
import type { Dataset } from './dataset.ts';
import { figurePeriods } from './figure-periods.ts';
import { sorted } from './order.ts';
import { comparePeriods, firstDay, lastDay, type Period } from './period.ts';
import type { Series } from './series.ts';
import type { Trajectory } from './trajectory.ts';

/** A series as it stands in its area, ready to be held against another one. */
export interface PlacedSeries {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

type Side = 'first' | 'second';

/** What keeps two series from being read against each other. */
export type Difference =
  | { readonly kind: 'indicator' | 'unit' | 'definition' | 'scope' | 'price-base' | 'price-base-not-stated' | 'no-overlap' }
  /** No figure at all, or an area that had ended before the other's first figure. */
  | { readonly kind: 'no-figure' | 'area-ended'; readonly of: Side }
  /** One series changes its way of counting within the years that both have, the other does not. */
  | { readonly kind: 'break'; readonly of: Side; readonly because: ComparabilityBreak };

/**
 * Everything that differs; empty means that heights on one scale may be compared by eye, year by year.
 *
 * The contract has no register of concepts that hold across areas, so likeness must be read from what each file states, and doubt counts
 * as difference: the same indicator identifier, unit, definition (and concept, where both state one), scope and price base, all as
 * published, letter for letter; prices that nobody stated are never alike. Identical words may still be counted differently in two places;
 * different words are never assumed to mean the same.
 */
export function differencesBetween(first: PlacedSeries, second: PlacedSeries): readonly Difference[] {
  const [a, b] = [first.trajectory, second.trajectory];
  const found: (Difference | null)[] = [
    a.indicator.id === b.indicator.id ? null : { kind: 'indicator' },
    sameText(a.indicator.unit.label, b.indicator.unit.label) && a.indicator.unit.measure === b.indicator.unit.measure ? null : { kind: 'unit' },
  ];
  if (a.indicator.id === b.indicator.id) {
    const concepts = [a.indicator.notes.concept, b.indicator.notes.concept] as const;
    const sameConcept = concepts[0] === null || concepts[1] === null || sameText(concepts[0], concepts[1]);
    found.push(sameConcept && sameText(a.series.definition, b.series.definition) ? null : { kind: 'definition' });
    found.push(sameScope(a.series, b.series) ? null : { kind: 'scope' });
  }
  return [...found, priceDifference(a.series, b.series), ...timeDifferences(first, second)].filter((one) => one !== null);
}

type Text = Series['definition'];

/** The Vietnamese text is the original; spaces and composition of letters say nothing. */
function sameText(a: Text, b: Text): boolean {
  return plain(a) === plain(b);
}

function plain({ vi }: Text): string {
  return vi.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

function sameScope({ scope: a }: Series, { scope: b }: Series): boolean {
  return a === null || b === null ? a === b : sameText(a, b);
}

function priceDifference(a: Series, b: Series): Difference | null {
  if (a.priceBase !== b.priceBase) return { kind: 'price-base' };
  if (a.priceBase === 'not-stated') return { kind: 'price-base-not-stated' };
  if (a.priceBase !== 'constant') return null;
  if (a.baseYear === null || b.baseYear === null) return { kind: 'price-base-not-stated' };
  return a.baseYear === b.baseYear ? null : { kind: 'price-base' };
}

function timeDifferences(first: PlacedSeries, second: PlacedSeries): readonly Difference[] {
  const [a, b] = [figurePeriods(first.trajectory), figurePeriods(second.trajectory)];
  if (a.length === 0) return [{ kind: 'no-figure', of: 'first' }];
  if (b.length === 0) return [{ kind: 'no-figure', of: 'second' }];
  const shared = sorted(a.filter((period) => b.includes(period)), comparePeriods);
  const [from, to] = [shared[0], shared.at(-1)];
  if (from !== undefined && to !== undefined) return lonelyBreaks(first, second, [from, to]);
  if (endedBefore(first, b)) return [{ kind: 'area-ended', of: 'first' }];
  return [endedBefore(second, a) ? { kind: 'area-ended', of: 'second' } : { kind: 'no-overlap' }];
}

function endedBefore({ dataset: { area } }: PlacedSeries, periods: readonly Period[]): boolean {
  const { validTo } = area;
  return validTo !== null && periods.every((period) => firstDay(period) > validTo);
}

/** The latest break of each side within the years in common that the other side does not have. A new boundary is no new way of counting. */
function lonelyBreaks(first: PlacedSeries, second: PlacedSeries, [from, to]: readonly [Period, Period]): readonly Difference[] {
  const within = ({ trajectory }: PlacedSeries) =>
    trajectory.breaks.map((placed) => placed.break).filter(({ kind, date }) => kind !== 'territory' && date > lastDay(from) && date <= lastDay(to));
  const [a, b] = [within(first), within(second)];
  const lonely = (own: readonly ComparabilityBreak[], other: readonly ComparabilityBreak[]) =>
    own.findLast(({ kind, date }) => !other.some((one) => one.kind === kind && one.date === date));
  const [ofFirst, ofSecond] = [lonely(a, b), lonely(b, a)];
  return [
    ...(ofFirst === undefined ? [] : [{ kind: 'break', of: 'first', because: ofFirst } as const]),
    ...(ofSecond === undefined ? [] : [{ kind: 'break', of: 'second', because: ofSecond } as const]),
  ];
}
