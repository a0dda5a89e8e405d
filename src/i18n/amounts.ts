import { negated, type Estimate } from '#domain/estimate.ts';
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
export function signOf({ value, interval, decimals }: Estimate): -1 | 0 | 1 {
  const best = value ?? (Number.isFinite(interval.low) ? interval.low : interval.high);
  const printed = Math.round(Math.abs(best) * 10 ** decimals);
  return printed === 0 ? 0 : best < 0 ? -1 : 1;
}

/** A difference without its sign, in words and with its unit: "0,5 điểm %", "ít nhất 622 tỷ đồng". */
export function amount(difference: Estimate, { unit }: Indicator, language: Language): string {
  const positive = signOf(difference) < 0 ? negated(difference) : difference;
  const { format } = language;
  const text = spelled(format.estimate(positive), language);
  return unit.measure === 'rate' ? format.points(text) : format.withUnit(text, unit);
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
