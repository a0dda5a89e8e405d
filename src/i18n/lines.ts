import type { Indicator } from '#domain/indicator.ts';
import type { Quantity } from '#domain/quantity.ts';
import type { Movement, PlanInForce } from '#domain/trajectory.ts';
import { absolute, amount, best, changesOf, share, signOf } from './amounts.ts';
import type { Language } from './language.ts';
import { movementPhrases, planPhrases } from './words/lines.ts';

/** One line on the change from the year before, or why there is none: "Tăng 6,4% so với 2019". Null where there is no figure. */
export function movementLine(movement: Movement, indicator: Indicator, language: Language): string | null {
  const { words, format } = language;
  const say = movementPhrases[language.locale];
  if (movement.kind === 'moved') {
    const from = format.shortPeriod(movement.from);
    const sign = signOf(movement.difference);
    return sign === 0 ? say.same(from) : say.moved(movementAmount(movement, indicator, language), sign > 0, from);
  }
  switch (movement.why) {
    case 'no-figure':
      return null;
    case 'no-previous':
      return say.noPrevious;
    case 'bounds':
      return say.bounds;
    case 'break':
      return say.broken(format.shortPeriod(movement.from), words.breakKinds[movement.because.kind]);
  }
}

/** How far a figure moved, unsigned: by ratio for amounts, by points for rates. */
export function movementAmount({ difference, growth }: Extract<Movement, { kind: 'moved' }>, indicator: Indicator, language: Language): string {
  if (growth === null || indicator.unit.measure === 'rate') return amount(difference, indicator, language);
  return share(absolute(growth), language);
}

/** The plan and the distance to it: "KH ≈ 2.136 (suy ra) · +534", "Giảm 0,30 điểm % · KH giảm 0,10". Null where no plan has a number. */
export function planLine({ plan, issuer, target, assessment }: PlanInForce, indicator: Indicator, language: Language): string | null {
  const { words, format, text } = language;
  const { comparison } = assessment;
  const label = issuer.id === 'unknown' ? words.plans.short : text(issuer.shortName);
  const implied = plan.basis === 'implied' ? planPhrases[language.locale].implied : '';
  if (comparison?.method === 'change' && comparison.baseline !== null) {
    const say = planPhrases[language.locale];
    const { moved, planned } = changesOf(comparison, comparison.baseline.estimate);
    const number = format.number(Math.abs(best(planned)), planned.decimals);
    return `${say.moved(amount(moved, indicator, language), signOf(moved) < 0)} · ${say.planned(label, number, best(planned) < 0)}${implied}`;
  }
  if (plan.basis === 'stated' && plan.form === 'change') {
    const say = planPhrases[language.locale];
    const { text: number, falling } = plannedChange(plan.quantity, indicator, language);
    return say.planned(label, number, falling) + distanceTo(assessment, indicator, language);
  }
  const number = planNumber({ plan, target: target ?? comparison?.target ?? null }, indicator, language);
  if (number === null) return null;
  return `${label} ${number}${implied}${distanceTo(assessment, indicator, language)}`;
}

/** A planned change without its sign: "giảm 1,0-1,5". */
export function plannedChange(quantity: Quantity, { decimals }: Indicator, { format }: Language): { readonly text: string; readonly falling: boolean } {
  if (quantity.qualifier === 'between') {
    const falling = quantity.low < 0;
    return { text: format.quantity(falling ? { ...quantity, low: 0 - quantity.high, high: 0 - quantity.low } : quantity, decimals), falling };
  }
  const falling = quantity.value < 0;
  const turned = { above: 'below', 'at-least': 'at-most', below: 'above', 'at-most': 'at-least', exact: 'exact', about: 'about' } as const;
  return { text: format.quantity(falling ? { ...quantity, qualifier: turned[quantity.qualifier], value: 0 - quantity.value } : quantity, decimals), falling };
}

/** " · +534" once the plan is judged or passed. */
function distanceTo(assessment: PlanInForce['assessment'], { unit }: Indicator, { format }: Language): string {
  if (assessment.kind === 'unjudged' || (assessment.kind === 'in-progress' && !assessment.passed)) return '';
  const { variance } = assessment.comparison;
  return signOf(variance) === 0 ? '' : ` · ${format.difference(variance, unit)}`;
}

/** A plan's number as its words have it, without unit: "15,0", "≤ 4", "3-4", "≈ 2.136"; null where it has none. */
export function planNumber({ plan, target }: Pick<PlanInForce, 'plan' | 'target'>, indicator: Indicator, { format }: Language): string | null {
  switch (plan.basis) {
    case 'absent':
      return null;
    case 'implied':
      return target === null ? null : format.estimate(target);
    case 'stated': {
      const text = format.quantity(worded(plan.quantity, plan.bound), indicator.decimals);
      return plan.form === 'growth' && indicator.unit.measure === 'level' ? `${text}%` : text;
    }
  }
}

/** A plain number takes the mark of its plan's bound; "at least" is what plans mean anyway and goes unmarked. */
function worded(quantity: Quantity, bound: PlanInForce['plan']['bound']): Quantity {
  if (quantity.qualifier !== 'exact' || (bound !== 'at-most' && bound !== 'about')) return quantity;
  return { ...quantity, qualifier: bound };
}
