import type { Assessment } from './assessment.ts';
import type { ComparabilityBreak } from './comparability.ts';
import type { Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import type { AbsentStatus, MeasuredObservation, Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { Plan, PlanIssuer } from './plan.ts';
import type { Series } from './series.ts';

/** A plan in force for one period and issuer, with its level on the indicator's own scale where it has one (a change plan on top of its baseline). */
export interface PlanInForce {
  readonly plan: Plan;
  readonly issuer: PlanIssuer;
  readonly target: Estimate | null;
  /** Earlier plans of the same issuer that this one replaced, newest first. */
  readonly superseded: readonly Plan[];
  readonly assessment: Assessment;
}

/** Movement from the year before within one segment, or why there is none. */
export type Movement =
  | { readonly kind: 'moved'; readonly from: Period; readonly difference: Estimate; readonly growth: Estimate | null }
  | { readonly kind: 'none'; readonly why: 'no-figure' | 'no-previous' | 'bounds' }
  | { readonly kind: 'none'; readonly why: 'break'; readonly because: ComparabilityBreak; readonly from: Period };

/** A part of the year, with its progress towards the year's plan of each issuer. */
export interface PartYear {
  readonly period: Period;
  readonly observation: MeasuredObservation;
  readonly plans: readonly PlanInForce[];
  readonly assessment: Assessment;
}

/** Plan beside actual for one calendar year of one series. Picture, table, slide and file read these rows and nothing else. */
export interface TrajectoryRow {
  readonly period: Period;
  readonly year: number;
  /** The shown figure; null with `absence` saying why. */
  readonly actual: MeasuredObservation | null;
  readonly absence: AbsentStatus | null;
  /** Other published figures for the same slot, best first. */
  readonly alternatives: readonly Observation[];
  readonly plans: readonly PlanInForce[];
  /** Against the active issuer. */
  readonly assessment: Assessment;
  readonly partYears: readonly PartYear[];
  readonly movement: Movement;
  /** Rows with equal numbers may be compared and joined. */
  readonly segment: number;
}

/** A figure or target over a term, e.g. an average of 2016-2020. */
export interface TermRow {
  readonly period: Period;
  readonly observation: MeasuredObservation | null;
  readonly plans: readonly PlanInForce[];
}

/** A break placed between two slots: it stands at the left edge of `year`. */
export interface PlacedBreak {
  readonly year: number;
  readonly break: ComparabilityBreak;
}

/** Everything about one series across the years, complete: every calendar year has its row. */
export interface Trajectory {
  readonly indicator: Indicator;
  readonly series: Series;
  /** The issuer asked for; null judges each period by the preferred issuer that has a plan in it. */
  readonly issuer: string | null;
  readonly rows: readonly TrajectoryRow[];
  readonly terms: readonly TermRow[];
  readonly breaks: readonly PlacedBreak[];
}
