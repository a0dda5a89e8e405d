import type { Assessment } from './assessment.ts';
import { seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Indicator } from './indicator.ts';
import { figureAt } from './lookup.ts';
import { counterpartOf, movementTo, type Movement } from './movement.ts';
import type { AbsentStatus, MeasuredObservation } from './observation.ts';
import { isPartYear, yearPeriod, type Period } from './period.ts';
import type { PlanIssuer } from './plan.ts';
import type { Series } from './series.ts';
import { absenceOf, type RowRequest } from './slot.ts';
import { rowOf, type PlanInForce, type TrajectoryRow } from './trajectory-row.ts';

/** One series in one year as a line of the annex. Everything in it belongs to that series. */
export interface AnnexLine {
  readonly indicator: Indicator;
  readonly series: Series;
  /** False for a line that stands under its indicator's own, because it counts something else. */
  readonly isDefaultSeries: boolean;
  readonly row: TrajectoryRow;
  /** What stands in the column of the year: the year itself, or its latest part where only that has a figure. */
  readonly period: Period;
  readonly isPartYear: boolean;
  readonly observation: MeasuredObservation | null;
  readonly absence: AbsentStatus | null;
  /** The year before: its same part for a part of the year, its whole where there is no such part. `change` says whether the two compare. */
  readonly previous: MeasuredObservation | null;
  readonly previousAbsence: AbsentStatus | null;
  /** In the order of the annex's issuers. */
  readonly plans: readonly (PlanInForce | null)[];
  /** Against the issuer asked for. */
  readonly assessment: Assessment;
  /** Against the same period of the year before. */
  readonly change: Movement;
}

/** A line that does not know the issuers of its annex yet: its plans are those that exist. */
export type LooseLine = Omit<AnnexLine, 'plans'> & { readonly plans: readonly PlanInForce[] };

/** Reads one year of a series: the year's own figure, else its latest part, beside the plans and the year before. */
export function lineOf(index: DatasetIndex, request: RowRequest): LooseLine {
  const { indicator, series, year } = request;
  const facts = seriesIndex(index, series.id);
  const row = rowOf(index, request);
  const part = row.actual === null ? row.partYears.at(-1) : undefined;
  const observation = row.actual ?? part?.observation ?? null;
  const period = observation?.period ?? row.period;
  return {
    indicator,
    series,
    isDefaultSeries: series.id === indicator.defaultSeries,
    row,
    period,
    isPartYear: isPartYear(period),
    observation,
    absence: observation === null ? row.absence : null,
    ...yearBefore(index, { series, year, observation }),
    plans: part?.plans ?? row.plans,
    assessment: part?.assessment ?? row.assessment,
    change: part === undefined ? row.movement : movementTo(part.observation, part.period, { indicator, facts }),
  };
}

interface Before {
  readonly series: Series;
  readonly year: number;
  readonly observation: MeasuredObservation | null;
}

function yearBefore(index: DatasetIndex, { series, year, observation }: Before): Pick<AnnexLine, 'previous' | 'previousAbsence'> {
  if (year === 0) return { previous: null, previousAbsence: 'not-applicable' };
  const facts = seriesIndex(index, series.id);
  const period = yearPeriod(year - 1);
  const counterpart = observation === null ? null : counterpartOf(observation, observation.period, facts);
  const previous = counterpart ?? figureAt(facts, period);
  return { previous, previousAbsence: previous === null ? absenceOf(index, period, facts.observations.get(period) ?? []) : null };
}

/** Puts each plan under its issuer. */
export function underIssuers({ plans, ...line }: LooseLine, issuers: readonly PlanIssuer[]): AnnexLine {
  return { ...line, plans: issuers.map(({ id }) => plans.find(({ issuer }) => issuer.id === id) ?? null) };
}
