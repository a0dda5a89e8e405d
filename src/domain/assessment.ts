import { claimCheck } from './claim-check.ts';
import type { Comparison, Effect } from './comparison.ts';
import { everything, type Interval } from './interval.ts';
import { distanceToBand, distanceToLimit, judgeBand, judgeLimit, judgeThreshold } from './judging.ts';
import { operandsOf, type Operands, type Question } from './operands.ts';
import { isPartYear } from './period.ts';
import { ruleOf, type EdgeRule } from './plan-rule.ts';
import type { Unjudged } from './unjudged.ts';
import type { Verdict } from './verdict.ts';
import { effectOf, precisionOf, shownOperands, weigh } from './weighing.ts';

export type { Comparison } from './comparison.ts';
export type { Question } from './operands.ts';
export type { Unjudged } from './unjudged.ts';

/** Either a judgement or the reason there is none, with the comparison wherever one can be made. */
export type Assessment =
  | { readonly kind: 'judged'; readonly verdict: Verdict; readonly comparison: Comparison }
  /** Part of a year against the whole year's plan; `passed` once the interval lies beyond the plan. */
  | { readonly kind: 'in-progress'; readonly passed: boolean; readonly comparison: Comparison }
  | { readonly kind: 'unjudged'; readonly why: Unjudged; readonly comparison: Comparison | null };

/** Holds one figure against one plan. A verdict is given only when every value that the words allow would get the same one. */
export function assess(question: Question): Assessment {
  const { observation, plan } = question;
  const isPart = isPartYear(observation.period) && plan.period !== observation.period;
  if (isPart && !observation.cumulative) return unjudged({ reason: 'not-due' });
  const found = operandsOf(question);
  if (found.kind === 'unjudged') return unjudged(found.why);

  const { comparison, verdict, passed } = compare(question, found.operands);
  if (isPart) {
    const isPassed = passed && accumulates(question);
    return { kind: 'in-progress', passed: isPassed, comparison: isPassed ? comparison : { ...comparison, effect: 'neutral' } };
  }
  if (verdict === null) return unjudged({ reason: 'cannot-tell' }, comparison);
  return { kind: 'judged', verdict, comparison };
}

export function unjudged(why: Unjudged, comparison: Comparison | null = null): Assessment {
  return { kind: 'unjudged', why, comparison };
}

/** A comparison with the verdict that all its interval allows, or null; `passed` once it lies beyond the plan. */
export interface Compared {
  readonly comparison: Comparison;
  readonly verdict: Verdict | null;
  readonly passed: boolean;
}

/** Compares two numbers on the plan's own scale under the plan's rule. */
export function compare(question: Question, operands: Operands): Compared {
  const rule = ruleOf(question.plan, question.indicator);
  return rule.shape === 'threshold' ? compareThreshold(question, operands, rule.strict) : compareEdge(question, operands, rule);
}

function compareThreshold(question: Question, operands: Operands, strict: boolean): Compared {
  const { plan, observation: actual, indicator } = question;
  const { method, variance, attainment, gain, excess, effect } = weigh(question, operands);
  const verdict = strict && standsOnRoundedEdge(operands, gain) ? null : judgeThreshold(gain, strict);
  const { actualEstimate, target, baseline } = shownOperands(question, operands);
  const claim = claimCheck({ plan, actual, baseline }, verdict);
  const comparison = { method, plan, actual, actualEstimate, target, baseline, variance, attainment, effect: verdict === null ? effect : effectOfVerdict(verdict), claim };
  const passed = indicator.direction === 'lower' ? judgeThreshold(excess, false) === 'exceeded' : verdict === 'met' || verdict === 'exceeded';
  return { comparison, verdict, passed };
}

/** A change computed from two rounded figures that comes out exactly at a strict limit may lie on either side of it. */
function standsOnRoundedEdge({ scale, own }: Operands, { low, high }: Interval): boolean {
  return scale === 'change' && own === null && low === 0 && high === 0;
}

function compareEdge(question: Question, operands: Operands, rule: EdgeRule): Compared {
  const { plan, observation: actual, indicator } = question;
  const weighed = weigh(question, operands);
  const decimals = precisionOf(question, operands);
  const band = { edges: rule.shape === 'band' ? rule.edges : everything, decimals, direction: indicator.direction };
  const variance = rule.shape === 'band' ? distanceToBand(operands.actual, band) : distanceToLimit(weighed.variance, rule.shape, decimals);
  const verdict = rule.shape === 'band' ? judgeBand(operands.actual, band) : judgeLimit(weighed.excess, rule);
  const effect = verdict === null ? effectOf(variance.value === null ? null : -Math.abs(variance.value)) : effectOfVerdict(verdict);
  const { actualEstimate, target, baseline } = shownOperands(question, operands);
  const claim = claimCheck({ plan, actual, baseline }, verdict);
  const comparison: Comparison = { method: 'edge', plan, actual, actualEstimate, target, baseline, variance, attainment: null, effect, claim };
  const passed = rule.shape === 'ceiling' ? verdict === 'missed' : verdict === 'met' || verdict === 'exceeded';
  return { comparison, verdict, passed };
}

function effectOfVerdict(verdict: Verdict): Effect {
  switch (verdict) {
    case 'exceeded':
      return 'good';
    case 'met':
      return 'neutral';
    case 'missed':
      return 'bad';
  }
}

/** Only what adds up from January can already have passed a year's plan. */
function accumulates({ plan, indicator }: Question): boolean {
  return plan.form === 'cumulative' || (plan.form === 'level' && indicator.unit.measure === 'level');
}
