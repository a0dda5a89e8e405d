import type { PartYear, TrajectoryRow } from '#domain/trajectory.ts';
import { frameHalf, middleOf, slotHalf, type Slots } from './slots.ts';

interface PlacedPart {
  readonly part: PartYear;
  /** Middle and width as fractions of the plot. */
  readonly middle: number;
  readonly width: number;
}

/** Shares of a column's width: where the parts of a year begin and end, and the widest of their columns. */
const inFrame = [-0.68, 0.68, 0.32] as const;
const besideFrame = [-slotHalf, -frameHalf - 0.08, 0.14] as const;

/** Parts of a year as narrow columns from the left, in order of time: inside the frame of a year without a figure, else beside it. */
export function partPlaces({ actual, partYears, year }: TrajectoryRow, slots: Slots, column: number): readonly PlacedPart[] {
  const [from, to, widest] = actual === null ? inFrame : besideFrame;
  const width = Math.min(widest, (to - from) / partYears.length) * column;
  return partYears.map((part, place) => ({ part, middle: middleOf(slots, year) + from * column + (place + 0.5) * width, width: width * 0.9 }));
}
