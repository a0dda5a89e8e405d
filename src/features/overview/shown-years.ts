import { openingYear, yearsOf } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { View } from '#state/address.ts';

/** How many years an overview shows at once; more on demand. */
const usual = 10;

/** The years that an overview is about. */
export interface ShownYears {
  /** The one that is read. */
  readonly year: number;
  /** All that are shown, in order, with the chosen one among them. */
  readonly years: readonly number[];
  /** Earlier ones that are left out. */
  readonly hidden: number;
}

/** The years asked for, else the last ones that have anything; null for a dataset without any. */
export function shownYears(dataset: Dataset, view: View): ShownYears | null {
  const span = yearsOf(dataset);
  const year = view.year ?? openingYear(dataset);
  if (span === null || year === null) return null;
  const from = Math.max(span.first, Math.min(view.from ?? span.last - usual + 1, year));
  const to = Math.min(span.last, Math.max(view.to ?? span.last, year));
  return { year, years: yearsWith(year, { from, to }), hidden: Math.max(0, from - span.first) };
}

const lists = new Map<string, readonly number[]>();

/** The same list whenever the same years are shown, so that what depends on them alone is not drawn again. */
function yearsWith(year: number, { from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const span = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
  const years = span.includes(year) ? span : [...span, year].sort((a, b) => a - b);
  const known = lists.get(years.join()) ?? years;
  lists.set(years.join(), known);
  return known;
}
