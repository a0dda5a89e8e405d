import { scaled, type Estimate } from '#domain/estimate.ts';
import { type Qualifier, type Quantity } from '#domain/quantity.ts';
import { roundTo } from '#domain/rounding.ts';
import { shownNumber, type NumberMark } from '#domain/shown-number.ts';

/** A number as the screen shows it, taken apart: the mark before it, the number itself, the upper end of a range. */
export interface MarkedNumber {
  readonly mark: NumberMark;
  readonly value: number;
  readonly high: number | null;
  readonly decimals: number;
}

const marks: Record<Qualifier, NumberMark> = { exact: '', above: '>', 'at-least': '≥', below: '<', 'at-most': '≤', about: '≈' };

/** A published number; an exact one takes at least the indicator's decimals. */
export function ofQuantity(quantity: Quantity, indicatorDecimals: number): MarkedNumber {
  if (quantity.qualifier === 'between') return { mark: '', value: quantity.low, high: quantity.high, decimals: quantity.decimals };
  const decimals = quantity.qualifier === 'exact' ? Math.max(quantity.decimals, indicatorDecimals) : quantity.decimals;
  return { mark: marks[quantity.qualifier], value: quantity.value, high: null, decimals };
}

/** A computed number, rounded to what it may be printed with; null where nothing is certain. */
export function ofEstimate(estimate: Estimate, of: 'level' | 'comparison'): MarkedNumber | null {
  const shown = shownNumber(estimate, of);
  if (shown === null) return null;
  const { decimals } = estimate;
  return { mark: shown.mark, value: roundTo(shown.value, decimals), high: shown.high === null ? null : roundTo(shown.high, decimals), decimals };
}

/** A share (1 = 100 %) in per cent; an open end prints as "at least", for a share is rounded. */
export function ofShare(ratio: Estimate): MarkedNumber | null {
  const percent = scaled(ratio, 100);
  return ofEstimate({ ...percent, interval: { ...percent.interval, lowOpen: false, highOpen: false } }, 'comparison');
}

/** A signed difference; the screen leaves out "≈" there, and so do files. */
export function ofDifference(estimate: Estimate): MarkedNumber | null {
  const number = ofEstimate(estimate, 'comparison');
  return number?.mark === '≈' ? { ...number, mark: '' } : number;
}
