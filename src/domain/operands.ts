import { readClaim, type ClaimedComparison } from './claim.ts';
import { breakBetween, type ComparabilityBreak } from './comparability.ts';
import { differenceOf, pointEstimate, productOf, ratioOf, sumOf, type Estimate } from './estimate.ts';
import { impliedTarget, solveFor } from './implied-plan.ts';
import type { Indicator } from './indicator.ts';
import { scale, shift } from './interval.ts';
import type { MeasuredObservation } from './observation.ts';
import { figureOf } from './observed-figure.ts';
import type { Plan } from './plan.ts';
import { ruleOf, type PlanRule } from './plan-rule.ts';
import { estimateOf, intervalOf, pointOf, type Quantity } from './quantity.ts';
import type { Unjudged } from './unjudged.ts';

/** A figure and the figure from which its change counts; null when that is not known. */
interface BasedFigure {
  readonly observation: MeasuredObservation;
  readonly baseline: MeasuredObservation | null;
}

/** Everything that judging one figure against one plan needs. `claimed` is the figure that an implied plan's claim speaks of. */
export interface Question extends BasedFigure {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly claimed: BasedFigure | null;
  readonly breaks: readonly ComparabilityBreak[];
}

/** What a plan's number counts: the indicator itself, its change from a baseline, or its growth in per cent. */
type PlanScale = 'level' | 'change' | 'growth';

/** Figure and target on the plan's own scale. */
export interface Operands {
  readonly scale: PlanScale;
  readonly actual: Estimate;
  readonly target: Estimate;
  readonly baseline: MeasuredObservation | null;
  /** The report's own comparison, where the plan is only known through this very figure: both then move together. */
  readonly own: ClaimedComparison | null;
}

export type OperandsOrReason = { readonly kind: 'operands'; readonly operands: Operands } | { readonly kind: 'unjudged'; readonly why: Unjudged };

export function operandsOf(question: Question): OperandsOrReason {
  const { plan, observation, indicator, claimed, breaks } = question;
  if (plan.basis === 'absent') return unjudged({ reason: 'no-plan', known: plan.reason });
  const series = { series: observation.series, breaks };
  const planScale = scaleOf(question);
  const based = needsBaseline(planScale, observation);
  if (based) {
    if (question.baseline === null) return unjudged({ reason: 'not-comparable', because: 'no-baseline' });
    const between = breakBetween(question.baseline.period, observation.period, series);
    if (between !== null) return unjudged({ reason: 'not-comparable', because: between });
  }
  const isOwn = plan.basis === 'implied' && plan.claim.observation === observation.id;
  if (plan.basis === 'implied' && !isOwn && claimed !== null) {
    const between = breakBetween(claimed.observation.period, observation.period, series);
    if (between !== null) return unjudged({ reason: 'not-comparable', because: between });
  }
  const actual = onScale(planScale, question);
  const target = plannedOn(planScale, { plan, indicator, breaks, claimed: isOwn ? question : claimed, baseline: question.baseline });
  if (actual === null || target === null) return unjudged(actual === null ? { reason: 'not-comparable', because: 'no-baseline' } : { reason: 'no-plan', known: 'none' });
  const own = isOwn && plan.basis === 'implied' ? readClaim(plan.claim) : null;
  return { kind: 'operands', operands: { scale: planScale, actual, target, baseline: based ? question.baseline : null, own } };
}

/** What the planned number is, apart from any figure held against it. */
export type Planned = Pick<Question, 'plan' | 'indicator' | 'baseline' | 'claimed' | 'breaks'>;

/** The plan's place on the indicator's own scale, for drawing: a change or growth on top of its baseline; null where that is not known. */
export function levelOf(planned: Planned): Estimate | null {
  const { plan, indicator, baseline, breaks } = planned;
  const planScale = planScaleOf(plan, indicator);
  const target = plannedOn(planScale, planned);
  if (planScale === 'level' || target === null) return target;
  if (baseline === null || breakBetween(baseline.period, plan.period, { series: plan.series, breaks }) !== null) return null;
  const from = figureOf(baseline);
  return planScale === 'change' ? sumOf(from, target) : grown(from, target, indicator);
}

/** Which scale a plan is written in, before a baseline turns a level into a change. */
function planScaleOf({ form }: Plan, { unit }: Indicator): PlanScale {
  if (form === 'change') return 'change';
  return form === 'growth' && unit.measure === 'level' ? 'growth' : 'level';
}

/** A level that should fall from a stated baseline is judged by the fall. */
function scaleOf({ plan, indicator, baseline }: Question): PlanScale {
  const falls = plan.form === 'level' && indicator.direction === 'lower' && plan.bound === 'exactly';
  return falls && plan.baseline !== null && baseline !== null ? 'change' : planScaleOf(plan, indicator);
}

function needsBaseline(planScale: PlanScale, { growth }: MeasuredObservation): boolean {
  return planScale === 'change' || (planScale === 'growth' && growth === null);
}

function onScale(planScale: PlanScale, { observation, baseline }: BasedFigure): Estimate | null {
  const figure = figureOf(observation);
  switch (planScale) {
    case 'level':
      return figure;
    case 'change':
      return baseline === null ? null : differenceOf(figure, figureOf(baseline));
    case 'growth':
      return observation.growth === null ? growthBetween(observation, baseline) : estimateOf(observation.growth);
  }
}

function growthBetween(observation: MeasuredObservation, baseline: MeasuredObservation | null): Estimate | null {
  const ratio = baseline === null ? null : ratioOf(figureOf(observation), figureOf(baseline), 1);
  if (ratio === null) return null;
  const { value, interval } = ratio;
  return { value: value === null ? null : (value - 1) * 100, interval: scale(shift(interval, -1), 100), decimals: 1 };
}

function plannedOn(planScale: PlanScale, { plan, indicator, baseline, claimed }: Planned): Estimate | null {
  switch (plan.basis) {
    case 'absent':
      return null;
    case 'stated': {
      const target = thresholdOf(plan.quantity, ruleOf(plan, indicator));
      if (planScale !== 'change' || plan.form === 'change') return target;
      return baseline === null ? null : differenceOf(target, figureOf(baseline));
    }
    case 'implied': {
      if (claimed === null || claimed.observation.series !== plan.series) return null;
      if (planScaleOf(plan, indicator) === 'growth') {
        const growth = onScale('growth', claimed);
        return growth === null ? null : solveFor(growth, plan.claim, 1);
      }
      const target = impliedTarget({ claim: plan.claim, actual: claimed.observation, form: plan.form, baseline: claimed.baseline });
      if (target === null || planScale !== 'change' || plan.form === 'change') return target;
      return baseline === null ? null : differenceOf(target, figureOf(baseline));
    }
  }
}

/** The number to reach: the words around a planned number say how it is judged, not that it is uncertain. A band keeps its edges. */
function thresholdOf(quantity: Quantity, rule: PlanRule): Estimate {
  const value = pointOf(quantity);
  if (rule.shape === 'band' || value === null) return { ...estimateOf(quantity), interval: rule.shape === 'band' ? rule.edges : intervalOf(quantity) };
  return pointEstimate(value, quantity.decimals);
}

function grown(from: Estimate, { value, interval }: Estimate, { decimals }: Indicator): Estimate {
  const factor = { value: value === null ? null : 1 + value / 100, interval: shift(scale(interval, 0.01), 1), decimals: 0 };
  return { ...productOf(from, factor), decimals: Math.max(decimals, from.decimals) };
}

function unjudged(why: Unjudged): OperandsOrReason {
  return { kind: 'unjudged', why };
}
