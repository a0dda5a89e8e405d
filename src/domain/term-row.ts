import { assess, unjudged, type Assessment } from './assessment.ts';
import { seriesIndex, type DatasetIndex, type SeriesIndex } from './dataset-index.ts';
import type { Indicator } from './indicator.ts';
import { plannedFor, questionFor } from './lookup.ts';
import { isHypothetical, isMeasured, type MeasuredObservation, type Observation } from './observation.ts';
import { levelOf } from './operands.ts';
import { firstCountedYear, isWholeYear, yearOf, type Period } from './period.ts';
import { choosePlan } from './plan-in-force.ts';
import type { Series } from './series.ts';
import { termKindOf, type TermKind } from './term-kind.ts';
import { assessTermByYears } from './term-progress.ts';
import type { PlanInForce } from './trajectory-row.ts';

/** A figure or target over a term, e.g. an average of 2016-2020. Averages, totals and end levels of one term have rows of their own. */
export interface TermRow {
  readonly period: Period;
  readonly observation: MeasuredObservation | null;
  readonly plans: readonly PlanInForce[];
  /** True where the assessments rest on a figure that a reader supposed. */
  readonly hypothetical: boolean;
}

interface TermRequest {
  readonly indicator: Indicator;
  readonly series: Series;
}

/** Terms in time order of their last year. Without a published figure over the term a plan is followed by the figures of its years. */
export function termRowsOf(index: DatasetIndex, { indicator, series }: TermRequest): readonly TermRow[] {
  const { terms, observations, plans } = seriesIndex(index, series.id);
  return terms.flatMap((period) => {
    const figures: readonly Observation[] = observations.get(period) ?? [];
    const ofTerm = plans.get(period) ?? [];
    return kinds.flatMap((kind): readonly TermRow[] => {
      const observation = figures.filter(isMeasured).find(({ aggregate }) => aggregate === aggregateOf(kind)) ?? null;
      const inForce = ofTerm.flatMap((group): readonly PlanInForce[] => {
        const own = group.plans.filter(({ form }) => termKindOf(form) === kind);
        const chosen = choosePlan(own, { period, observation: observation?.id ?? null });
        if (chosen === null) return [];
        const { plan, superseded } = chosen;
        const target = levelOf(plannedFor(index, { plan, indicator }));
        return [{ plan, issuer: group.issuer, target, superseded, assessment: assessmentOf(index, { plan, indicator }, observation) }];
      });
      return observation === null && inForce.length === 0 ? [] : [{ period, observation, plans: inForce, hypothetical: observation === null && isSupposed(observations, period) }];
    });
  });
}

function isSupposed(observations: SeriesIndex['observations'], period: Period): boolean {
  return [...observations].some(([when, slot]) => isWholeYear(when) && yearOf(when) >= firstCountedYear(period) - 1 && yearOf(when) <= yearOf(period) && slot.some(isHypothetical));
}

const kinds = ['average', 'total', 'end'] as const;
function aggregateOf(kind: TermKind): MeasuredObservation['aggregate'] {
  return kind === 'end' ? null : kind;
}

function assessmentOf(index: DatasetIndex, planned: Parameters<typeof questionFor>[1], observation: MeasuredObservation | null): Assessment {
  if (planned.plan.basis === 'absent') return unjudged({ reason: 'no-plan', known: planned.plan.reason });
  return observation === null ? assessTermByYears(index, planned, termKindOf(planned.plan.form)) : assess(questionFor(index, planned, observation));
}
