import { numericClaimAbout, readClaim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { differenceOf, ratioOf, type Estimate } from './estimate.ts';
import { negate, overlaps } from './interval.ts';
import type { PlanClaim } from './plan.ts';
import { printedEstimate } from './quantity.ts';
import type { Verdict } from './verdict.ts';

/** What the report printed beside what follows from the printed numbers. */
export interface ClaimRecomputed {
  readonly printed: Estimate;
  readonly recomputed: Estimate;
  readonly agrees: boolean;
  /** Whether the printed number is a share of the plan or a distance from it. */
  readonly scale: 'share' | 'amount';
}

/** The two sides of a comparison. */
type Compared = Pick<Comparison, 'plan' | 'actual' | 'baseline'>;

/** Compares the report's own words on a comparison with ours; null when it printed none. A plan implied by this very figure agrees by its nature. */
export function claimCheck(comparison: Compared, verdict: Verdict | null): Comparison['claim'] {
  const { plan, actual } = comparison;
  switch (plan.basis) {
    case 'absent':
      return null;
    case 'implied':
      return plan.claim.observation === actual.id ? { printed: plan.claim, agrees: true } : null;
    case 'stated': {
      const claim = numericClaimAbout(plan.claims, actual.id) ?? plan.claims.find(({ observation }) => observation === actual.id) ?? null;
      return claim === null ? null : { printed: claim, agrees: agreesWith(claim, comparison, verdict) };
    }
  }
}

/** Recomputes a printed comparison from the printed numbers, each give or take its own rounding; null where it cannot be. */
export function recomputeClaim(claim: PlanClaim, { plan, actual, baseline }: Compared): ClaimRecomputed | null {
  if (claim.wording === 'verdict' || plan.basis !== 'stated') return null;
  const { kind, estimate: printed } = readClaim(claim);
  const figure = printedEstimate(actual.quantity);
  const from = baseline === null ? null : printedEstimate(baseline.observation.quantity);
  const achieved = from === null ? figure : differenceOf(figure, from);
  const planned = from !== null && plan.form !== 'change' ? differenceOf(printedEstimate(plan.quantity), from) : printedEstimate(plan.quantity);
  const recomputed = kind === 'ratio' ? ratioOf(achieved, planned, Math.max(1, printed.decimals)) : distance(achieved, planned, from !== null);
  return recomputed === null ? null : { printed, recomputed, agrees: overlaps(printed.interval, recomputed.interval), scale: kind === 'ratio' ? 'share' : 'amount' };
}

/** A larger cut than planned lies above the plan. */
function distance(achieved: Estimate, planned: Estimate, isChange: boolean): Estimate {
  const difference = differenceOf(achieved, planned);
  if (!isChange || (planned.value ?? 0) >= 0) return difference;
  return { ...difference, value: difference.value === null ? null : 0 - difference.value, interval: negate(difference.interval) };
}

function agreesWith(claim: PlanClaim, comparison: Compared, verdict: Verdict | null): boolean {
  if (claim.wording === 'verdict') return verdict === null || verdictStands(claim.verdict, verdict);
  return recomputeClaim(claim, comparison)?.agrees ?? true;
}

/** A report that says "met" is not wrong where the plan was even exceeded. */
export function verdictStands(printed: Verdict, recomputed: Verdict): boolean {
  return printed === recomputed || (printed === 'met' && recomputed === 'exceeded');
}
