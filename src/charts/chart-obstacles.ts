import { activePlan } from '#domain/issuer-choice.ts';
import { isHypothetical, type MeasuredObservation } from '#domain/observation.ts';
import type { Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import { columnShapeOf, targetShapeOf } from './column-shape.ts';
import { partPlaces } from './part-places.ts';
import type { Obstacle } from './place-labels.ts';
import { frameHalf, middleOf, placeOf, slotHalf } from './slots.ts';
import { levelAt, type TrajectoryLayout } from './trajectory-layout.ts';

export interface YearObstacle extends Obstacle {
  /** Null for what belongs to no year. */
  readonly year: number | null;
  readonly kind: 'column' | 'part' | 'frame' | 'plan' | 'line' | 'gap';
}

/** Everything drawn in the plot that a number may run into; the air right over a column is for that column's number, and at a line a number may stand closely. */
export function obstaclesOf({ rows, issuer }: Pick<Trajectory, 'rows' | 'issuer'>, layout: TrajectoryLayout): readonly YearObstacle[] {
  const supposed = rows.find(({ actual }) => isHypothetical(actual));
  const years = [...layout.breaks.map(({ year }) => year), ...(supposed === undefined ? [] : [supposed.year])];
  const lines = years.map((year) => ({ year: null, kind: 'line', at: placeOf(layout.slots, year), share: 0, pixels: -3, top: 0, bottom: layout.height }) as const);
  return [...lines, ...rows.flatMap((row) => [...columnsOf(row, layout), ...plansOf(row, issuer, layout), ...gapOf(row, layout)])];
}

/** The sides of the frame around a year, for a label at a place inside: wider by as much as they move away from it until the next breakpoint. */
export function sidesOf(frame: YearObstacle, place: number): readonly Obstacle[] {
  return [frame.at - frame.share, frame.at + frame.share].map((side) => {
    const drift = (side - place) / 8;
    return { ...frame, at: side + drift, share: Math.abs(drift) };
  });
}

/** Height of the air over a column, in pixels. */
const air = 24;

function columnsOf(row: TrajectoryRow, layout: TrajectoryLayout): readonly YearObstacle[] {
  const { slots, column } = layout;
  const common = { year: row.year, pixels: 0 };
  const parts = partPlaces(row, slots, column).map(({ part, middle, width }) => ({ ...common, kind: 'part', at: middle, share: width / 2, ...heightsOf(part.observation, layout) }) as const);
  if (row.actual === null) return parts;
  const { top, bottom } = heightsOf(row.actual, layout);
  return [...parts, { ...common, kind: 'column', at: middleOf(slots, row.year), share: column / 2, top: top - air, bottom }];
}

/** From the top of a column, its roof included, to its foot. */
function heightsOf(observation: MeasuredObservation, layout: TrajectoryLayout): Pick<Obstacle, 'top' | 'bottom'> {
  const { reach, open } = columnShapeOf(observation);
  const [end, zero] = [levelAt(layout, reach), levelAt(layout, 0)];
  const roof = open === null ? 0 : 10;
  return reach < 0 ? { top: zero, bottom: end + roof } : { top: end - roof, bottom: zero };
}

function plansOf({ year, plans }: TrajectoryRow, issuer: string | null, layout: TrajectoryLayout): readonly YearObstacle[] {
  const active = activePlan(plans, issuer);
  return plans.flatMap((plan): readonly YearObstacle[] => {
    const shape = plan.target === null ? null : targetShapeOf(plan.target);
    if (shape === null) return [];
    const isBox = plan !== active || shape.low !== shape.high;
    const ends = [levelAt(layout, shape.high), levelAt(layout, isBox ? shape.low : 0)];
    const share = (plan === active ? frameHalf : slotHalf) * layout.column;
    return [{ year, kind: plan === active ? 'frame' : 'plan', at: middleOf(layout.slots, year), share, pixels: 1, top: Math.min(...ends) - 1, bottom: Math.max(...ends) + 1 }];
  });
}

/** The three dots of a year without a figure. */
function gapOf({ year, actual, partYears }: TrajectoryRow, layout: TrajectoryLayout): readonly YearObstacle[] {
  if (actual !== null || partYears.length > 0) return [];
  const zero = levelAt(layout, 0);
  return [{ year, kind: 'gap', at: middleOf(layout.slots, year), share: 0, pixels: 6, top: zero - 12, bottom: zero - 4 }];
}
