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
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
  return { year, years: years.includes(year) ? years : [...years, year].sort((a, b) => a - b), hidden: Math.max(0, from - span.first) };
}
