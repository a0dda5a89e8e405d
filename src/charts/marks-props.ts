import type { Trajectory } from '#domain/trajectory.ts';

import type { Horizontal } from './fraction-plot.ts';
import type { TrajectoryLayout } from './trajectory-layout.ts';

export interface TrajectoryMarksProps {
  readonly trajectory: Trajectory;
  readonly layout: TrajectoryLayout;
  readonly selectedYear: number | null;
  readonly horizontal: Horizontal;
  /** Prefix, unique in the page, for the patterns that the marks refer to. */
  readonly id: string;
}
