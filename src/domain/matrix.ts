import type { Assessment } from './assessment.ts';
import { indexOf, seriesIndex, yearsMentioned, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { headlineIndicators } from './headline.ts';
import type { Indicator } from './indicator.ts';
import { isMeasured, type AbsentStatus, type MeasuredObservation } from './observation.ts';
import { yearPeriod, type Period } from './period.ts';
import type { Series } from './series.ts';
import { rowOf, type TrajectoryRow } from './trajectory-row.ts';

/** One indicator in one year. Everything in it belongs to the one series and period that it names. */
export interface MatrixCell {
  readonly year: number;
  /** The year itself, or the part of it that the figure covers. */
  readonly period: Period;
  readonly isPartYear: boolean;
  readonly series: Series;
  /** False where another series than the indicator's usual one has to stand in. */
  readonly isDefaultSeries: boolean;
  readonly observation: MeasuredObservation | null;
  readonly absence: AbsentStatus | null;
  readonly assessment: Assessment;
}

export interface MatrixRow {
  readonly indicator: Indicator;
  readonly cells: readonly MatrixCell[];
}

/** Indicators by years; every row has a cell for every year. */
export interface Matrix {
  readonly issuer: string | null;
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}

/** `indicators` null takes the headline ones. */
export interface MatrixRequest {
  readonly issuer: string | null;
  readonly indicators?: readonly string[] | null;
}

/** The assessment of every indicator in every year, by its default series, else by another series that has a figure. */
export function toMatrix(dataset: Dataset, { issuer, indicators = null }: MatrixRequest): Matrix {
  const index = indexOf(dataset);
  const chosen = indicators === null ? headlineIndicators(dataset) : indicators.flatMap((id) => index.indicators.get(id) ?? []);
  const years = yearsOfAll(index, chosen);
  return { issuer, years, rows: chosen.flatMap((indicator) => rowFor(index, { indicator, years, issuer })) };
}

interface RowRequest {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  readonly issuer: string | null;
}

function rowFor(index: DatasetIndex, { indicator, years, issuer }: RowRequest): readonly MatrixRow[] {
  const all = index.seriesOf.get(indicator.id) ?? [];
  const usual = all.find(({ id }) => id === indicator.defaultSeries);
  if (usual === undefined) return [];
  const candidates = [usual, ...all.filter((series) => series !== usual)];
  const cells = years.map((year) => {
    const series = candidates.find((candidate) => hasFigure(index, candidate, year)) ?? usual;
    return cellOf(rowOf(index, { indicator, series, year, issuer }), series, series === usual);
  });
  return [{ indicator, cells }];
}

function hasFigure(index: DatasetIndex, { id }: Series, year: number): boolean {
  const { observations, parts } = seriesIndex(index, id);
  return [yearPeriod(year), ...(parts.get(year) ?? [])].some((period) => observations.get(period)?.some(isMeasured) ?? false);
}

function cellOf(row: TrajectoryRow, series: Series, isDefaultSeries: boolean): MatrixCell {
  const { year, period, actual, absence, assessment } = row;
  const part = actual === null ? row.partYears.at(-1) : undefined;
  const shown = part === undefined ? { period, observation: actual, absence, assessment } : { period: part.period, observation: part.observation, absence: null, assessment: part.assessment };
  return { year, series, isDefaultSeries, isPartYear: part !== undefined, ...shown };
}

/** Terms alone do not open a column. */
function yearsOfAll(index: DatasetIndex, indicators: readonly Indicator[]): readonly number[] {
  const spans = indicators.flatMap(({ id }) => yearsMentioned(index, id, 'years') ?? []);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  return spans.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
