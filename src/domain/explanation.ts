import type { Comparison, TermProgress } from './comparison.ts';
import { differenceOf, ratioOf, type Estimate } from './estimate.ts';
import { everything, type Interval } from './interval.ts';
import type { PlanClaim, PlanForm } from './plan.ts';
import { ruleOf } from './plan-rule.ts';
import type { Quantity } from './quantity.ts';

/** How the target was found where no document states it: A / p, or A - X, with what the report printed. */
interface Derivation {
  readonly form: PlanForm;
  readonly claim: Extract<PlanClaim, { readonly quantity: Quantity }>;
  readonly target: Estimate;
}

interface Explained {
  readonly actual: Estimate;
  readonly target: Estimate;
  readonly variance: Estimate;
  /** Null where a document states the plan. */
  readonly derivation: Derivation | null;
}

/** The formula of a comparison with every number that stands in it, in the order of writing. Words and number formats are added elsewhere. */
export type Explanation =
  /** variance = A - T; attainment = A / T */
  | (Explained & { readonly kind: 'ratio' | 'year-to-date'; readonly attainment: Estimate | null })
  /** variance = A - T; headroom = (T - A) / T */
  | (Explained & { readonly kind: 'headroom'; readonly headroom: Estimate | null })
  /** change = A - B; planned = T - B; variance = change - planned; attainment = change / planned */
  | (Explained & { readonly kind: 'change'; readonly baseline: Estimate; readonly change: Estimate; readonly planned: Estimate; readonly attainment: Estimate | null })
  /** variance = A - T in points; A / T only beside it */
  | (Explained & { readonly kind: 'points'; readonly secondaryRatio: Estimate | null })
  /** variance = sum A - k T; attainment = sum A / (k T); still needed = (n T - sum A) / (n - k) */
  | (Explained & { readonly kind: 'term-average'; readonly attainment: Estimate | null; readonly term: Extract<TermProgress, { kind: 'average' }> })
  /** variance = A - path; attainment = (A - B) / (T - B) beside the share of time gone */
  | (Explained & { readonly kind: 'end-level'; readonly baseline: Estimate; readonly attainment: Estimate | null; readonly term: Extract<TermProgress, { kind: 'end-level' }> })
  /** variance = distance to the nearer edge, 0 inside */
  | (Explained & { readonly kind: 'edge'; readonly edges: Interval })
  /** variance = A */
  | (Explained & { readonly kind: 'zero-plan' });

/** Puts the numbers of a comparison into its formula. */
export function explain(comparison: Comparison): Explanation {
  const { method, actualEstimate: actual, target, variance, attainment, baseline, term, plan } = comparison;
  const derivation = plan.basis === 'implied' ? { form: plan.form, claim: plan.claim, target } : null;
  const common = { actual, target, variance, derivation };
  switch (method) {
    case 'ratio':
    case 'year-to-date':
      return { ...common, kind: method, attainment };
    case 'headroom':
      return { ...common, kind: method, headroom: ratioOf(differenceOf(target, actual), target, 1) };
    case 'change': {
      const from = baseline?.estimate ?? actual;
      return { ...common, kind: method, baseline: from, change: differenceOf(actual, from), planned: differenceOf(target, from), attainment };
    }
    case 'points':
      return { ...common, kind: method, secondaryRatio: secondaryRatio(comparison) };
    case 'term-average':
      return term?.kind === 'average' ? { ...common, kind: method, attainment, term } : { ...common, kind: 'ratio', attainment };
    case 'end-level':
      return term?.kind === 'end-level' && baseline !== null ? { ...common, kind: method, baseline: baseline.estimate, attainment, term } : { ...common, kind: 'ratio', attainment };
    case 'edge':
      return { ...common, kind: method, edges: edgesOf(comparison) };
    case 'zero-plan':
      return { ...common, kind: method };
  }
}

/** A / T of rates, which some councils print; never judged by. Null for changes, bands and plans that may be zero. */
export function secondaryRatio({ method, actualEstimate, target }: Comparison): Estimate | null {
  return method === 'points' && target.interval.low > 0 ? ratioOf(actualEstimate, target, 1) : null;
}

/** The values that keep the plan: unlimited on the side that the plan leaves free, without the edge where the plan is strict. */
function edgesOf({ plan, target }: Comparison): Interval {
  const rule = ruleOf(plan, { direction: 'band' });
  switch (rule.shape) {
    case 'ceiling':
      return { ...everything, high: target.interval.high, highOpen: rule.strict };
    case 'floor':
      return { ...everything, low: target.interval.low, lowOpen: rule.strict };
    case 'band':
    case 'threshold':
      return target.interval;
  }
}
