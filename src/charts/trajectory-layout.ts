import { isHypothetical } from '#domain/observation.ts';
import { firstCountedYear, spanOf, yearOf } from '#domain/period.ts';
import type { PartYear, PlacedBreak, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { columnShapeOf, targetShapeOf } from './column-shape.ts';
import { heightOf, levelScaleOf, type Extent, type LevelScale } from './level-scale.ts';
import { columnWidth, slotsOf, type Slots } from './slots.ts';

/** The rows that a picture shows, already narrowed to the years wanted. */
export interface ShownTrajectory {
  readonly rows: readonly TrajectoryRow[];
  readonly terms: readonly TermRow[];
  readonly breaks: readonly PlacedBreak[];
}

/** A target of several years: a level, or a band from `level` to `high`, on the scale of a single one; a total has none and stands above the plot. */
interface TermTarget {
  readonly key: string;
  readonly row: TermRow;
  readonly level: number | null;
  readonly high: number | null;
  /** Its counted years, as far as they have slots. */
  readonly from: number;
  readonly to: number;
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
  /** Room for the numbers of the scale at the left. */
  readonly gutter: (typeof gutters)[number] | 0;
}

const gutters = [28, 36, 44, 56, 72] as const;

/** Lays a trajectory out for the indicator page. `longestTick` is the length in letters of the longest number on the scale. */
export function layoutOf(shown: ShownTrajectory, longestTick: (ticks: readonly number[]) => number): TrajectoryLayout {
  const slots = slotsOf(shown.rows.map(({ year }) => year));
  const terms = termTargetsOf(shown.terms, slots);
  const scale = levelScaleOf([...shown.rows.flatMap(levelsOf), ...terms.flatMap(({ level, high }) => (level === null ? [] : [high ?? level]))]);
  const breaks = shown.breaks.filter(({ year }) => year >= slots.first && year < slots.first + slots.count);
  const isHeaded = terms.some(({ level }) => level === null) || shown.rows.some(({ actual }) => isHypothetical(actual));
  const extent = { top: 44 + (Math.min(breaks.length, breakLines) + Number(isHeaded)) * breakLine, height: 232 };
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
    gutter: gutterFor(longestTick(scale.ticks)),
  };
}

/** Room at the left for numbers of this many letters. */
export function gutterFor(letters: number): TrajectoryLayout['gutter'] {
  return gutters.find((gutter) => gutter >= letters * 7 + 8) ?? 72;
}

/** Labels of breaks take turns on this many lines above the plot. */
const breakLines = 3;
const breakLine = 18;

/** Base line of a break's label: neighbours stand on different lines. */
export function breakLabelAt(place: number): number {
  return 14 + (place % breakLines) * breakLine;
}

/** Whether the strip has something to say about a year. */
export function isCompared(row: TrajectoryRow): boolean {
  return comparedPart(row) !== null || row.assessment.kind !== 'unjudged' || row.assessment.comparison !== null;
}

/** The part of a year that speaks for it while the year itself has no figure. */
export function comparedPart({ actual, partYears }: TrajectoryRow): PartYear | null {
  return actual === null ? (partYears.findLast(({ assessment }) => assessment.kind === 'in-progress') ?? null) : null;
}

/** Where a part of a year stands in the slot: the middle of the months it covers, as time. */
export function timeOfPart({ period, observation }: PartYear): number {
  const span = spanOf(period);
  const end = span.kind === 'half' ? span.part / 2 : span.kind === 'quarter' ? span.part / 4 : span.kind === 'month' ? span.part / 12 : 1;
  const start = observation.cumulative ? 0 : end - (span.kind === 'half' ? 1 / 2 : span.kind === 'quarter' ? 1 / 4 : 1 / 12);
  return span.year + (start + end) / 2;
}

/** All levels that a year draws, for finding the scale. */
export function levelsOf({ actual, plans, partYears }: TrajectoryRow): readonly number[] {
  const columns = [actual, ...partYears.map(({ observation }) => observation)].flatMap((observation) =>
    observation === null ? [] : [columnShapeOf(observation).reach],
  );
  const targets = plans.flatMap(({ target }) => (target === null ? [] : [targetShapeOf(target)?.high ?? 0]));
  return [...columns, ...targets];
}

function termTargetsOf(terms: readonly TermRow[], slots: Slots): readonly TermTarget[] {
  return terms.flatMap((row) =>
    row.plans.flatMap((plan): readonly TermTarget[] => {
      const shape = plan.target === null ? null : targetShapeOf(plan.target);
      const from = Math.max(firstCountedYear(row.period), slots.first);
      const to = Math.min(yearOf(row.period), slots.first + slots.count - 1);
      if (shape === null || from > to) return [];
      const target = { key: `${row.period} ${plan.plan.id}`, row, from, to, plan };
      if (plan.plan.form === 'cumulative') return [{ ...target, level: null, high: null }];
      return [{ ...target, level: shape.low, high: shape.high === shape.low ? null : shape.high }];
    }),
  );
}

/** Base line of what stands right above the plot: totals of terms, and the word for supposed years. */
export function aboveAt({ extent }: TrajectoryLayout): number {
  return extent.top - 36;
}

/** Pixel height of a level in a layout. */
export function levelAt({ scale, extent }: TrajectoryLayout, value: number): number {
  return heightOf(scale, extent, value).y;
}
