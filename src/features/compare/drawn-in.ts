import { indexedTrajectory } from '#domain/base-index.ts';
import type { Panel } from '#domain/side-by-side.ts';

/** What the panel's picture shows; null where there can be none. */
export function drawnIn({ trajectory, index }: Panel): Panel['trajectory'] | null {
  if (index?.kind === 'refused') return null;
  if (index?.kind === 'indexed') return indexedTrajectory(trajectory, index);
  const isEmpty = trajectory.rows.every(({ actual, partYears, plans }) => actual === null && partYears.length === 0 && plans.every(({ target }) => target === null));
  return isEmpty ? null : trajectory;
}
