import type { BilingualText } from './bilingual-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Period } from './period.ts';
import type { Provenance } from './provenance.ts';
import type { Quantity } from './quantity.ts';

/** Status of a published figure, best first (SDMX CL_OBS_STATUS A, P, E). */
export const measuredStatuses = ['normal', 'provisional', 'estimated'] as const;
/** `hypothetical` is never published: a reader's own value, put in to see what would follow, and to be named as such wherever it shows. */
export type MeasuredStatus = (typeof measuredStatuses)[number] | 'hypothetical';

/** Why there is no figure: not published (O), not yet due, not collected (L), the unit had ended (M), withheld (Q). */
export const absentStatuses = ['missing', 'not-due', 'not-collected', 'not-applicable', 'suppressed'] as const;
export type AbsentStatus = (typeof absentStatuses)[number];

interface ObservationCore {
  readonly id: string;
  readonly series: string;
  readonly period: Period;
  /** False for a part of a year that does not count from 1 January. */
  readonly cumulative: boolean;
  /** What a figure over a term is; null for years and parts of years. */
  readonly aggregate: 'average' | 'total' | null;
  /** Last day counted, where the source says so. */
  readonly asOf: CalendarDate | null;
  /** Growth on the same period of the year before as the source printed it, in per cent. */
  readonly growth: Quantity | null;
  /** The curator's choice among equals; decides only where grade, status and date do not. */
  readonly primary: boolean;
  readonly provenance: readonly Provenance[];
  readonly caution: BilingualText | null;
}

/** What was published for one series and period. A quantity is absent exactly when the status says why. */
export type Observation = MeasuredObservation | AbsentObservation;
export type MeasuredObservation = ObservationCore & { readonly status: MeasuredStatus; readonly quantity: Quantity };
export type AbsentObservation = ObservationCore & { readonly status: AbsentStatus; readonly quantity: null };

/** Whether a reader supposed this figure; whatever is computed from it is supposed as well. */
export function isHypothetical(observation: Observation | null): boolean {
  return observation?.status === 'hypothetical';
}

export function isMeasured(observation: Observation): observation is MeasuredObservation {
  return observation.quantity !== null;
}
