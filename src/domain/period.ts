declare const brand: unique symbol;

/**
 * An SDMX time period as text: `2020`, `2017-S1`, `2019-Q1`, `2022-M04`, or a term `2015/2020`.
 * Text order is time order of the beginnings; parts of a year are cumulative from 1 January unless an observation says otherwise.
 */
export type Period = string & { readonly [brand]: 'Period' };

/** What a period's text means. Years of a term are both included. */
export type PeriodSpan =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly part: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly part: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly part: number }
  | { readonly kind: 'term'; readonly from: number; readonly year: number };

const shape = /^(\d{4})(?:-S([12])|-Q([1-4])|-M(0[1-9]|1[0-2])|\/(\d{4}))?$/u;

export function isPeriod(text: unknown): text is Period {
  if (typeof text !== 'string') return false;
  const match = shape.exec(text);
  return match !== null && (match[5] === undefined || Number(match[5]) > Number(match[1]));
}
