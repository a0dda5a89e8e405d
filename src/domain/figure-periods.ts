import type { Period } from './period.ts';
import type { Trajectory } from './trajectory.ts';

/** The years and parts of years for which a series has a shown figure; parts that do not count from January are others than those that do, and are left out. */
export function figurePeriods({ rows }: Pick<Trajectory, 'rows'>): readonly Period[] {
  return rows.flatMap(({ actual, partYears }) => [
    ...(actual === null ? [] : [actual.period]),
    ...partYears.filter(({ observation }) => observation.cumulative).map(({ period }) => period),
  ]);
}
