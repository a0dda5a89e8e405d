import { readClaim, type NumericClaim } from './claim.ts';
import { differenceOf, negated, ratioOf, type Estimate } from './estimate.ts';
import { everything, isBounded } from './interval.ts';
import type { MeasuredObservation } from './observation.ts';
import { figureOf } from './observed-figure.ts';
import type { PlanForm } from './plan.ts';

/** A printed comparison with the figure it speaks of; `baseline` only matters for plans of change. */
export interface ImpliedBy {
  readonly claim: NumericClaim;
  readonly actual: MeasuredObservation;
  readonly form: PlanForm;
  readonly baseline: MeasuredObservation | null;
}

/**
 * The target that a printed comparison implies: A / p for shares, between A / (p + h) and A / (p - h), where h is half a unit of the
 * last printed digit; A - X for distances. A lower bound gives a lower bound. For a plan of change the comparison is one of
 * changes, so the result is a change: (A - B) / p; null when its baseline is not known.
 */
export function impliedTarget({ claim, actual, form, baseline }: ImpliedBy): Estimate | null {
  const figure = figureOf(actual);
  if (form !== 'change') return solveFor(figure, claim, 1);
  if (baseline === null) return null;
  const change = differenceOf(figure, figureOf(baseline));
  return solveFor(change, claim, (change.value ?? 0) < 0 ? -1 : 1);
}

/** The target that a claim about a number leaves: `sign` is the direction in which "above the plan" points, for a larger cut is further below. */
export function solveFor(figure: Estimate, claim: NumericClaim, sign: 1 | -1): Estimate {
  const { kind, estimate } = readClaim(claim);
  if (kind === 'difference') return differenceOf(figure, sign === 1 ? estimate : negated(estimate));
  const target = ratioOf(figure, estimate, figure.decimals) ?? { value: null, interval: everything, decimals: figure.decimals };
  return { ...target, decimals: deservedDecimals(target) };
}

/** As many decimals as the figure had, less those that the margin makes meaningless. */
function deservedDecimals({ interval, decimals }: Estimate): number {
  if (!isBounded(interval)) return decimals;
  const margin = (interval.high - interval.low) / 2;
  let deserved = decimals;
  while (deserved > 0 && margin > 0.5 * 10 ** (1 - deserved)) deserved -= 1;
  return deserved;
}
