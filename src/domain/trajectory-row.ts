import { assess, unjudged, type Assessment } from './assessment.ts';
import { breakBetween, type ComparabilityBreak } from './comparability.ts';
import { seriesIndex, type DatasetIndex, type SeriesIndex } from './dataset-index.ts';
import { differenceOf, pointEstimate, ratioOf, type Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { activePlan, withoutPlan } from './issuer-choice.ts';
import { figureAt, plannedFor, questionAbout } from './lookup.ts';
import { figureOf, isMeasured, type AbsentStatus, type MeasuredObservation, type Observation } from './observation.ts';
import { levelOf } from './operands.ts';
import { yearPeriod, type Period } from './period.ts';
import type { Plan, PlanIssuer } from './plan.ts';
import type { Series } from './series.ts';
import { absenceOf, chosenPlans, nothingToJudge, partFigures, plansForPart, type PlansRequest, type RowRequest } from './slot.ts';

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

/** Movement from the year before within one segment, or why there is none. */
export type Movement =
  | { readonly kind: 'moved'; readonly from: Period; readonly difference: Estimate; readonly growth: Estimate | null }
  | { readonly kind: 'none'; readonly why: 'no-figure' | 'no-previous' | 'bounds' }
  | { readonly kind: 'none'; readonly why: 'break'; readonly because: ComparabilityBreak; readonly from: Period };

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
    movement: movementOf(context, { series, period, actual }),
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

interface Moving {
  readonly series: Series;
  readonly period: Period;
  readonly actual: MeasuredObservation | null;
}

function movementOf({ indicator, facts }: Context, { series, period, actual }: Moving): Movement {
  if (actual === null) return { kind: 'none', why: 'no-figure' };
  const year = Number(period);
  const previous = year > 0 ? figureAt(facts, yearPeriod(year - 1)) : null;
  if (previous === null) return { kind: 'none', why: 'no-previous' };
  const because = breakBetween(previous.period, period, { series: series.id, breaks: facts.breaks });
  if (because !== null) return { kind: 'none', why: 'break', because, from: previous.period };
  const [now, before] = [figureOf(actual), figureOf(previous)];
  const difference = differenceOf(now, before);
  if (!Number.isFinite(difference.interval.low) && !Number.isFinite(difference.interval.high)) return { kind: 'none', why: 'bounds' };
  return { kind: 'moved', from: previous.period, difference, growth: indicator.unit.measure === 'rate' ? null : growthOf(now, before) };
}

/** Growth as a share, 0.05 = 5 per cent, for amounts above zero. */
function growthOf(now: Estimate, before: Estimate): Estimate | null {
  const ratio = before.interval.low > 0 ? ratioOf(now, before, 1) : null;
  return ratio === null ? null : { ...differenceOf(ratio, pointEstimate(1, 1)), decimals: 1 };
}
