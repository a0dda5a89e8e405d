import type { Indicator } from '#domain/indicator.ts';
import type { Quantity } from '#domain/quantity.ts';
import type { PlanInForce } from '#domain/trajectory.ts';
import { ofEstimate, ofQuantity, type MarkedNumber } from './marked-number.ts';

/** The scale on which a plan's own number is meant: the indicator's, a change of it, or growth in per cent. */
export type PlanScale = 'level' | 'change' | 'growth';

/** A plan's number in its own words, on its own scale: a planned cut of 0,10 stays a cut of 0,10. Null where the plan has no number. */
export function plannedNumber(plan: PlanInForce, indicator: Indicator): (MarkedNumber & { readonly scale: PlanScale }) | null {
  const scale = scaleOf(plan, indicator);
  switch (plan.plan.basis) {
    case 'absent':
      return null;
    case 'stated':
      return { ...ofQuantity(worded(plan.plan.quantity, plan.plan.bound), indicator.decimals), scale };
    case 'implied': {
      const target = plan.target ?? plan.assessment.comparison?.target ?? null;
      const number = target === null ? null : ofEstimate(target, 'level');
      return number === null ? null : { ...number, scale: 'level' };
    }
  }
}

/** Implied changes are shown as the level that they lead to, on screen and here. */
function scaleOf({ plan }: PlanInForce, { unit }: Indicator): PlanScale {
  if (plan.form === 'change') return 'change';
  return plan.form === 'growth' && unit.measure === 'level' ? 'growth' : 'level';
}

/** A plain number takes the mark of its plan's bound; "at least" is what plans mean anyway and goes unmarked. */
function worded(quantity: Quantity, bound: PlanInForce['plan']['bound']): Quantity {
  if (quantity.qualifier !== 'exact' || (bound !== 'at-most' && bound !== 'about')) return quantity;
  return { ...quantity, qualifier: bound };
}
