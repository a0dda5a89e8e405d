import type { TrajectoryRow } from '#domain/trajectory.ts';
import { sideways, type Box } from './place-labels.ts';
import { levelAt, levelsOf, type TrajectoryLayout } from './trajectory-layout.ts';

/** By how much a number is lifted at a time, and at most how often. */
const liftLine = 15;
const most = 5;

/** Room that a number with its roof has above the plot in any case, in pixels. */
const usual = 28;

/** Pixels of a number above its base line, below it, and between it and a level under it. */
const [ascent, descent, clearance] = [11, 3, 5];

/** Where a number may stand above everything of its year, the lowest first, for a line to lead down from it; nowhere in layouts that lift none. */
export function liftedBoxes(row: TrajectoryRow, { y, width }: { readonly y: number; readonly width: number }, layout: TrajectoryLayout): readonly Box[] {
  const { lifting, extent } = layout;
  if (lifting === null || (row.actual !== null && Math.max(...levelsOf(row)) <= 0)) return [];
  const highest = Math.min(y, ...levelsOf(row).map((level) => levelAt(layout, level) - clearance));
  return Array.from({ length: most }, (_, lift) => highest - lift * liftLine)
    .filter((base) => base - ascent >= extent.top - usual - lifting)
    .flatMap((base) => sideways(width, { top: base - ascent, bottom: base + descent }));
}
