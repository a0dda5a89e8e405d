import type { ComparabilityBreak } from './comparability.ts';
import { indexOf, indicatorYears, seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Series } from './series.ts';
import { termRowsOf, type TermRow } from './term-row.ts';
import { rowOf, type TrajectoryRow } from './trajectory-row.ts';

export type { TermRow } from './term-row.ts';
export type { Movement, PartYear, PlanInForce, TrajectoryRow } from './trajectory-row.ts';

/** A break placed between two slots: it stands at the left edge of `year`. */
export interface PlacedBreak {
  readonly year: number;
  readonly break: ComparabilityBreak;
}

/** Everything about one series across the years, complete: every calendar year has its row. */
export interface Trajectory {
  readonly indicator: Indicator;
  readonly series: Series;
  /** The issuer asked for; null judges each period by the preferred issuer that has a plan in it. */
  readonly issuer: string | null;
  readonly rows: readonly TrajectoryRow[];
  readonly terms: readonly TermRow[];
  readonly breaks: readonly PlacedBreak[];
}

/** Which trajectory is asked for: a series by id, an issuer by id or null for the preferred one of each period. */
export interface TrajectoryRequest {
  readonly series: string;
  readonly issuer: string | null;
}

/** Lines up plan and actual over every year that any series of the indicator mentions. Throws for a series that the dataset does not define. */
export function toTrajectory(dataset: Dataset, { series: seriesId, issuer }: TrajectoryRequest): Trajectory {
  const index = indexOf(dataset);
  const series = index.series.get(seriesId);
  const indicator = series === undefined ? undefined : index.indicators.get(series.indicator);
  if (series === undefined || indicator === undefined) throw new RangeError(`no such series: ${seriesId}`);
  const made = known.get(index) ?? new Map<string, Trajectory>();
  known.set(index, made);
  const key = `${seriesId} ${issuer ?? ''}`;
  const trajectory = made.get(key) ?? lineUp(index, { indicator, series, issuer });
  made.set(key, trajectory);
  return trajectory;
}

/** What was made for a dataset, forgotten with it: a screen asks for the same lines at every choice. */
const known = new WeakMap<DatasetIndex, Map<string, Trajectory>>();

interface LineUpRequest {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly issuer: string | null;
}

function lineUp(index: DatasetIndex, { indicator, series, issuer }: LineUpRequest): Trajectory {
  const rows = indicatorYears(index, indicator.id).map((year) => rowOf(index, { indicator, series, year, issuer }));
  return { indicator, series, issuer, rows, terms: termRowsOf(index, { indicator, series }), breaks: placedBreaks(index, series, rows) };
}

/** A break inside the first year or before it separates nothing that is drawn. */
function placedBreaks(index: DatasetIndex, { id }: Series, rows: readonly TrajectoryRow[]): readonly PlacedBreak[] {
  const [first, last] = [rows[0]?.year ?? Infinity, rows.at(-1)?.year ?? -Infinity];
  return seriesIndex(index, id)
    .breaks.map((one) => ({ year: Number(one.date.slice(0, 4)), break: one }))
    .filter(({ year }) => year > first && year <= last);
}
