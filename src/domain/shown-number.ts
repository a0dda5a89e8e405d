import type { Estimate } from './estimate.ts';
import { roundTo } from './rounding.ts';

/** The mark before a number that is not simply equal to what it stands for. */
export type NumberMark = '' | '≈' | '>' | '≥' | '<' | '≤';

/** What of an estimate is shown: one number with its mark, or the two ends of a range; `high` is null unless it is a range. Not yet rounded. */
export interface ShownNumber {
  readonly mark: NumberMark;
  readonly value: number;
  readonly high: number | null;
}

/**
 * One number where one is known; else the certain bound, or the range; null where nothing is certain, an open share of zero and more
 * apart, which is roughly its value. A spread within the last printed digit is not worth a mark. `level` is for numbers in the
 * indicator's unit, which may stand as roughly their value above a bound that rounding pushed down. A bound that printing rounds towards
 * its inside is no longer an open one.
 */
export function shownNumber({ value, interval, decimals }: Estimate, of: 'level' | 'comparison'): ShownNumber | null {
  const { low, high, lowOpen, highOpen } = interval;
  const one = (mark: NumberMark, shown: number): ShownNumber => ({ mark, value: shown, high: null });
  const looksLike = (a: number, b: number): boolean => roundTo(a, decimals) === roundTo(b, decimals);
  if (!Number.isFinite(low) && !Number.isFinite(high)) return null;
  if (high === Infinity && value !== null && (low === 0 || (of === 'level' && !looksLike(low, value)))) return one('≈', value);
  if (high === Infinity) return one(lowOpen && roundTo(low, decimals) <= low ? '>' : '≥', low);
  if (low === -Infinity) return one(highOpen && roundTo(high, decimals) >= high ? '<' : '≤', high);
  if (value === null) return looksLike(low, high) ? one('', low) : { mark: '', value: low, high };
  return one((high - low) / 2 <= 1.01 * 10 ** -decimals ? '' : '≈', value);
}
