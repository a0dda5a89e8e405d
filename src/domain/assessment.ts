import type { ComparabilityBreak } from './comparability.ts';
import type { Estimate } from './estimate.ts';
import type { MeasuredObservation } from './observation.ts';
import type { Plan, PlanClaim } from './plan.ts';
import type { Verdict } from './verdict.ts';

/** How a comparison was made; each method prints its own formula. */
export type Method = 'ratio' | 'headroom' | 'change' | 'points' | 'year-to-date' | 'term-average' | 'end-level' | 'edge' | 'zero-plan';

/** A figure held against a plan, with every number that the formula needs. */
export interface Comparison {
  readonly method: Method;
  readonly plan: Plan;
  readonly actual: MeasuredObservation;
  readonly actualEstimate: Estimate;
  readonly target: Estimate;
  /** The figure from which a change counts; null for other methods. */
  readonly baseline: { readonly observation: MeasuredObservation; readonly estimate: Estimate } | null;
  /** Actual minus planned in the indicator's unit, or in points for rates and changes; signed arithmetic, never good or bad. */
  readonly variance: Estimate;
  /** Share of the plan, 1 = exactly the plan; null where a ratio means nothing. */
  readonly attainment: Estimate | null;
  /** Whether the variance, in its likeliest sign, is good for the area. */
  readonly effect: 'good' | 'bad' | 'neutral';
  /** What the report itself printed about this comparison, and whether rounding explains the difference to ours. */
  readonly claim: { readonly printed: PlanClaim; readonly agrees: boolean } | null;
}

/** Why a published figure is not judged. */
export type Unjudged =
  | { readonly reason: 'no-plan'; readonly known: 'not-set' | 'not-found' | 'other-issuer' | 'none' }
  | { readonly reason: 'no-figure' }
  | { readonly reason: 'not-comparable'; readonly because: ComparabilityBreak | 'no-baseline' }
  | { readonly reason: 'cannot-tell' }
  | { readonly reason: 'not-due' };

/** Either a judgement or the reason there is none, with the comparison wherever one can be made. */
export type Assessment =
  | { readonly kind: 'judged'; readonly verdict: Verdict; readonly comparison: Comparison }
  /** Part of a year against the whole year's plan; `passed` once the interval lies beyond the plan. */
  | { readonly kind: 'in-progress'; readonly passed: boolean; readonly comparison: Comparison }
  | { readonly kind: 'unjudged'; readonly why: Unjudged; readonly comparison: Comparison | null };
