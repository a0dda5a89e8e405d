import { compare, unjudged, type Assessment, type Compared } from './assessment.ts';
import { breakBetween, type Comparability } from './comparability.ts';
import type { Comparison, TermProgress } from './comparison.ts';
import { seriesIndex, type DatasetIndex } from './dataset-index.ts';
import { differenceOf, ratioOf, scaled, sumOf, type Estimate } from './estimate.ts';
import { figureAt, plannedFor, type PlannedIndicator } from './lookup.ts';
import { figureOf, type MeasuredObservation } from './observation.ts';
import { levelOf, type Question } from './operands.ts';
import { firstYearOf, yearOf, yearPeriod } from './period.ts';

/** Judges a term plan by the figures of its years: averages and totals by their sum, end levels by the latest figure beside the straight path. */
export function assessTermByYears(index: DatasetIndex, planned: PlannedIndicator, kind: 'average' | 'total' | 'end'): Assessment {
  const { plan } = planned;
  const facts = seriesIndex(index, plan.series);
  const [from, to] = [firstYearOf(plan.period), yearOf(plan.period)];
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
  const isComplete = counted === years;
  if (kind === 'total') return settle(compareNumbers(question, sum, target), { method: 'year-to-date', isComplete });

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
  const shown = { actualEstimate: sum, target: planned, variance: differenceOf(sum, planned), attainment: target.interval.low > 0 ? ratioOf(sum, planned, 1) : null, term: progress };
  return settle({ ...mean, passed: false, comparison: { ...mean.comparison, ...shown } }, { method: 'term-average', isComplete });
}

/** The latest figure beside the straight path from baseline to target; judged only in the last year. */
function assessEnd({ question, target, last, to }: Term, comparability: Comparability): Assessment {
  const { baseline } = question;
  const year = yearOf(last.period);
  const because = baseline === null ? null : breakBetween(baseline.period, last.period, comparability);
  if (because !== null) return unjudged({ reason: 'not-comparable', because });
  const against = compareNumbers(question, figureOf(last), target);
  if (baseline === null || yearOf(baseline.period) >= to) {
    return year === to ? settle(against, { method: against.comparison.method, isComplete: true }) : unjudged({ reason: 'not-comparable', because: 'no-baseline' });
  }
  const start = figureOf(baseline);
  const elapsed = (year - yearOf(baseline.period)) / (to - yearOf(baseline.period));
  const [moved, planned] = [differenceOf(figureOf(last), start), differenceOf(target, start)];
  const path = sumOf(start, scaled(planned, elapsed));
  const shown = {
    baseline: { observation: baseline, estimate: start },
    variance: differenceOf(figureOf(last), path),
    attainment: ratioOf(moved, planned, 1),
    term: { kind: 'end-level', path, elapsed } as const,
  };
  return settle({ ...against, comparison: { ...against.comparison, ...shown } }, { method: 'end-level', isComplete: year === to });
}

function compareNumbers(question: Question, actual: Estimate, target: Estimate): Compared {
  return compare(question, { scale: 'level', actual, target, baseline: null, own: null });
}

function settle({ comparison, verdict, passed }: Compared, { method, isComplete }: { readonly method: Comparison['method']; readonly isComplete: boolean }): Assessment {
  const shown = { ...comparison, method };
  if (!isComplete) return { kind: 'in-progress', passed, comparison: passed ? shown : { ...shown, effect: 'neutral' } };
  return verdict === null ? unjudged({ reason: 'cannot-tell' }, shown) : { kind: 'judged', verdict, comparison: shown };
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
