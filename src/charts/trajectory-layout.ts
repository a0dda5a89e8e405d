import { isCompared } from '#domain/compared.ts';
import { isHypothetical } from '#domain/observation.ts';
import { firstCountedYear, yearOf } from '#domain/period.ts';
import type { PlacedBreak, PlanInForce, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { breakLines } from './break-labels.ts';
import { columnShapeOf, targetShapeOf } from './column-shape.ts';
import { heightOf, levelScaleOf, type Extent, type LevelScale } from './level-scale.ts';
import { columnWidth, slotsOf, type Slots } from './slots.ts';

/** The rows that a picture shows, already narrowed to the years wanted. */
export interface ShownTrajectory {
  readonly rows: readonly TrajectoryRow[];
  readonly terms: readonly TermRow[];
  readonly breaks: readonly PlacedBreak[];
}

/** A target of several years, named above the plot: a level, or a band from `level` to `high`, on the scale of a single one; a total has none. */
interface TermTarget {
  readonly key: string;
  readonly row: TermRow;
  readonly level: number | null;
  readonly high: number | null;
  /** Its counted years, as far as they have slots. */
  readonly from: number;
  readonly to: number;
  /** Line of text above the plot, counted from it. */
  readonly lane: number;
  readonly plan: TermRow['plans'][number];
}

/** Everything that the two surfaces, static and explored, must agree on; lengths in pixels. */
export interface TrajectoryLayout {
  readonly slots: Slots;
  readonly scale: LevelScale;
  readonly extent: Extent;
  /** Share of the plot's width. */
  readonly column: number;
  readonly breaks: readonly PlacedBreak[];
  readonly terms: readonly TermTarget[];
  /** Base lines of the years, of the heading of the strip and of its numbers; the latter null where nothing is compared. */
  readonly yearsAt: number;
  readonly strip: { readonly headingAt: number; readonly numbersAt: number } | null;
  readonly height: number;
  /** Letters of the numbers at the columns, in pixels. */
  readonly letters: 12 | 13;
  /** Room above the usual one for numbers that are lifted because their neighbours leave them none; null where none are. */
  readonly lifting: number | null;
  /** Room for the numbers of the scale at the left. */
  readonly gutter: (typeof gutters)[number] | 0;
}

const gutters = [28, 36, 44, 56, 72] as const;

/** Lays a trajectory out for the indicator page. `longestTick` is the length in letters of the longest number on the scale. */
export function layoutOf(shown: ShownTrajectory, longestTick: (ticks: readonly number[]) => number): TrajectoryLayout {
  const slots = slotsOf(shown.rows.map(({ year }) => year));
  const terms = termTargetsOf(shown.terms, slots);
  const scale = levelScaleOf([...shown.rows.flatMap((row) => levelsOf(row)), ...terms.flatMap(({ level, high }) => (level === null ? [] : [high ?? level]))]);
  const breaks = shown.breaks.filter(({ year }) => year >= slots.first && year < slots.first + slots.count);
  const lanes = lanesOf(terms) + Number(shown.rows.some(({ actual }) => isHypothetical(actual)));
  const extent = { top: 44 + (Math.min(breaks.length, breakLines) + lanes) * lineHeight, height: 232 };
  // Numbers of negative columns stand below them.
  const floor = extent.top + extent.height + (scale.min < 0 ? 18 : 0);
  const strip = shown.rows.some(isCompared) ? { headingAt: floor + 50, numbersAt: floor + 72 } : null;
  return {
    slots,
    scale,
    extent,
    column: columnWidth(slots),
    breaks,
    terms,
    yearsAt: floor + 22,
    strip,
    height: floor + (strip === null ? 32 : 82),
    letters: 13,
    lifting: null,
    gutter: gutterFor(longestTick(scale.ticks)),
  };
}

/** Room at the left for numbers of this many letters. */
export function gutterFor(letters: number): TrajectoryLayout['gutter'] {
  return gutters.find((gutter) => gutter >= letters * 7 + 8) ?? 72;
}

/** Of the lines of text above the plot. */
export const lineHeight = 18;

/** Base line of a break's label on one of the lines of text above the plot. */
export function breakLabelAt(line: number): number {
  return 14 + line * lineHeight;
}

/** All levels that a year draws, for finding the scale; `shown` are the plans that are drawn. */
export function levelsOf({ actual, plans, partYears }: TrajectoryRow, shown: readonly (PlanInForce | null)[] = plans): readonly number[] {
  const columns = [actual, ...partYears.map(({ observation }) => observation)].flatMap((observation) =>
    observation === null ? [] : [columnShapeOf(observation).reach],
  );
  const targets = shown.flatMap((plan) => (plan?.target == null ? [] : [targetShapeOf(plan.target)?.high ?? 0]));
  return [...columns, ...targets];
}

function termTargetsOf(terms: readonly TermRow[], slots: Slots): readonly TermTarget[] {
  const targets = terms.flatMap((row) =>
    row.plans.flatMap((plan): readonly Omit<TermTarget, 'lane'>[] => {
      const shape = plan.target === null ? null : targetShapeOf(plan.target);
      const from = Math.max(firstCountedYear(row.period), slots.first);
      const to = Math.min(yearOf(row.period), slots.first + slots.count - 1);
      if (shape === null || from > to) return [];
      const target = { key: `${row.period} ${plan.plan.id}`, row, from, to, plan };
      if (plan.plan.form === 'cumulative') return [{ ...target, level: null, high: null }];
      return [{ ...target, level: shape.low, high: shape.high === shape.low ? null : shape.high }];
    }),
  );
  return inLanes(targets);
}

/** Each on the lowest line where nothing stands over the same years. */
function inLanes(targets: readonly Omit<TermTarget, 'lane'>[]): readonly TermTarget[] {
  const placed: TermTarget[] = [];
  for (const target of targets) {
    const taken = new Set(placed.filter(({ from, to }) => from <= target.to && to >= target.from).map(({ lane }) => lane));
    const free = placed.findIndex((_, lane) => !taken.has(lane));
    placed.push({ ...target, lane: free === -1 ? placed.length : free });
  }
  return placed;
}

/** How many lines of text the targets of terms take. */
export function lanesOf(terms: readonly TermTarget[]): number {
  return Math.max(0, ...terms.map(({ lane }) => lane + 1));
}

/** Base line of what stands above the plot, counted from it: targets of terms, then the word for supposed years. */
export function aboveAt({ extent, lifting }: TrajectoryLayout, lane: number): number {
  return extent.top - 36 - (lifting ?? 0) - lane * lineHeight;
}

/** Pixel height of a level in a layout. */
export function levelAt({ scale, extent }: TrajectoryLayout, value: number): number {
  return heightOf(scale, extent, value).y;
}
