import { sorted } from '#domain/order.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { columnShapeOf, targetShapeOf } from './column-shape.ts';
import { heightOf } from './level-scale.ts';
import { levelAt, type TrajectoryLayout } from './trajectory-layout.ts';

interface NumberPlace {
  /** Base line of the year's number, in pixels. */
  readonly y: number;
  readonly cut: boolean;
  /** Fill of the column that the number stands in; null where it stands outside. */
  readonly inside: 'dark' | 'light' | null;
}

/** Pixels from the base line: height of figures, what a line must stay away below them, the farthest a number is lifted off its column, and where it stands in it. */
const figures = 11;
const foot = 3;
const farthest = 9;
const within = 15;

/** Where a year's number stands: right at the top of its column; inside it where a plan's level would run through the number; beyond that level only where the column is too low. */
export function numberPlaceOf(row: TrajectoryRow, layout: TrajectoryLayout): NumberPlace {
  const { actual, partYears } = row;
  const shapes = (actual === null ? partYears.map(({ observation }) => observation) : [actual]).map(columnShapeOf);
  const shape = shapes.at(-1);
  const { y: top, cut } = heightOf(layout.scale, layout.extent, shape?.reach ?? 0);
  // The roof of a bound, or the handle by which a supposed figure is moved.
  const cap = shapes.some(({ open, hypothetical }) => open !== null || hypothetical) ? 10 : 0;
  const lines = linesOf(row, layout);
  if (shape !== undefined && shape.reach < 0) return { y: clear(top + cap + 17, lines, 1), cut, inside: null };
  const above = top - cap - 7;
  const y = clear(above, lines, -1);
  const isHigh = levelAt(layout, 0) - top >= within + 5;
  if (shape === undefined || above - y <= farthest || !isHigh || cut || actual === null || shape.hypothetical) return { y, cut, inside: null };
  return { y: top + within, cut, inside: shape.light || shape.reach !== shape.solid ? 'light' : 'dark' };
}

/** The nearest base line in a direction at which no line runs through the figures. */
function clear(from: number, lines: readonly number[], direction: 1 | -1): number {
  const beyond = direction < 0 ? -foot - 2 : figures + 3;
  return sorted(lines, (a, b) => direction * (a - b)).reduce((y, line) => (line < y + foot && line > y - figures - 2 ? line + beyond : y), from);
}

/** Heights of everything level in a year: its plans, and the terms that it belongs to. */
function linesOf({ plans, year }: TrajectoryRow, layout: TrajectoryLayout): readonly number[] {
  const planned = plans.flatMap(({ target }) => {
    const shape = target === null ? null : targetShapeOf(target);
    return shape === null ? [] : [shape.low, shape.high];
  });
  const ofTerms = layout.terms.filter(({ from, to, high }) => year >= from && year <= to && high === null).flatMap(({ level }) => (level === null ? [] : [level]));
  return [...planned, ...ofTerms].map((level) => levelAt(layout, level));
}
