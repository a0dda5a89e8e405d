import { courseMethod, coursePoints, levelToReach, perYear, towardsGood, type CourseMethod, type CoursePoint } from './course.ts';
import { differenceOf, pointEstimate, scaled, type Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { courseStart } from './pace.ts';
import { firstCountedYear, yearOf } from './period.ts';
import { termKindOf } from './term-kind.ts';
import type { PlanInForce, Trajectory } from './trajectory.ts';

/** The best that was ever done over as many years in a row, all of one segment; `mean` of the years themselves, else the pace between two of them. */
interface BestPace {
  readonly from: number;
  readonly to: number;
  readonly perYear: Estimate;
}

/** What each year that is left must bring, beside the best pace ever achieved over as many years; or why there is nothing to ask for. */
export type RequiredPace =
  | {
      readonly kind: 'course';
      readonly method: CourseMethod;
      readonly from: CoursePoint;
      readonly target: number;
      readonly end: number;
      /** Years left after `from`. */
      readonly years: number;
      readonly perYear: Estimate;
      readonly best: BestPace | null;
    }
  /** A mean that the years left need, for averages and totals over the term. */
  | { readonly kind: 'mean'; readonly end: number; readonly years: number; readonly perYear: Estimate; readonly best: BestPace | null }
  | { readonly kind: 'none'; readonly why: 'reached' | 'over' | 'no-figure' | 'broken' | 'no-target' };

/** The yearly pace from the latest figure that compares with a term target, else from its baseline, to the target. */
export function requiredPace(trajectory: Trajectory, planned: PlanInForce): RequiredPace {
  return termKindOf(planned.plan.form) === 'end' ? alongCourse(trajectory, planned) : asMean(trajectory, planned);
}

function alongCourse(trajectory: Trajectory, { plan, target: estimate }: PlanInForce): RequiredPace {
  const { indicator, rows, breaks } = trajectory;
  const target = estimate === null ? null : levelToReach(estimate, indicator);
  if (target === null) return { kind: 'none', why: 'no-target' };
  const [start, end] = [courseStart(plan), yearOf(plan.period)];
  if (rows.some(({ year, actual }) => year === end && actual !== null)) return { kind: 'none', why: 'over' };
  const points = coursePoints(trajectory);
  const from = points.findLast(({ year }) => year >= start && year < end);
  if (from === undefined) return { kind: 'none', why: 'no-figure' };
  if (breaks.some(({ year }) => year > start && year <= end)) return { kind: 'none', why: 'broken' };
  if (towardsGood(target - from.value, indicator) <= 0) return { kind: 'none', why: 'reached' };

  const years = end - from.year;
  const method = courseMethod(indicator, [from.value, target]);
  const decimals = method === 'compound' ? 1 : Math.max(1, from.decimals, indicator.decimals);
  const pace = pointEstimate(perYear({ from: from.value, to: target, years }, method), decimals);
  const done = points.flatMap((first) => {
    const last = points.find(({ year, segment }) => year === first.year + years && segment === first.segment);
    if (last === undefined || courseMethod(indicator, [first.value, last.value, target]) !== method) return [];
    return [{ from: first.year, to: last.year, perYear: pointEstimate(perYear({ from: first.value, to: last.value, years }, method), decimals) }];
  });
  return { kind: 'course', method, from, target, end, years, perYear: pace, best: bestOf(done, indicator) };
}

function asMean(trajectory: Trajectory, { plan, target, assessment }: PlanInForce): RequiredPace {
  if (target === null) return { kind: 'none', why: 'no-target' };
  if (assessment.kind === 'judged') return { kind: 'none', why: 'over' };
  const { comparison } = assessment;
  if (comparison === null) return { kind: 'none', why: assessment.kind === 'unjudged' && assessment.why.reason === 'not-comparable' ? 'broken' : 'no-figure' };
  if (comparison.method === 'edge') return { kind: 'none', why: 'no-target' };
  const { indicator, rows } = trajectory;
  const [last, end] = [yearOf(comparison.actual.period), yearOf(plan.period)];
  const years = end - last;
  if (years === 0) return { kind: 'none', why: 'over' };
  const { term } = comparison;
  const first = firstCountedYear(plan.period);
  const isWhole = rows.filter(({ year, actual }) => year >= first && year <= last && actual !== null).length === last - first + 1;
  const needed = term?.kind === 'average' ? term.stillNeeded : scaled(differenceOf(target, comparison.actualEstimate), 1 / years);
  if (needed === null || !isWhole) return { kind: 'none', why: 'no-figure' };

  const points = coursePoints(trajectory);
  const done = points.flatMap(({ year: from, segment }) => {
    const run = points.filter((point) => point.year >= from && point.year < from + years && point.segment === segment);
    const mean = run.reduce((sum, { value }) => sum + value, 0) / years;
    return run.length < years ? [] : [{ from, to: from + years - 1, perYear: pointEstimate(mean, Math.max(needed.decimals, indicator.decimals)) }];
  });
  return { kind: 'mean', end, years, perYear: needed, best: bestOf(done, indicator) };
}

function bestOf(done: readonly BestPace[], indicator: Indicator): BestPace | null {
  const worth = ({ perYear: { value } }: BestPace) => towardsGood(value ?? 0, indicator);
  return done.reduce<BestPace | null>((best, one) => (best === null || worth(one) > worth(best) ? one : best), null);
}
