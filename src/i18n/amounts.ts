import type { Comparison } from '#domain/assessment.ts';
import { differenceOf, negated, type Estimate } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import { shift } from '#domain/interval.ts';
import type { Quantity } from '#domain/quantity.ts';
import type { Language } from './language.ts';

/** Replaces the mark before a number by its word: "≥119%" becomes "ít nhất 119%". */
export function spelled(text: string, { words }: Language): string {
  const marks = new Map(Object.entries(words.phrases.marks));
  return text.replace(/^[>≥<≤≈]\s?/u, (mark) => `${marks.get(mark.trim()) ?? mark} `);
}

/** The sign that a difference shows once printed, by its best value. */
export function signOf(estimate: Estimate): -1 | 0 | 1 {
  const value = best(estimate);
  return Math.round(Math.abs(value) * 10 ** estimate.decimals) === 0 ? 0 : value < 0 ? -1 : 1;
}

/** The value, or the end that is known. */
export function best({ value, interval: { low, high } }: Estimate): number {
  return value ?? (Number.isFinite(low) ? low : high);
}

/** A difference without its sign, in words and with its unit: "0,5 điểm %", "ít nhất 622 tỷ đồng". */
export function amount(difference: Estimate, { unit }: Indicator, language: Language): string {
  const { format } = language;
  const text = spelled(format.estimate(absolute(difference)), language);
  return unit.measure === 'rate' ? format.points(text) : format.withUnit(text, unit);
}

/** The same without its sign. */
export function absolute(estimate: Estimate): Estimate {
  return best(estimate) < 0 ? negated(estimate) : estimate;
}

/** A share of the plan in words: "125%", "ít nhất 179,9%". */
export function share(ratio: Estimate, language: Language): string {
  return spelled(language.format.percent(ratio), language);
}

/** What lies above 100 %: 1.25 is "25%". */
export function excess(ratio: Estimate, language: Language): string {
  return share({ ...ratio, value: ratio.value === null ? null : ratio.value - 1, interval: shift(ratio.interval, -1) }, language);
}

/** A published figure with its unit, the mark kept: "> 10.100 tỷ đồng". */
export function figure(quantity: Quantity, { unit, decimals }: Indicator, { format }: Language): string {
  return format.withUnit(format.quantity(quantity, decimals), unit);
}

/** The change that happened and the one that was planned, at the precision of their comparison. */
export function changesOf({ actualEstimate, target, variance: { decimals } }: Comparison, baseline: Estimate): { readonly moved: Estimate; readonly planned: Estimate } {
  return { moved: { ...differenceOf(actualEstimate, baseline), decimals }, planned: { ...differenceOf(target, baseline), decimals } };
}
