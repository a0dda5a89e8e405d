import { indexOf } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { indicatorKey } from './deck.ts';
import type { Indicator } from './indicator.ts';
import { firstYearOf, yearOf } from './period.ts';
import type { IndicatorSlide } from './slide.ts';
import type { YearRequest } from './tally.ts';
import { rowOf } from './trajectory-row.ts';
import { toTrajectory, type TrajectoryRow } from './trajectory.ts';

/** Years side by side that can still be told apart from the back of a hall. */
const mostYears = 12;

/** The slide of an indicator by its default series; null where it has none. */
export function toIndicatorSlide(dataset: Dataset, { year, issuer }: YearRequest, indicator: Indicator): IndicatorSlide | null {
  const index = indexOf(dataset);
  const series = index.series.get(indicator.defaultSeries);
  if (series === undefined) return null;
  const whole = toTrajectory(dataset, { series: series.id, issuer });
  const known = new Map(whole.rows.map((row) => [row.year, row]));
  const isEmpty = ({ actual, partYears, plans }: TrajectoryRow) => actual === null && partYears.length === 0 && plans.length === 0;
  const filled = whole.rows.filter((one) => !isEmpty(one)).map((one) => one.year);
  const begin = Math.min(year, ...filled);
  const years = yearsAround(year, [...known.keys()].filter((one) => one >= begin));
  const rows = years.shown.map((one) => known.get(one) ?? rowOf(index, { indicator, series, year: one, issuer }));
  const row = rows.find((one) => one.year === year) ?? rowOf(index, { indicator, series, year, issuer });
  const [first, last] = [years.shown[0] ?? year, years.shown.at(-1) ?? year];
  const ids = documentsOf(row);
  const others = new Set(rows.flatMap((one) => [...documentsOf(one)]).filter((id) => !ids.has(id)));

  return {
    kind: 'indicator',
    key: indicatorKey(indicator.id),
    year,
    area: dataset.area,
    page: { number: 1, of: 1 },
    edits: [],
    row,
    trajectory: {
      ...whole,
      rows,
      terms: whole.terms.filter(({ period }) => yearOf(period) >= first && firstYearOf(period) <= last),
      breaks: whole.breaks.filter((placed) => placed.year > first && placed.year <= last),
    },
    isOneOfSeveral: isOneOfSeveral(dataset, indicator.id),
    hiddenYears: years.hidden,
    emptyBefore: years.hidden === 0 && begin > (whole.rows[0]?.year ?? begin) ? begin : null,
    nearest: row.actual === null && row.partYears.length === 0 ? (whole.rows.findLast((one) => one.year < year && one.actual !== null) ?? null) : null,
    sources: dataset.sources.filter(({ id }) => ids.has(id)),
    otherSources: others.size,
  };
}

/** Whether an indicator has several series, so that the one that is meant must be named. */
export function isOneOfSeveral({ series }: Dataset, indicator: string): boolean {
  return series.filter((one) => one.indicator === indicator).length > 1;
}

/** The latest years, or those from the chosen one on where it lies further back. */
function yearsAround(year: number, known: readonly number[]) {
  const [first, last] = [Math.min(year, ...known), Math.max(year, ...known)];
  const from = Math.max(first, Math.min(last - mostYears + 1, year));
  const shown = Array.from({ length: Math.min(mostYears, last - from + 1) }, (_, place) => from + place);
  return { shown, hidden: last - first + 1 - shown.length };
}

/** The documents behind a year: its figures, those of its parts, and the plans that they are held against. */
function documentsOf({ actual, partYears, plans }: TrajectoryRow): ReadonlySet<string> {
  const parts = actual === null ? partYears : [];
  const stated = [...(actual === null ? [] : [actual]), ...parts.map(({ observation }) => observation), ...[...plans, ...parts.flatMap((part) => part.plans)].map(({ plan }) => plan)];
  return new Set(stated.flatMap(({ provenance }) => provenance.map(({ source }) => source)));
}
