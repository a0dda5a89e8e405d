import type { Dataset } from './dataset.ts';
import { headlineRows, tallyOf, type Tally, type YearRequest } from './tally.ts';
import { toTrajectory, type Trajectory, type TrajectoryRow } from './trajectory.ts';

/** One headline indicator in one year, with all its years. */
export interface ScorecardEntry {
  readonly trajectory: Trajectory;
  readonly row: TrajectoryRow;
}

/** How the headline indicators of a year stand, and each of them. */
export interface Scorecard extends Tally {
  readonly entries: readonly ScorecardEntry[];
}

/** The headline indicators of a year by their default series. */
export function toScorecard(dataset: Dataset, request: YearRequest): Scorecard {
  const rows = headlineRows(dataset, request);
  return {
    ...tallyOf(
      request.year,
      rows.map(({ row }) => row),
    ),
    entries: rows.map(({ indicator, row }) => ({ row, trajectory: toTrajectory(dataset, { series: indicator.defaultSeries, issuer: request.issuer }) })),
  };
}
