import type { Estimate } from './estimate.ts';
import { closedInterval, pointInterval, type Interval } from './interval.ts';

/** What the words around a published number promise about it. */
export type Qualifier = 'exact' | 'above' | 'at-least' | 'below' | 'at-most' | 'about';

/**
 * A published number and its promise. `decimals` is the number of decimals that the source printed (0 for whole numbers);
 * the unit is that of the indicator, or per cent where the text around it says so.
 */
export type Quantity =
  | { readonly qualifier: Qualifier; readonly value: number; readonly decimals: number }
  | { readonly qualifier: 'between'; readonly low: number; readonly high: number; readonly decimals: number };

const half = 0.5;

/**
 * What the promise allows. An exact figure is the point itself, because the published figure is what is judged;
 * `about` reaches half a unit of its last non-zero printed digit to either side (about 3.000: 2.500 to 3.500).
 */
export function intervalOf(quantity: Quantity): Interval {
  switch (quantity.qualifier) {
    case 'exact':
      return pointInterval(quantity.value);
    case 'above':
      return { low: quantity.value, high: Infinity, lowOpen: true, highOpen: true };
    case 'at-least':
      return closedInterval(quantity.value, Infinity);
    case 'below':
      return { low: -Infinity, high: quantity.value, lowOpen: true, highOpen: true };
    case 'at-most':
      return closedInterval(-Infinity, quantity.value);
    case 'about':
      return around(quantity.value, half * lastPrintedUnit(quantity.value, quantity.decimals));
    case 'between':
      return closedInterval(quantity.low, quantity.high);
  }
}

/** What rounding to the last printed digit allows, for recomputing what a report printed; the promises of bounds stay. */
export function printedInterval(quantity: Quantity): Interval {
  const rounding = half * 10 ** -quantity.decimals;
  const { low, high, lowOpen, highOpen } = intervalOf(quantity);
  if (quantity.qualifier === 'about') return { low, high, lowOpen, highOpen };
  return { low: low - rounding, high: high + rounding, lowOpen, highOpen };
}

/** The printed number, also where it is only a bound; null for a range, which prints two. */
export function pointOf(quantity: Quantity): number | null {
  return quantity.qualifier === 'between' ? null : quantity.value;
}

/** The printed number with the interval of its promise: for bounds `value` is the bound itself. */
export function estimateOf(quantity: Quantity): Estimate {
  return { value: pointOf(quantity), interval: intervalOf(quantity), decimals: quantity.decimals };
}

/** The printed number give or take its rounding. */
export function printedEstimate(quantity: Quantity): Estimate {
  return { value: pointOf(quantity), interval: printedInterval(quantity), decimals: quantity.decimals };
}

function around(value: number, reach: number): Interval {
  return closedInterval(value - reach, value + reach);
}

function lastPrintedUnit(value: number, decimals: number): number {
  let digits = Math.round(Math.abs(value) * 10 ** decimals);
  let place = decimals;
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    place -= 1;
  }
  return 10 ** -place;
}
