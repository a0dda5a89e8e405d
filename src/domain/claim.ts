import type { Estimate } from './estimate.ts';
import type { Interval } from './interval.ts';
import type { PlanClaim } from './plan.ts';
import { pointOf, printedInterval } from './quantity.ts';
import { roundTo } from './rounding.ts';

/** A claim that prints a number. */
export type NumericClaim = Extract<PlanClaim, { readonly quantity: unknown }>;

/** What a printed comparison says: a share of the plan, or a distance from it in units or points. */
export interface ClaimedComparison {
  readonly kind: 'ratio' | 'difference';
  /** Printed in round words ("about 60 per cent"), which leave more open than the last digit does. */
  readonly rough: boolean;
  /** A share has 1 = the plan, whatever the wording; decimals as printed. */
  readonly estimate: Estimate;
}

/** Reads the wording: 125 per cent of plan and 25 per cent above plan are both 1.25, give or take half of the last printed digit. */
export function readClaim({ wording, quantity }: NumericClaim): ClaimedComparison {
  const { decimals } = quantity;
  const rough = quantity.qualifier === 'about';
  const [value, interval] = [pointOf(quantity), printedInterval(quantity)];
  switch (wording) {
    case 'percent-of-plan':
      return { kind: 'ratio', rough, estimate: { value: share(value, 0), interval: shareOf(interval, 0), decimals } };
    case 'percent-above-plan':
      return { kind: 'ratio', rough, estimate: { value: share(value, 100), interval: shareOf(interval, 100), decimals } };
    case 'points-above-plan':
    case 'amount-above-plan':
      return { kind: 'difference', rough, estimate: { value, interval, decimals } };
  }
}

/** For one claim among a plan's several: the first that prints a number about the observation. */
export function numericClaimAbout(claims: readonly PlanClaim[], observation: string): NumericClaim | null {
  for (const claim of claims) if (claim.observation === observation && claim.wording !== 'verdict') return claim;
  return null;
}

/** Clears the noise of binary fractions: 179.9 per cent is 1.799. */
const shareDigits = 12;

function share(value: number | null, base: number): number | null {
  return value === null ? null : roundTo((base + value) / 100, shareDigits);
}

function shareOf(interval: Interval, base: number): Interval {
  const { low, high, lowOpen, highOpen } = interval;
  return { low: roundTo((base + low) / 100, shareDigits), high: roundTo((base + high) / 100, shareDigits), lowOpen, highOpen };
}
