import { compare, unjudged, type Assessment, type Compared } from './assessment.ts';
import { breakBetween, type Comparability } from './comparability.ts';
import type { Comparison, TermProgress } from './comparison.ts';
import { seriesIndex, type DatasetIndex } from './dataset-index.ts';
import { differenceOf, ratioOf, scaled, sumOf, type Estimate } from './estimate.ts';
import { figureAt, plannedFor, type PlannedIndicator } from './lookup.ts';
import type { MeasuredObservation } from './observation.ts';
import { figureOf } from './observed-figure.ts';
import { levelOf, type Question } from './operands.ts';
import { firstCountedYear, yearOf, yearPeriod } from './period.ts';

/** Judges a term plan by the figures of its years: averages and totals by their sum, end levels by the latest figure beside the straight path. */
export function assessTermByYears(index: DatasetIndex, planned: PlannedIndicator, kind: 'average' | 'total' | 'end'): Assessment {
  const { plan } = planned;
  const facts = seriesIndex(index, plan.series);
  const [from, to] = [firstCountedYear(plan.period), yearOf(plan.period)];
  const figures = yearsBetween(from, to).flatMap((year) => figureAt(facts, yearPeriod(year)) ?? []);
  const context = plannedFor(index, planned);
  const target = levelOf(context);
  const last = figures.at(-1);
  if (last === undefined) return unjudged({ reason: 'no-figure' });
  if (target === null) return unjudged({ reason: 'not-comparable', because: 'no-baseline' });
  const term: Term = { question: { ...context, observation: last }, target, figures, last, from, to };
  const comparability = { series: plan.series, breaks: facts.breaks };
  if (kind === 'end') return assessEnd(term, comparability);
  if (plan.form === 'growth' && planned.indicator.unit.measure === 'level') return unjudged({ reason: 'cannot-tell' });
  return assessSum(term, comparability, kind);
}

interface Term {
  readonly question: Question;
  readonly target: Estimate;
  readonly figures: readonly MeasuredObservation[];
  readonly last: MeasuredObservation;
  readonly from: number;
  readonly to: number;
}

/** Sum so far against as many years of the plan, for averages; against the whole plan, for totals. A gap of years leaves the sum open. */
function assessSum(term: Term, comparability: Comparability, kind: 'average' | 'total'): Assessment {
  const { question, target, figures, last, from, to } = term;
  const first = figures[0] ?? last;
  const because = breakBetween(first.period, last.period, comparability);
  if (because !== null) return unjudged({ reason: 'not-comparable', because });
  const [years, counted] = [to - from + 1, figures.length];
  const sum = figures.map(figureOf).reduce(sumOf);
  const state = counted === years ? 'complete' : yearOf(last.period) === to ? 'incomplete' : 'running';
  if (kind === 'total') return settle(compareNumbers(question, sum, target), { method: 'year-to-date', state });

  const planned = scaled(target, counted);
  const remaining = years - counted;
  const progress: TermProgress = {
    kind: 'average',
    counted,
    years,
    perYear: target,
    stillNeeded: remaining === 0 ? null : scaled(differenceOf(scaled(target, years), sum), 1 / remaining),
  };
  const mean = compareNumbers(question, scaled(sum, 1 / counted), target);
  if (mean.comparison.method === 'edge') return settle({ ...mean, passed: false, comparison: { ...mean.comparison, term: progress } }, { method: 'edge', state });
  const shown = { actualEstimate: sum, target: planned, variance: differenceOf(sum, planned), attainment: target.interval.low > 0 ? ratioOf(sum, planned, 1) : null, term: progress };
  return settle({ ...mean, passed: false, comparison: { ...mean.comparison, ...shown } }, { method: 'term-average', state });
}

/** The latest figure beside the straight path from baseline to target; judged only in the last year. Limits and bands have no path. */
function assessEnd({ question, target, last, to }: Term, comparability: Comparability): Assessment {
  const { baseline, indicator } = question;
  const year = yearOf(last.period);
  const state = year === to ? 'complete' : 'running';
  const against = compareNumbers(question, figureOf(last), target);
  if (against.comparison.method === 'edge') return settle(against, { method: 'edge', state });
  if (baseline === null || yearOf(baseline.period) >= to) {
    return state === 'complete' ? settle(against, { method: against.comparison.method, state }) : unjudged({ reason: 'not-comparable', because: 'no-baseline' });
  }
  const because = breakBetween(baseline.period, last.period, comparability);
  if (because !== null) return unjudged({ reason: 'not-comparable', because });
  const start = figureOf(baseline);
  const elapsed = (year - yearOf(baseline.period)) / (to - yearOf(baseline.period));
  const [moved, planned] = [differenceOf(figureOf(last), start), differenceOf(target, start)];
  const path = sumOf(start, scaled(planned, elapsed));
  const isImproving = indicator.direction === 'lower' ? planned.interval.high < 0 : planned.interval.low > 0;
  const shown = {
    baseline: { observation: baseline, estimate: start },
    variance: differenceOf(figureOf(last), path),
    attainment: isImproving ? ratioOf(moved, planned, 1) : null,
    term: { kind: 'end-level', path, elapsed } as const,
  };
  return settle({ ...against, comparison: { ...against.comparison, ...shown } }, { method: 'end-level', state });
}

function compareNumbers(question: Question, actual: Estimate, target: Estimate): Compared {
  return compare(question, { scale: 'level', actual, target, baseline: null, own: null });
}

interface Settled {
  readonly method: Comparison['method'];
  /** `incomplete`: the last year is known but an earlier one is not. */
  readonly state: 'running' | 'complete' | 'incomplete';
}

function settle({ comparison, verdict, passed }: Compared, { method, state }: Settled): Assessment {
  const shown = { ...comparison, method };
  if (state === 'running') return { kind: 'in-progress', passed, comparison: passed ? shown : { ...shown, effect: 'neutral' } };
  if (state === 'incomplete' || verdict === null) return unjudged({ reason: 'cannot-tell' }, shown);
  return { kind: 'judged', verdict, comparison: shown };
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
