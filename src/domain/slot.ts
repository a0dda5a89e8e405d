import { assess, unjudged, type Assessment } from './assessment.ts';
import { seriesIndex, type DatasetIndex, type IssuerPlans, type SeriesIndex } from './dataset-index.ts';
import type { Indicator } from './indicator.ts';
import { activePlan, withoutPlan, type IssuedPlan } from './issuer-choice.ts';
import { questionFor } from './lookup.ts';
import { isMeasured, type AbsentStatus, type MeasuredObservation, type Observation } from './observation.ts';
import { firstDay, isPartYear, lastDay, yearOf, yearPeriod, type Period } from './period.ts';
import { choosePlan, type ChosenPlan } from './plan-in-force.ts';
import type { Series } from './series.ts';

/** Which year of which series, judged by whom. */
export interface RowRequest {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly year: number;
  readonly issuer: string | null;
}

/** What a year counts as: its own figure, else that of its latest part, else the reason why there is none. */
export interface Standing {
  readonly period: Period;
  readonly observation: MeasuredObservation | null;
  readonly absence: AbsentStatus | null;
  readonly assessment: Assessment;
}

/** One year of a series in short, judged by one issuer only: what listings of many indicators need of a trajectory's row. */
export function standingOf(index: DatasetIndex, { indicator, series, year, issuer }: RowRequest): Standing {
  const facts = seriesIndex(index, series.id);
  const period = yearPeriod(year);
  const slot = facts.observations.get(period) ?? [];
  const observation = slot.find(isMeasured) ?? partFigures(facts, year).at(-1) ?? null;
  if (observation === null) {
    const absence = absenceOf(index, period, slot);
    return { period, observation, absence, assessment: nothingToJudge(absence) };
  }
  const from = isPartYear(observation.period) ? plansForPart(facts, observation.period) : [facts.plans.get(period) ?? []];
  const plans = chosenPlans({ period: observation.period, observation, from });
  const active = activePlan(plans, issuer);
  const assessment = active === null ? withoutPlan(plans) : assess(questionFor(index, { plan: active.plan, indicator }, observation));
  return { period: observation.period, observation, absence: null, assessment };
}

/** The shown figures of a year's parts in time order, those that count from January before those that do not. */
export function partFigures({ parts, observations }: SeriesIndex, year: number): readonly MeasuredObservation[] {
  return (parts.get(year) ?? []).flatMap((period) => {
    const figures = (observations.get(period) ?? []).filter(isMeasured);
    return [true, false].flatMap((cumulative) => figures.find((figure) => figure.cumulative === cumulative) ?? []);
  });
}

/** A part of a year is judged by plans of its own, else by those of its year. */
export function plansForPart({ plans }: SeriesIndex, period: Period): readonly (readonly IssuerPlans[])[] {
  return [plans.get(period) ?? [], plans.get(yearPeriod(yearOf(period))) ?? []];
}

export interface PlansRequest {
  readonly period: Period;
  readonly observation: MeasuredObservation | null;
  /** Plans by issuer, the most specific period first. */
  readonly from: readonly (readonly IssuerPlans[])[];
}

/** The plan of each issuer that counts, in order of preference. */
export function chosenPlans({ period, observation, from }: PlansRequest): readonly (ChosenPlan & IssuedPlan)[] {
  const moment = { period, observation: observation?.id ?? null };
  const chosen: (ChosenPlan & IssuedPlan)[] = [];
  for (const group of from) {
    for (const { issuer, plans } of group) {
      const choice = chosen.some((other) => other.issuer === issuer) ? null : choosePlan(plans, moment);
      if (choice !== null) chosen.push({ issuer, plan: choice.plan, superseded: choice.superseded });
    }
  }
  return chosen;
}

/** Why a year has no figure. After the end of the area nothing can exist. */
export function absenceOf({ dataset }: DatasetIndex, period: Period, slot: readonly Observation[]): AbsentStatus {
  const { validFrom, validTo } = dataset.area;
  if (validTo !== null && firstDay(period) > validTo) return 'not-applicable';
  const absent = slot.find((observation) => !isMeasured(observation));
  if (absent !== undefined && !isMeasured(absent)) return absent.status;
  return validFrom !== null && lastDay(period) < validFrom ? 'not-applicable' : 'missing';
}

export function nothingToJudge(absence: AbsentStatus | null): Assessment {
  return unjudged({ reason: absence === 'not-due' ? 'not-due' : 'no-figure' });
}
