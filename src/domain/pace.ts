import { courseMethod, coursePoints, levelToReach, perYear, towardsGood, type CourseMethod, type CoursePoint } from './course.ts';
import { pointEstimate, type Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { figureOf } from './observed-figure.ts';
import { firstCountedYear, isTerm, yearOf } from './period.ts';
import type { Plan } from './plan.ts';
import { estimateOf } from './quantity.ts';
import { roundTo } from './rounding.ts';
import { termKindOf } from './term-kind.ts';
import type { Trajectory, TrajectoryRow } from './trajectory.ts';

export type PaceVerdict = 'reached' | 'on-track' | 'speed-up' | 'slow' | 'wrong-way' | 'too-few-points';

/** Progress towards a term target, kept apart from yearly verdicts. `method` says which ratio was used. */
export interface Pace {
  readonly plan: Plan;
  readonly verdict: PaceVerdict;
  readonly method: CourseMethod;
  /** Achieved pace divided by required pace; null with too few points, and where the target asks for no improvement. */
  readonly ratio: number | null;
  readonly achievedPerYear: Estimate | null;
  readonly requiredPerYear: Estimate | null;
  /** The numbers of the formula; null with too few points. */
  readonly course: Course | null;
}

/** From the baseline past the latest figure to the target. */
interface Course {
  readonly start: CoursePoint;
  readonly latest: CoursePoint;
  readonly target: number;
  readonly end: number;
}

/** At or above these ratios of achieved to required pace. */
const thresholds = { onTrack: 0.95, speedUp: 0.6, slow: 0 } as const;
const fewestPoints = 3;

/**
 * How fast a trajectory moves towards a term target. Linear: ((A - B) / (t - t0)) / ((T - B) / (tT - t0)); for positive amounts the ratio of
 * compound yearly rates. Only figures of one segment count, and bounds do not, except that a bound beyond the target has reached it.
 * Null for averages and totals, which no single year reaches.
 */
export function toPace(trajectory: Trajectory, plan: Plan): Pace | null {
  if (termKindOf(plan.form) !== 'end') return null;
  const { indicator } = trajectory;
  const target = targetOf(trajectory, plan);
  const [start, end] = [courseStart(plan), yearOf(plan.period)];
  const within = trajectory.rows.filter(({ year, actual }) => year >= start && year <= end && actual !== null);
  const last = within.at(-1);
  const points = coursePoints({ rows: within.filter(({ segment }) => segment === last?.segment) });
  const course = courseOf(points, { start, end, target: target === null ? null : levelToReach(target, indicator) });
  const method = course === null ? 'linear' : courseMethod(indicator, [course.start.value, course.latest.value, course.target]);
  const nothing = { plan, verdict: 'too-few-points', method, ratio: null, achievedPerYear: null, requiredPerYear: null, course: null } as const;
  const isReached = target !== null && last !== undefined && within[0]?.segment === last.segment && hasReached(last, target, indicator);
  if (course === null || points.length < fewestPoints) return isReached ? { ...nothing, verdict: 'reached' } : nothing;

  const { start: from, latest } = course;
  const achieved = perYear({ from: from.value, to: latest.value, years: latest.year - start }, method);
  const required = perYear({ from: from.value, to: course.target, years: end - start }, method);
  const decimals = method === 'compound' ? 1 : Math.max(1, latest.decimals);
  const ratio = towardsGood(required, indicator) > 0 ? achieved / required : null;
  const verdict = isReached ? 'reached' : ratio === null ? 'wrong-way' : paceVerdict(ratio);
  return { plan, verdict, method, ratio, achievedPerYear: pointEstimate(achieved, decimals), requiredPerYear: pointEstimate(required, decimals), course };
}

/** Which verdict a ratio of achieved to required pace earns. */
export function paceVerdict(ratio: number): PaceVerdict {
  const rounded = roundTo(ratio, 3);
  if (rounded >= thresholds.onTrack) return 'on-track';
  if (rounded >= thresholds.speedUp) return 'speed-up';
  return rounded >= thresholds.slow ? 'slow' : 'wrong-way';
}

/** The year from whose end a plan counts. */
export function courseStart({ baseline, period }: Plan): number {
  if (baseline !== null) return yearOf(baseline);
  return (isTerm(period) ? firstCountedYear(period) : yearOf(period)) - 1;
}

interface CourseRequest {
  readonly start: number;
  readonly end: number;
  readonly target: number | null;
}

function courseOf(points: readonly CoursePoint[], { start, end, target }: CourseRequest): Course | null {
  const [first, latest] = [points[0], points.at(-1)];
  if (first === undefined || latest === undefined || target === null || first.year !== start || latest.year <= start || end <= start) return null;
  return { start: first, latest, target, end };
}

function hasReached({ actual }: TrajectoryRow, target: Estimate, { direction }: Indicator): boolean {
  if (actual === null) return false;
  const { low, high } = figureOf(actual).interval;
  return direction === 'lower' ? high <= target.interval.low : low >= target.interval.high;
}

function targetOf({ rows, terms }: Trajectory, plan: Plan): Estimate | null {
  const inForce = [...terms, ...rows].flatMap(({ plans }) => plans);
  const found = inForce.find((candidate) => candidate.plan.id === plan.id)?.target;
  if (found !== undefined && found !== null) return found;
  return plan.basis === 'stated' && plan.form !== 'change' ? estimateOf(plan.quantity) : null;
}
