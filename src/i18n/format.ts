import type { Estimate } from '#domain/estimate.ts';
import type { Unit } from '#domain/indicator.ts';
import type { Quantity, Qualifier } from '#domain/quantity.ts';
import { shownNumber } from '#domain/shown-number.ts';
import { timeFormatterOf, type TimeFormatter } from './format-time.ts';
import type { Locale } from './locale.ts';

/** Turns numbers, days and periods into the text of one locale; the only place that does. */
export interface Formatter extends TimeFormatter {
  /** Fixed decimals, true minus sign, never a negative zero. */
  number(this: void, value: number, decimals: number): string;
  /** A published number with the mark of its promise; an exact one takes at least the indicator's decimals. */
  quantity(this: void, quantity: Quantity, indicatorDecimals: number): string;
  /** A computed number with "≈", "≥" or a range where its interval asks for one, at the precision it allows. */
  estimate(this: void, estimate: Estimate): string;
  /** A ratio (1 = 100 %) as a percentage. */
  percent(this: void, ratio: Estimate): string;
  /** A signed difference without unit, but with "điểm %" (pp) for rates. */
  difference(this: void, estimate: Estimate, unit: Unit): string;
  /** Adds "điểm %" (pp), the unit of differences between rates. */
  points(this: void, text: string): string;
  /** Joins a number's text and a unit: "%" at once, anything else after a no-break space. */
  withUnit(this: void, text: string, unit: Unit): string;
}

const space = '\u00A0';
const minus = '\u2212';
const marks: Record<Qualifier, string> = { exact: '', above: '>', 'at-least': '≥', below: '<', 'at-most': '≤', about: '≈' };
const pointUnit: Record<Locale, string> = { vi: 'điểm %', en: 'pp' };

/** Makes the formatter of a locale; `Intl` supplies digits and separators only. */
export function formatterOf(locale: Locale): Formatter {
  const digits = new Map<number, Intl.NumberFormat>();

  function number(value: number, decimals: number): string {
    const format =
      digits.get(decimals) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    digits.set(decimals, format);
    const text = format.format(Math.abs(Number(value.toPrecision(12))));
    return value < 0 && /[1-9]/u.test(text) ? minus + text : text;
  }

  const marked = (mark: string, text: string) => (mark === '' ? text : mark + space + text);
  const range = (low: string, high: string) => (/^\d/u.test(low) && /^\d/u.test(high) ? `${low}-${high}` : `${low}${space}–${space}${high}`);
  const signed = (value: number, decimals: number) => {
    const text = number(value, decimals);
    return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
  };

  const points = (text: string) => text + space + pointUnit[locale];

  return {
    ...timeFormatterOf(locale),
    number,
    quantity(quantity, indicatorDecimals) {
      if (quantity.qualifier === 'between') return range(number(quantity.low, quantity.decimals), number(quantity.high, quantity.decimals));
      const decimals = quantity.qualifier === 'exact' ? Math.max(quantity.decimals, indicatorDecimals) : quantity.decimals;
      return marked(marks[quantity.qualifier], number(quantity.value, decimals));
    },
    estimate: (estimate) => print(estimate, { show: number, marked, range, levels: true }),
    percent: ({ value, interval, decimals }) =>
      `${print(
        {
          value: value === null ? null : value * 100,
          interval: { ...interval, low: interval.low * 100, high: interval.high * 100, lowOpen: false, highOpen: false },
          decimals,
        },
        { show: number, marked: (mark, text) => mark + text, range },
      )}%`,
    difference(estimate, unit) {
      const text = print(estimate, { show: signed, marked: (mark, number_) => (mark === '≈' ? number_ : marked(mark, number_)), range });
      return unit.measure === 'rate' ? points(text) : text;
    },
    points,
    withUnit: (text, unit) => (unit.label[locale].startsWith('%') ? text : text + space) + unit.label[locale],
  };
}

interface Style {
  readonly show: (value: number, decimals: number) => string;
  readonly marked: (mark: string, text: string) => string;
  readonly range: (low: string, high: string) => string;
  /** Whether a level is printed, which may stand as roughly its value above a bound that rounding pushed down. */
  readonly levels?: boolean;
}

/** Prints what `shownNumber` chooses, "…" where it chooses nothing. */
function print(estimate: Estimate, { show, marked, range, levels = false }: Style): string {
  const shown = shownNumber(estimate, levels ? 'level' : 'comparison');
  if (shown === null) return '…';
  const text = show(shown.value, estimate.decimals);
  return shown.high === null ? marked(shown.mark, text) : range(text, show(shown.high, estimate.decimals));
}
