import { unjudged, type Assessment } from './assessment.ts';
import type { PlanInForce } from './trajectory-row.ts';

/**
 * What a figure is worth against the chosen issuer's plan; `issuer` null takes the first issuer that has one. The plans are in order of
 * preference. Where the issuer has none, the answer says whether another has.
 */
export function judgedBy(plans: readonly PlanInForce[], issuer: string | null): Assessment {
  return activePlan(plans, issuer)?.assessment ?? unjudged({ reason: 'no-plan', known: plans.some(isKnown) ? 'other-issuer' : 'none' });
}

/** The plan by which a figure is judged; null where the issuer has said nothing. */
export function activePlan(plans: readonly PlanInForce[], issuer: string | null): PlanInForce | null {
  if (issuer === null) return plans.find(isKnown) ?? plans[0] ?? null;
  return plans.find((candidate) => candidate.issuer.id === issuer) ?? null;
}

function isKnown({ plan }: PlanInForce): boolean {
  return plan.basis !== 'absent';
}
