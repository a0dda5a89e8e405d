import { pointEstimate, type Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { figureOf, type MeasuredObservation } from './observation.ts';
import { firstYearOf, isTerm, yearOf } from './period.ts';
import type { Plan } from './plan.ts';
import { estimateOf } from './quantity.ts';
import { roundTo } from './rounding.ts';
import type { Trajectory, TrajectoryRow } from './trajectory.ts';

export type PaceVerdict = 'reached' | 'on-track' | 'speed-up' | 'slow' | 'wrong-way' | 'too-few-points';

/** Progress towards a term target, kept apart from yearly verdicts. `method` says which ratio was used. */
export interface Pace {
  readonly plan: Plan;
  readonly verdict: PaceVerdict;
  readonly method: 'linear' | 'compound';
  /** Achieved pace divided by required pace; null with too few points, and where the target asks for no improvement. */
  readonly ratio: number | null;
  readonly achievedPerYear: Estimate | null;
  readonly requiredPerYear: Estimate | null;
}

/** At or above these ratios of achieved to required pace. */
const thresholds = { onTrack: 0.95, speedUp: 0.6, slow: 0 } as const;
const fewestPoints = 3;

/**
 * How fast a trajectory moves towards a term target. Linear: ((A - B) / (t - t0)) / ((T - B) / (tT - t0)); for positive amounts the ratio of
 * compound yearly rates. Only figures of one segment count, and bounds do not, except that a bound beyond the target has reached it.
 */
export function toPace(trajectory: Trajectory, plan: Plan): Pace {
  const target = targetOf(trajectory, plan);
  const start = plan.baseline === null ? (isTerm(plan.period) ? firstYearOf(plan.period) : yearOf(plan.period)) - 1 : yearOf(plan.baseline);
  const end = yearOf(plan.period);
  const within = trajectory.rows.filter(({ year, actual }) => year >= start && year <= end && actual !== null);
  const last = within.at(-1);
  const points = within.filter(({ segment, actual }) => segment === last?.segment && actual !== null && pointIn(actual) !== null);
  const course = courseOf(points, { start, end, target: target?.value ?? null, measure: trajectory.indicator.unit.measure });
  const nothing = { plan, verdict: 'too-few-points', method: course?.method ?? 'linear', ratio: null, achievedPerYear: null, requiredPerYear: null } as const;
  const isReached = target !== null && last !== undefined && within[0]?.segment === last.segment && hasReached(last, target, trajectory.indicator);
  if (course === null || points.length < fewestPoints) return isReached ? { ...nothing, verdict: 'reached' } : nothing;

  const { method, achieved, required, decimals } = course;
  const isImproving = towardsGood(required, trajectory.indicator) > 0;
  const ratio = isImproving ? achieved / required : null;
  const verdict = isReached ? 'reached' : ratio === null ? 'wrong-way' : paceVerdict(ratio);
  return { plan, verdict, method, ratio, achievedPerYear: pointEstimate(achieved, decimals), requiredPerYear: pointEstimate(required, decimals) };
}

/** Which verdict a ratio of achieved to required pace earns. */
export function paceVerdict(ratio: number): PaceVerdict {
  const rounded = roundTo(ratio, 3);
  if (rounded >= thresholds.onTrack) return 'on-track';
  if (rounded >= thresholds.speedUp) return 'speed-up';
  return rounded >= thresholds.slow ? 'slow' : 'wrong-way';
}

interface Course {
  readonly method: Pace['method'];
  /** Per year: in the unit for linear, as a share (0.05 = 5 per cent) for compound. */
  readonly achieved: number;
  readonly required: number;
  readonly decimals: number;
}

interface CourseRequest {
  readonly start: number;
  readonly end: number;
  readonly target: number | null;
  readonly measure: 'level' | 'rate';
}

function courseOf(points: readonly TrajectoryRow[], { start, end, target, measure }: CourseRequest): Course | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first?.actual == null || last?.actual == null || target === null || first.year !== start || last.year <= start || end <= start) return null;
  const [from, to] = [pointIn(first.actual), pointIn(last.actual)];
  if (from === null || to === null) return null;
  const [gone, whole] = [last.year - start, end - start];
  const decimals = Math.max(1, last.actual.quantity.decimals);
  if (measure === 'level' && from > 0 && to > 0 && target > 0)
    return { method: 'compound', achieved: (to / from) ** (1 / gone) - 1, required: (target / from) ** (1 / whole) - 1, decimals: 1 };
  return { method: 'linear', achieved: (to - from) / gone, required: (target - from) / whole, decimals };
}

function hasReached({ actual }: TrajectoryRow, target: Estimate, { direction }: Indicator): boolean {
  if (actual === null) return false;
  const { low, high } = figureOf(actual).interval;
  return direction === 'lower' ? high <= target.interval.low : low >= target.interval.high;
}

function towardsGood(value: number, { direction }: Indicator): number {
  return direction === 'lower' ? -value : value;
}

function pointIn({ quantity }: MeasuredObservation): number | null {
  switch (quantity.qualifier) {
    case 'exact':
    case 'about':
      return quantity.value;
    case 'between':
      return (quantity.low + quantity.high) / 2;
    case 'above':
    case 'at-least':
    case 'below':
    case 'at-most':
      return null;
  }
}

function targetOf({ rows, terms }: Trajectory, plan: Plan): Estimate | null {
  const inForce = [...terms, ...rows].flatMap(({ plans }) => plans);
  const found = inForce.find((candidate) => candidate.plan.id === plan.id)?.target;
  if (found !== undefined && found !== null) return found;
  return plan.basis === 'stated' && plan.form !== 'change' ? estimateOf(plan.quantity) : null;
}
