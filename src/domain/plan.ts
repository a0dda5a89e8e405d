import type { BilingualText } from './bilingual-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Period } from './period.ts';
import type { Provenance } from './provenance.ts';
import type { Quantity } from './quantity.ts';
import type { Verdict } from './verdict.ts';

/** Who sets plans, as data; the order of a dataset's issuers is the order of preference. */
export interface PlanIssuer {
  readonly id: string;
  readonly name: BilingualText;
  readonly shortName: BilingualText;
  /** How concrete its plans are: 1 term target, 2 assigned from above, 3 own yearly plan. Draws as the density of the frame. */
  readonly concreteness: 1 | 2 | 3;
}

export type PlanForm = 'level' | 'change' | 'growth' | 'cumulative' | 'average' | 'end-level';
type PlanBound = 'at-least' | 'at-most' | 'exactly' | 'about' | 'between';

/** How a report words its comparison: `percent-of-plan` 125, `percent-above-plan` 25, `points-above-plan` 0.5, `amount-above-plan` 2128. */
export type ClaimWording = 'percent-of-plan' | 'percent-above-plan' | 'points-above-plan' | 'amount-above-plan';

/** What the report that published an observation itself says about the plan. */
export type PlanClaim =
  | { readonly observation: string; readonly wording: ClaimWording; readonly quantity: Quantity }
  | { readonly observation: string; readonly wording: 'verdict'; readonly verdict: Verdict };

interface PlanCore {
  readonly id: string;
  readonly series: string;
  readonly period: Period;
  readonly issuer: string;
  readonly form: PlanForm;
  readonly bound: PlanBound;
  /** Period from which a change or an end level counts; null means the period before. */
  readonly baseline: Period | null;
  readonly decision: { readonly number: string; readonly date: CalendarDate | null } | null;
  readonly supersedes: string | null;
  readonly provenance: readonly Provenance[];
  readonly caution: BilingualText | null;
}

export type StatedPlan = PlanCore & { readonly basis: 'stated'; readonly quantity: Quantity; readonly claims: readonly PlanClaim[] };
/** A plan known only through the comparison that a report printed; its quantity is recomputed, never stored. */
export type ImpliedPlan = PlanCore & {
  readonly basis: 'implied';
  readonly claim: Extract<PlanClaim, { readonly wording: ClaimWording }>;
};
/** The knowledge that there is no plan: `not-set` where the issuer's complete list lacks it, `not-found` where the list seen was incomplete. */
export type AbsentPlan = PlanCore & { readonly basis: 'absent'; readonly reason: 'not-set' | 'not-found' };

/** A target for one series, period and issuer. Plans are appended, never overwritten. */
export type Plan = StatedPlan | ImpliedPlan | AbsentPlan;
