import type { BilingualText } from './bilingual-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import { lastDay, type Period } from './period.ts';
import type { Provenance } from './provenance.ts';

type BreakKind = 'definition' | 'scope' | 'price-base' | 'territory' | 'poverty-standard' | 'method' | 'unexplained';

/**
 * A day from which figures no longer compare with earlier ones. `series` null means every series of the area.
 * A period that contains or follows the day lies after the break.
 */
export interface ComparabilityBreak {
  readonly id: string;
  readonly date: CalendarDate;
  readonly kind: BreakKind;
  readonly series: readonly string[] | null;
  /** A few words for the chart. */
  readonly label: BilingualText;
  readonly reason: BilingualText;
  readonly provenance: readonly Provenance[];
}

/** Whether a break concerns a series. */
export function concerns(comparabilityBreak: ComparabilityBreak, seriesId: string): boolean {
  return comparabilityBreak.series === null || comparabilityBreak.series.includes(seriesId);
}

/** Number of breaks at or before the end of a period: figures with equal numbers may be compared. */
export function segmentOf(period: Period, seriesId: string, breaks: readonly ComparabilityBreak[]): number {
  const end = lastDay(period);
  return breaks.filter((candidate) => candidate.date <= end && concerns(candidate, seriesId)).length;
}

/** The latest break that keeps two periods of a series apart, in either order; null when they compare. */
export function breakBetween(a: Period, b: Period, { series, breaks }: Comparability): ComparabilityBreak | null {
  if (breaks.length === 0) return null;
  const [endA, endB] = [lastDay(a), lastDay(b)];
  const [from, to] = endA < endB ? [endA, endB] : [endB, endA];
  return breaks.reduce<ComparabilityBreak | null>(
    (latest, candidate) =>
      candidate.date > from && candidate.date <= to && concerns(candidate, series) && (latest === null || candidate.date > latest.date) ? candidate : latest,
    null,
  );
}

/** A series and the breaks of its area. */
export interface Comparability {
  readonly series: string;
  readonly breaks: readonly ComparabilityBreak[];
}
