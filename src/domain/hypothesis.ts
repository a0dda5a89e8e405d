import { indexOf, seriesIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { isMeasured, type MeasuredObservation } from './observation.ts';
import { isPartYear, isWholeYear, yearOf, yearPeriod } from './period.ts';
import { rowOf } from './trajectory-row.ts';
import { toTrajectory, type Trajectory, type TrajectoryRequest } from './trajectory.ts';

/** Values that a reader supposes, by year. */
export type Assumptions = ReadonlyMap<number, number>;

/** The years for which a value may be supposed, or why there are none. */
export type Assumable = { readonly kind: 'years'; readonly years: readonly number[] } | { readonly kind: 'none'; readonly why: 'ended' | 'no-figure' };

/** How many years ahead anybody may suppose. */
const reach = 6;

/**
 * Only years after the latest figure: an earlier year without one has happened, and its figure exists even where we have not found it.
 * After the end of an area nothing can come.
 */
export function assumableYears(dataset: Dataset, series: string): Assumable {
  if (dataset.area.validTo !== null) return { kind: 'none', why: 'ended' };
  const measured = [...seriesIndex(indexOf(dataset), series).observations].filter(([, slot]) => slot.some(isMeasured)).map(([period]) => period);
  const lastYear = Math.max(...measured.filter(isWholeYear).map(yearOf));
  if (!Number.isFinite(lastYear)) return { kind: 'none', why: 'no-figure' };
  const first = Math.max(lastYear + 1, ...measured.filter(isPartYear).map(yearOf));
  return { kind: 'years', years: Array.from({ length: reach }, (_, place) => first + place) };
}

export interface Supposed extends TrajectoryRequest {
  readonly values: Assumptions;
}

/**
 * The trajectory as it would be with supposed figures, whose status is `hypothetical` in every row, part and term that they touch. Its
 * rows reach to the last year that may be supposed; the rows of published figures stay what they are.
 */
export function hypotheticalTrajectory(dataset: Dataset, { series, issuer, values }: Supposed): Trajectory {
  const assumable = assumableYears(dataset, series);
  const years = assumable.kind === 'years' ? assumable.years : [];
  const supposed = years.flatMap((year) => {
    const value = values.get(year);
    return value === undefined ? [] : [supposedFigure({ series, year, value })];
  });
  const supposing = supposed.length === 0 ? dataset : { ...dataset, observations: [...dataset.observations, ...supposed] };
  const trajectory = toTrajectory(supposing, { series, issuer });
  const index = indexOf(supposing);
  const last = trajectory.rows.at(-1)?.year ?? -Infinity;
  const { indicator, series: of } = trajectory;
  const added = years.filter((year) => year > last).map((year) => rowOf(index, { indicator, series: of, year, issuer }));
  return { ...trajectory, rows: [...trajectory.rows, ...added] };
}

function supposedFigure({ series, year, value }: { readonly series: string; readonly year: number; readonly value: number }): MeasuredObservation {
  const core = { cumulative: true, aggregate: null, asOf: null, growth: null, primary: false, provenance: [], caution: null } as const;
  const quantity = { qualifier: 'exact', value, decimals: decimalsOf(value) } as const;
  return { ...core, id: `hypothetical ${series} ${year}`, series, period: yearPeriod(year), status: 'hypothetical', quantity };
}

/** As many decimals as the value was put in with. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
