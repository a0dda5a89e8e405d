import type { Question } from './assessment.ts';
import { seriesIndex, type DatasetIndex, type SeriesIndex } from './dataset-index.ts';
import type { Indicator } from './indicator.ts';
import { isMeasured, type MeasuredObservation, type Observation } from './observation.ts';
import { isPartYear, isTerm, previousYear, yearOf, yearPeriod, firstCountedYear, type Period } from './period.ts';
import type { Planned } from './operands.ts';
import type { Plan } from './plan.ts';

/** The shown figure of a period; for parts of a year only one that counts from 1 January. */
export function figureAt({ observations }: SeriesIndex, period: Period): MeasuredObservation | null {
  const slot: readonly Observation[] = observations.get(period) ?? [];
  return slot.filter(isMeasured).find(({ cumulative }) => cumulative || !isPartYear(period)) ?? null;
}

/** The figure from which a plan's change or growth counts, as seen from a figure or from the plan alone. */
export function baselineOf(index: DatasetIndex, plan: Plan, seenFrom: MeasuredObservation | null): MeasuredObservation | null {
  if (plan.baseline === null && (plan.form === 'level' || plan.form === 'cumulative' || plan.form === 'average')) return null;
  return figureAt(seriesIndex(index, plan.series), baselinePeriod(plan, seenFrom?.period ?? plan.period));
}

/** Looks up all that judging a figure against a plan needs. */
export function questionFor(index: DatasetIndex, planned: PlannedIndicator, observation: MeasuredObservation): Question {
  return questionAbout(index, plannedFor(index, planned), observation);
}

/** The same where the plan has been looked up already. */
export function questionAbout(index: DatasetIndex, { plan, indicator, claimed, breaks }: Planned, observation: MeasuredObservation): Question {
  return { plan, indicator, claimed, breaks, observation, baseline: baselineOf(index, plan, observation) };
}

/** What is known of a plan apart from any figure held against it: enough to draw it. */
export function plannedFor(index: DatasetIndex, { plan, indicator }: PlannedIndicator): Planned {
  const claimed = plan.basis === 'implied' ? index.observations.get(plan.claim.observation) : undefined;
  return {
    plan,
    indicator,
    baseline: baselineOf(index, plan, null),
    claimed: claimed !== undefined && isMeasured(claimed) ? { observation: claimed, baseline: baselineOf(index, plan, claimed) } : null,
    breaks: seriesIndex(index, plan.series).breaks,
  };
}

export interface PlannedIndicator {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** Changes count from the end of the year before; growth of a part of a year from the same part; a term from the end of the year before its first counted one. */
function baselinePeriod({ baseline, form, period }: Plan, seenFrom: Period): Period {
  if (baseline !== null) return baseline;
  if (isTerm(period)) return yearPeriod(firstCountedYear(period) - 1);
  return form === 'growth' ? previousYear(seenFrom) : yearPeriod(yearOf(seenFrom) - 1);
}
