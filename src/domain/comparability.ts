import type { BilingualText } from './bilingual-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Provenance } from './provenance.ts';

export type BreakKind = 'definition' | 'scope' | 'price-base' | 'territory' | 'poverty-standard' | 'method' | 'unexplained';

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
