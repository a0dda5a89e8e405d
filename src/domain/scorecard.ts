import type { Trajectory, TrajectoryRow } from './trajectory.ts';

/** One headline indicator in one year. */
export interface ScorecardEntry {
  readonly trajectory: Trajectory;
  readonly row: TrajectoryRow;
}

/** How the headline indicators of a year stand: `judged` counts those with a verdict, the others are left out by reason. */
export interface Scorecard {
  readonly year: number;
  readonly entries: readonly ScorecardEntry[];
  readonly judged: number;
  readonly exceeded: number;
  readonly met: number;
  readonly missed: number;
  readonly leftOut: {
    readonly noPlan: number;
    readonly noFigure: number;
    readonly notComparable: number;
    readonly cannotTell: number;
    readonly inProgress: number;
  };
}
