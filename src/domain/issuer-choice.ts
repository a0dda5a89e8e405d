import { unjudged, type Assessment } from './assessment.ts';
import type { Plan, PlanIssuer } from './plan.ts';

/** A plan with the issuer who set it. */
export interface IssuedPlan {
  readonly plan: Plan;
  readonly issuer: PlanIssuer;
}

/** The plan by which a figure is judged among plans in order of preference; `issuer` null takes the first issuer that has one. Null where the issuer has said nothing. */
export function activePlan<T extends IssuedPlan>(plans: readonly T[], issuer: string | null): T | null {
  if (issuer === null) return plans.find(isKnown) ?? plans[0] ?? null;
  return plans.find((candidate) => candidate.issuer.id === issuer) ?? null;
}

/** The answer where the issuer has no plan: it says whether another has. */
export function withoutPlan(plans: readonly IssuedPlan[]): Assessment {
  return unjudged({ reason: 'no-plan', known: plans.some(isKnown) ? 'other-issuer' : 'none' });
}

function isKnown({ plan }: IssuedPlan): boolean {
  return plan.basis !== 'absent';
}
