import { indexOf, seriesIndex, yearsMentioned, type DatasetIndex, type YearSpan } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { headlineIndicators } from './headline.ts';
import { isMeasured } from './observation.ts';
import { isTerm, yearOf } from './period.ts';
import { rowOf } from './trajectory-row.ts';

/** First and last year with any figure or plan of a headline indicator; figures and plans over a term do not count. Null for an empty dataset. */
export function yearsOf(dataset: Dataset): YearSpan | null {
  const index = indexOf(dataset);
  const spans = headlineIndicators(dataset).flatMap(({ id }) => yearsMentioned(index, id, 'years') ?? []);
  return spans.length === 0 ? null : { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
}

/** Whether any headline indicator, in any of its series, has a figure for the year or a part of it. */
export function hasFigures(dataset: Dataset, year: number): boolean {
  return figureYears(indexOf(dataset)).has(year);
}

/** The year to open with: the latest in which a headline indicator has a verdict, else the latest with a figure, else the last year known. */
export function openingYear(dataset: Dataset): number | null {
  const index = indexOf(dataset);
  const years = [...figureYears(index)];
  const latest = (candidates: readonly number[]): number | null => (candidates.length === 0 ? null : Math.max(...candidates));
  return latest(years.filter((year) => hasVerdict(index, year))) ?? latest(years) ?? yearsOf(dataset)?.last ?? null;
}

function hasVerdict(index: DatasetIndex, year: number): boolean {
  return headlineIndicators(index.dataset).some((indicator) => {
    const series = index.series.get(indicator.defaultSeries);
    return series !== undefined && rowOf(index, { indicator, series, year, issuer: null }).assessment.kind === 'judged';
  });
}

function figureYears(index: DatasetIndex): ReadonlySet<number> {
  const series = headlineIndicators(index.dataset).flatMap(({ id }) => index.seriesOf.get(id) ?? []);
  return new Set(
    series.flatMap(({ id }) =>
      [...seriesIndex(index, id).observations].flatMap(([period, slot]) => (!isTerm(period) && slot.some(isMeasured) ? [yearOf(period)] : [])),
    ),
  );
}
