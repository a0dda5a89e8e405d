import type { Estimate } from './estimate.ts';
import type { MeasuredObservation } from './observation.ts';
import type { Plan, PlanClaim } from './plan.ts';

/** How a comparison was made; each method prints its own formula. */
export type Method = 'ratio' | 'headroom' | 'change' | 'points' | 'year-to-date' | 'term-average' | 'end-level' | 'edge' | 'zero-plan';

/** A figure held against a plan, with every number that the formula needs. */
export interface Comparison {
  readonly method: Method;
  readonly plan: Plan;
  readonly actual: MeasuredObservation;
  /** On the indicator's scale; the growth in per cent for a growth plan of an amount, the sum so far for a term. */
  readonly actualEstimate: Estimate;
  /** On the same scale as `actualEstimate`: a change plan stands on top of its baseline. For bands the interval is the band, ends included. */
  readonly target: Estimate;
  /** The figure from which a change counts; null for other methods. */
  readonly baseline: { readonly observation: MeasuredObservation; readonly estimate: Estimate } | null;
  /** Actual minus planned in the indicator's unit, or in points for rates and changes; signed arithmetic, never good or bad. */
  readonly variance: Estimate;
  /** Share of the plan, 1 = exactly the plan; null where a ratio means nothing. */
  readonly attainment: Estimate | null;
  /** Whether the variance, in its likeliest sign, is good for the area; neutral when equal, and for parts of a year until the plan is passed. */
  readonly effect: Effect;
  /** What the report itself printed about this comparison, and whether rounding explains the difference to ours. */
  readonly claim: { readonly printed: PlanClaim; readonly agrees: boolean } | null;
  /** Present for methods over a term. */
  readonly term?: TermProgress;
}

export type Effect = 'good' | 'bad' | 'neutral';

/** How far a term has come. Years count from the term's first year. */
export type TermProgress =
  /** `counted` of `years` have figures; `perYear` is planned, `stillNeeded` the mean that the remaining years need; null when none remain. */
  | { readonly kind: 'average'; readonly counted: number; readonly years: number; readonly perYear: Estimate; readonly stillNeeded: Estimate | null }
  /** `path` is where a straight line from baseline to target stands in the figure's year, `elapsed` the share of the time gone. */
  | { readonly kind: 'end-level'; readonly path: Estimate; readonly elapsed: number };
