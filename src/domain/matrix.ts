import { indexOf, seriesIndex, yearsMentioned, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { headlineIndicators } from './headline.ts';
import type { Indicator } from './indicator.ts';
import { isMeasured } from './observation.ts';
import { isPartYear, yearPeriod, type Period } from './period.ts';
import type { Series } from './series.ts';
import { standingOf, type Standing } from './slot.ts';

/** One indicator in one year. Everything in it belongs to the one series and period that it names. */
export interface MatrixCell extends Standing {
  readonly year: number;
  /** Whether `period` is a part of the year, because the year itself has no figure. */
  readonly isPartYear: boolean;
  readonly series: Series;
  /** False where another series than the indicator's usual one has to stand in. */
  readonly isDefaultSeries: boolean;
}

interface MatrixRow {
  readonly indicator: Indicator;
  readonly cells: readonly MatrixCell[];
}

/** Indicators by years; every row has a cell for every year. */
export interface Matrix {
  readonly issuer: string | null;
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}

/** `indicators` null takes the headline ones, `years` null all that they mention. Cells cost time and memory: ask for those that are shown. */
export interface MatrixRequest {
  readonly issuer: string | null;
  readonly indicators?: readonly string[] | null;
  readonly years?: readonly number[] | null;
}

/** The assessment of every indicator in every year, by its default series, else by another series that has a figure. */
export function toMatrix(dataset: Dataset, { issuer, indicators = null, years: asked = null }: MatrixRequest): Matrix {
  const index = indexOf(dataset);
  const chosen = indicators === null ? headlineIndicators(dataset) : indicators.flatMap((id) => index.indicators.get(id) ?? []);
  const years = asked ?? yearsOfAll(index, chosen);
  return { issuer, years, rows: chosen.flatMap((indicator) => rowFor(index, { indicator, years, issuer })) };
}

interface CellsRequest {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  readonly issuer: string | null;
}

function rowFor(index: DatasetIndex, { indicator, years, issuer }: CellsRequest): readonly MatrixRow[] {
  const all = index.seriesOf.get(indicator.id) ?? [];
  const usual = all.find(({ id }) => id === indicator.defaultSeries);
  if (usual === undefined) return [];
  const candidates = [usual, ...all.filter((series) => series !== usual)];
  const cells = years.map((year) => {
    const series = candidates.find((candidate) => candidates.length === 1 || hasFigure(index, candidate, year)) ?? usual;
    const standing = standingOf(index, { indicator, series, year, issuer });
    const { period, observation, absence, assessment } = standing;
    return { year, period, isPartYear: isPartYear(period), series, isDefaultSeries: series === usual, observation, absence, assessment };
  });
  return [{ indicator, cells }];
}

function hasFigure(index: DatasetIndex, { id }: Series, year: number): boolean {
  const { observations, parts } = seriesIndex(index, id);
  const isFilled = (period: Period): boolean => observations.get(period)?.some(isMeasured) ?? false;
  return isFilled(yearPeriod(year)) || (parts.get(year)?.some(isFilled) ?? false);
}

/** Terms alone do not open a column. */
function yearsOfAll(index: DatasetIndex, indicators: readonly Indicator[]): readonly number[] {
  const spans = indicators.flatMap(({ id }) => yearsMentioned(index, id, 'years') ?? []);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  return spans.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
