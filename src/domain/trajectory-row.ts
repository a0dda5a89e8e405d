import { assess, unjudged, type Assessment } from './assessment.ts';
import { seriesIndex, type DatasetIndex, type SeriesIndex } from './dataset-index.ts';
import type { Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { activePlan, withoutPlan } from './issuer-choice.ts';
import { plannedFor, questionAbout } from './lookup.ts';
import { movementTo, type Movement } from './movement.ts';
import { isMeasured, type AbsentStatus, type MeasuredObservation, type Observation } from './observation.ts';
import { levelOf } from './operands.ts';
import { yearPeriod, type Period } from './period.ts';
import type { Plan, PlanIssuer } from './plan.ts';
import { absenceOf, chosenPlans, nothingToJudge, partFigures, plansForPart, type PlansRequest, type RowRequest } from './slot.ts';

export type { Movement } from './movement.ts';
export type { RowRequest } from './slot.ts';

/** A plan in force for one period and issuer, with its level on the indicator's own scale where it has one (a change plan on top of its baseline). */
export interface PlanInForce {
  readonly plan: Plan;
  readonly issuer: PlanIssuer;
  readonly target: Estimate | null;
  /** Earlier plans of the same issuer that this one replaced, newest first. */
  readonly superseded: readonly Plan[];
  readonly assessment: Assessment;
}

/** A part of the year, with its progress towards the year's plan of each issuer. */
export interface PartYear {
  readonly period: Period;
  readonly observation: MeasuredObservation;
  readonly plans: readonly PlanInForce[];
  readonly assessment: Assessment;
}

/** Plan beside actual for one calendar year of one series. Picture, table, slide and file read these rows and nothing else. */
export interface TrajectoryRow {
  readonly period: Period;
  readonly year: number;
  /** The shown figure; null with `absence` saying why. */
  readonly actual: MeasuredObservation | null;
  readonly absence: AbsentStatus | null;
  /** Other published figures for the same slot, best first. */
  readonly alternatives: readonly Observation[];
  readonly plans: readonly PlanInForce[];
  /** Against the active issuer. */
  readonly assessment: Assessment;
  readonly partYears: readonly PartYear[];
  readonly movement: Movement;
  /** Rows with equal numbers may be compared and joined. */
  readonly segment: number;
}

/** The row of one calendar year, also of a year that nothing mentions. */
export function rowOf(index: DatasetIndex, { indicator, series, year, issuer }: RowRequest): TrajectoryRow {
  const facts = seriesIndex(index, series.id);
  const period = yearPeriod(year);
  const slot = facts.observations.get(period) ?? [];
  const actual = slot.find(isMeasured) ?? null;
  const absence = actual === null ? absenceOf(index, period, slot) : null;
  const context = { index, indicator, facts };
  const plans = plansOf(context, { period, observation: actual, from: [facts.plans.get(period) ?? []] });
  return {
    period,
    year,
    actual,
    absence,
    alternatives: slot.filter((observation) => observation !== actual),
    plans,
    assessment: actual === null ? nothingToJudge(absence) : (activePlan(plans, issuer)?.assessment ?? withoutPlan(plans)),
    partYears: partYearsOf(context, year, issuer),
    movement: movementTo(actual, period, { indicator, facts }),
    segment: facts.breaks.filter(({ date }) => Number(date.slice(0, 4)) <= year).length,
  };
}

interface Context {
  readonly index: DatasetIndex;
  readonly indicator: Indicator;
  readonly facts: SeriesIndex;
}

function plansOf({ index, indicator }: Context, request: PlansRequest): readonly PlanInForce[] {
  const { observation } = request;
  return chosenPlans(request).map(({ issuer, plan, superseded }) => {
    const planned = plannedFor(index, { plan, indicator });
    const assessment = observation === null ? unjudged({ reason: 'no-figure' }) : assess(questionAbout(index, planned, observation));
    return { plan, issuer, target: levelOf(planned), superseded, assessment };
  });
}

/** Figures for parts of the year in time order; of several for one part the better counts. */
function partYearsOf(context: Context, year: number, issuer: string | null): readonly PartYear[] {
  const { facts } = context;
  return partFigures(facts, year).map((observation) => {
    const plans = plansOf(context, { period: observation.period, observation, from: plansForPart(facts, observation.period) });
    return { period: observation.period, observation, plans, assessment: activePlan(plans, issuer)?.assessment ?? withoutPlan(plans) };
  });
}
