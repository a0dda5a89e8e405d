import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';

import type { PictureFormat } from './export-subject.ts';
import type { DrawSheet } from './use-sheet.ts';

interface DrawnTrajectory {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
  readonly format: PictureFormat;
}

/** Fetches what draws one series as a picture. */
export async function drawTrajectory({ dataset, trajectory, format }: DrawnTrajectory): Promise<DrawSheet> {
  const { TrajectorySheet } = await import('./trajectory-sheet.tsx');
  return (onMake) => <TrajectorySheet asked={{ format, onMake }} dataset={dataset} trajectory={trajectory} />;
}
