import type { PartYear, TrajectoryRow } from './trajectory.ts';

/** Whether there is something to say about how a year stands against its plans. */
export function isCompared(row: TrajectoryRow): boolean {
  return comparedPart(row) !== null || row.assessment.kind !== 'unjudged' || row.assessment.comparison !== null;
}

/** The part of a year that speaks for it while the year itself has no figure. */
export function comparedPart({ actual, partYears }: TrajectoryRow): PartYear | null {
  return actual === null ? (partYears.findLast(({ assessment }) => assessment.kind === 'in-progress') ?? null) : null;
}
