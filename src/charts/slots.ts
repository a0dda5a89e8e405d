/** Consecutive calendar years side by side; every year between the first and the last has a slot. */
export interface Slots {
  readonly first: number;
  readonly count: number;
}

/** Slots for the years given, in any order; at least one slot. */
export function slotsOf(years: readonly number[]): Slots {
  const first = Math.min(...years);
  return Number.isFinite(first) ? { first, count: Math.max(...years) - first + 1 } : { first: 0, count: 1 };
}

/** Place of a moment as a fraction 0..1 of the plot: a whole year is its slot's left edge, 2017.5 the middle of 2017. */
export function placeOf({ first, count }: Slots, time: number): number {
  return (time - first) / count;
}

/** Middle of a year's slot as a fraction. */
export function middleOf(slots: Slots, year: number): number {
  return placeOf(slots, year + 0.5);
}

/** Widest a column may be, as a share of the plot: few years must not become walls. */
const widestColumn = 0.07;

/** Half of the frame around a column, and of the room that a year's marks may take, in widths of the column. */
export const frameHalf = 0.8;
export const slotHalf = 1.15;

/** Width of a column as a fraction of the plot; neither it nor what stands around it leaves its slot. */
export function columnWidth({ count }: Slots): number {
  return Math.min(0.42 / count, widestColumn);
}
