import { isHypothetical } from '#domain/observation.ts';
import type { Trajectory } from '#domain/trajectory.ts';

/** What a file of a trajectory is called after: its series, and that not all of it is published where that is so. */
export function viewOf({ series, rows }: Pick<Trajectory, 'series' | 'rows'>): string {
  return rows.some(({ actual }) => isHypothetical(actual)) ? `${series.id}-gia-dinh` : series.id;
}
