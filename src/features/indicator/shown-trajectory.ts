import type { Dataset } from '#domain/dataset.ts';
import { firstYearOf, yearOf } from '#domain/period.ts';
import type { Series } from '#domain/series.ts';
import { toTrajectory, type Trajectory } from '#domain/trajectory.ts';
import type { View } from '#state/address.ts';

/** The rows of a series between the years that a view asks for; all of them where it asks for none. */
export function shownTrajectory(dataset: Dataset, series: Series, view: View): Trajectory {
  return narrowed(toTrajectory(dataset, { series: series.id, issuer: view.issuer }), view);
}

/** The part of a trajectory between two years. */
export function narrowed(trajectory: Trajectory, { from, to }: Pick<View, 'from' | 'to'>): Trajectory {
  const isShown = (year: number) => year >= (from ?? year) && year <= (to ?? year);
  return {
    ...trajectory,
    rows: trajectory.rows.filter(({ year }) => isShown(year)),
    terms: trajectory.terms.filter(({ period }) => yearOf(period) >= (from ?? 0) && firstYearOf(period) <= (to ?? Infinity)),
    breaks: trajectory.breaks.filter(({ year }) => isShown(year)),
  };
}

/** The year that is read in detail: the one asked for, else the latest with a figure, else the latest shown. */
export function readYear({ rows }: Trajectory, { year }: View): number | null {
  const asked = rows.find((row) => row.year === year);
  const latest = rows.findLast(({ actual }) => actual !== null) ?? rows.findLast(({ partYears }) => partYears.length > 0) ?? rows.at(-1);
  return (asked ?? latest)?.year ?? null;
}
