import type { Direction, Indicator } from './indicator.ts';
import type { Interval } from './interval.ts';
import type { Plan } from './plan.ts';
import { intervalOf, type Quantity } from './quantity.ts';

/**
 * What a plan's words ask for. `threshold`: reach it, more is better. `ceiling` and `floor`: a limit against the grain, kept or broken.
 * `band`: stay inside. A strict limit ("below 3") is not kept by standing on it.
 */
export type PlanRule = { readonly shape: 'threshold'; readonly strict: boolean } | EdgeRule;
export type EdgeRule = { readonly shape: 'ceiling' | 'floor'; readonly strict: boolean } | { readonly shape: 'band'; readonly edges: Interval };

export function ruleOf(plan: Plan, { direction }: Pick<Indicator, 'direction'>): PlanRule {
  const quantity = plan.basis === 'stated' ? plan.quantity : null;
  if (quantity !== null && isBand(plan, quantity, direction)) return { shape: 'band', edges: edgesOf(plan, quantity) };
  const strict = quantity?.qualifier === 'above' || quantity?.qualifier === 'below';
  const shape = shapeOf(plan, direction);
  return shape === 'threshold' ? { shape, strict } : { shape, strict };
}

function isBand({ bound, form }: Plan, { qualifier }: Quantity, direction: Direction): boolean {
  if (qualifier === 'between' || qualifier === 'about' || bound === 'about' || bound === 'between') return true;
  return direction === 'band' && form !== 'change' && limitOf(bound, qualifier) === null;
}

function shapeOf(plan: Plan, direction: Direction): 'threshold' | 'ceiling' | 'floor' {
  if (plan.form === 'change') return 'threshold';
  const limit = limitOf(plan.bound, plan.basis === 'stated' ? plan.quantity.qualifier : null);
  if (limit === 'at-most') return 'ceiling';
  return limit === 'at-least' && direction !== 'higher' ? 'floor' : 'threshold';
}

/** The words of the number decide where the plan's own word is silent: "exactly" with "below 3" is a ceiling. */
function limitOf(bound: Plan['bound'], qualifier: Quantity['qualifier'] | null): 'at-least' | 'at-most' | null {
  if (bound === 'at-least' || bound === 'at-most') return bound;
  if (qualifier === 'above' || qualifier === 'at-least') return 'at-least';
  return qualifier === 'below' || qualifier === 'at-most' ? 'at-most' : null;
}

function edgesOf({ bound }: Plan, quantity: Quantity): Interval {
  if (quantity.qualifier === 'between') return intervalOf(quantity);
  return intervalOf({ ...quantity, qualifier: bound === 'about' || quantity.qualifier === 'about' ? 'about' : 'exact' });
}
