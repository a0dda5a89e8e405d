import type { Comparison, Effect, Method } from './comparison.ts';
import { numericClaimAbout, type ClaimedComparison } from './claim.ts';
import { differenceOf, ratioOf, roundEstimate, sumOf, type Estimate } from './estimate.ts';
import { closedInterval, divide, isBounded, liesBelow, multiply, negate, pointInterval, shift, subtract, type Interval } from './interval.ts';
import { figureOf } from './observed-figure.ts';
import type { Operands, Question } from './operands.ts';
import { roundTo } from './rounding.ts';

/** A comparison towards a threshold: `gain` is positive beyond the plan in the good direction, `excess` positive above it; both rounded for judging. */
export interface Weighed {
  readonly method: Method;
  readonly variance: Estimate;
  readonly attainment: Estimate | null;
  readonly gain: Interval;
  readonly excess: Interval;
  readonly effect: Effect;
}

/** Holds figure and target against each other on the plan's own scale, by ratio where one means something, else by difference. */
export function weigh(question: Question, operands: Operands): Weighed {
  const { own } = operands;
  const variance = varianceOf(question, operands);
  const byRatio = ratioIsFair(question, operands);
  const ratio = own?.kind === 'ratio' ? ownRatio(operands, own) : byRatio ? shareOfPlan(question, operands) : null;
  const judged = ratio === null ? null : judgedRatio(ratio, question, operands);
  const excess = judged ?? (own?.kind === 'difference' ? roundEstimate(variance, own.estimate.decimals) : roundedVariance(question, operands));
  const gain = judged !== null && operands.scale === 'change' ? judged : towardsGood(excess, question);
  return {
    method: methodOf(question, operands),
    variance,
    attainment: byRatio && ratio !== null && !isNegative(ratio.interval) ? ratio : null,
    gain: gain.interval,
    excess: excess.interval,
    effect: effectOf(gain.value),
  };
}

/** What is shown of the two numbers, back on the indicator's own scale. */
export function shownOperands({ observation }: Question, { scale, actual, target, baseline }: Operands): Pick<Comparison, 'actualEstimate' | 'target' | 'baseline'> {
  if (scale !== 'change' || baseline === null) return { actualEstimate: actual, target, baseline: null };
  const from = figureOf(baseline);
  return { actualEstimate: figureOf(observation), target: sumOf(from, target), baseline: { observation: baseline, estimate: from } };
}

/** The precision at which a comparison in the unit is judged and printed. */
export function precisionOf({ plan, indicator }: Question, { scale, actual, target }: Operands): number {
  const planned = plan.basis === 'stated' ? plan.quantity.decimals : 0;
  if (scale === 'growth') return Math.max(1, planned);
  return Math.max(indicator.decimals, planned, scale === 'change' ? Math.max(actual.decimals, plan.basis === 'stated' ? target.decimals : 0) : 0);
}

/** Shares are judged at one decimal of a per cent, or fewer where the report printed fewer. */
function ratioDecimals({ plan, observation }: Question): number {
  if (plan.basis !== 'stated') return 1;
  const claim = numericClaimAbout(plan.claims, observation.id);
  return claim !== null && claim.wording.startsWith('percent') ? Math.min(1, claim.quantity.decimals) : 1;
}

export function effectOf(gain: number | null): Effect {
  if (gain === null || gain === 0) return 'neutral';
  return gain > 0 ? 'good' : 'bad';
}

function methodOf({ plan, indicator, observation }: Question, { scale, target }: Operands): Method {
  if (scale === 'change') return 'change';
  if (scale === 'growth' || plan.form === 'growth' || indicator.unit.measure === 'rate') return 'points';
  if (isZero(target)) return 'zero-plan';
  if (indicator.direction === 'lower') return 'headroom';
  return observation.period === plan.period ? 'ratio' : 'year-to-date';
}

/** Amounts where higher is better, towards a plan above zero; changes that plan to move the good way. */
function ratioIsFair(question: Question, operands: Operands): boolean {
  const { value, interval } = operands.target;
  const method = methodOf(question, operands);
  if (method === 'ratio' || method === 'year-to-date') return operands.own !== null || liesBelow(pointInterval(0), interval);
  if (method !== 'change') return false;
  if (operands.own?.kind === 'ratio') return (value ?? 0) !== 0 && (question.indicator.direction === 'lower') === ((value ?? 0) < 0);
  return liesBelow(pointInterval(0), towardsGood(operands.target, question).interval);
}

function shareOfPlan(question: Question, operands: Operands): Estimate | null {
  const { actual, target, own } = operands;
  if (own?.kind === 'difference') return shareFromDistance(actual, own.estimate);
  return ratioOf(actual, target, ratioDecimals(question));
}

/** A / (A - X) written as 1 / (1 - X / A), where an uncertain A counts once. */
function shareFromDistance({ value, interval }: Estimate, distance: Estimate): Estimate | null {
  const part = divide(distance.interval, interval);
  const share = part === null ? null : divide(pointInterval(1), shift(negate(part), 1));
  if (share === null) return null;
  const point = value === null || distance.value === null || value === distance.value ? null : value / (value - distance.value);
  return { value: point, interval: share, decimals: 1 };
}

/** The printed share itself; "at least" where the figure is only a bound and the share is not a round one. */
function ownRatio({ actual }: Operands, { estimate: printed, rough }: ClaimedComparison): Estimate {
  const { low, high } = actual.interval;
  if (printed.value === null || rough || isBounded(actual.interval)) return printed;
  const grows = (actual.value ?? 0) < 0 ? low === -Infinity : high === Infinity;
  return { ...printed, interval: grows ? closedInterval(printed.value, Infinity) : { low: -Infinity, high: printed.value, lowOpen: true, highOpen: false } };
}

/** Share minus one at the judged precision; a printed share is judged as printed. */
function judgedRatio(ratio: Estimate, question: Question, { actual, target, own }: Operands): Estimate {
  if (own?.kind === 'ratio') {
    const judged = isBounded(ratio.interval) && ratio.value !== null && !own.rough ? { ...ratio, interval: pointInterval(ratio.value) } : ratio;
    return minusOne(roundEstimate(judged, own.estimate.decimals + 2));
  }
  const precision = precisionOf(question, { scale: 'level', actual, target, baseline: null, own });
  const rounded = own === null ? ratioOf(roundEstimate(actual, precision), target, ratio.decimals) : ratio;
  return minusOne(roundEstimate(rounded ?? ratio, ratio.decimals + 2));
}

function minusOne({ value, interval, decimals }: Estimate): Estimate {
  return { value: value === null ? null : roundTo(value - 1, 12), interval: { ...interval, low: roundTo(interval.low - 1, 12), high: roundTo(interval.high - 1, 12) }, decimals };
}

function varianceOf(question: Question, operands: Operands): Estimate {
  const { actual, target, own } = operands;
  const decimals = precisionOf(question, operands);
  if (own === null) return { ...differenceOf(actual, target), decimals };
  const { value, interval } = own.estimate;
  if (own.kind === 'difference') {
    const opposite = operands.scale === 'change' && (actual.value ?? 0) < 0;
    return { value: value === null ? null : opposite ? 0 - value : value, interval: opposite ? negate(interval) : interval, decimals: Math.max(decimals, own.estimate.decimals) };
  }
  const inverse = divide(pointInterval(1), interval);
  if (inverse === null || value === null || value === 0 || actual.value === null) return { ...differenceOf(actual, target), decimals };
  return { value: actual.value - actual.value / value, interval: multiply(actual.interval, subtract(pointInterval(1), inverse)), decimals };
}

function roundedVariance(question: Question, operands: Operands): Estimate {
  const precision = precisionOf(question, operands);
  return roundEstimate(differenceOf(roundEstimate(operands.actual, precision), operands.target), precision);
}

function towardsGood({ value, interval, decimals }: Estimate, { indicator }: Question): Estimate {
  if (indicator.direction !== 'lower') return { value, interval, decimals };
  return { value: value === null ? null : 0 - value, interval: negate(interval), decimals };
}

function isZero({ interval }: Estimate): boolean {
  return interval.low === 0 && interval.high === 0;
}

function isNegative({ high }: Interval): boolean {
  return high < 0;
}
