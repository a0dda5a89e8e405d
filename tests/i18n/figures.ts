import { assess, unjudged, type Assessment } from '#domain/assessment.ts';
import type { BilingualText } from '#domain/bilingual-text.ts';
import { isCalendarDate, type CalendarDate } from '#domain/calendar-date.ts';
import type { ComparabilityBreak } from '#domain/comparability.ts';
import type { Estimate } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import { isPeriod, type Period } from '#domain/period.ts';
import type { ImpliedPlan, Plan, PlanClaim, PlanIssuer, StatedPlan } from '#domain/plan.ts';
import type { Qualifier, Quantity } from '#domain/quantity.ts';
import type { Series } from '#domain/series.ts';
import type { Movement, PlanInForce, TrajectoryRow } from '#domain/trajectory.ts';

export function period(text: string): Period {
  if (!isPeriod(text)) throw new Error(text);
  return text;
}

export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
}

export function quantity(value: number, decimals = 0, qualifier: Qualifier = 'exact'): Quantity {
  return { qualifier, value, decimals };
}

const both = (vi: string, en: string): BilingualText => ({ vi, en });
const notes = { purpose: null, concept: null, method: null, breakdown: null, source: null, frequency: null };
const base = { group: 'economy', headline: 1, defaultSeries: 's', notes } as const;

export const budget: Indicator = {
  ...base,
  id: 'budget',
  title: both('Thu ngân sách nhà nước trên địa bàn', 'State budget revenue in the area'),
  shortTitle: both('Thu ngân sách', 'Budget revenue'),
  unit: { label: both('tỷ đồng', 'billion dong'), measure: 'level' },
  decimals: 0,
  direction: 'higher',
};

export const growth: Indicator = {
  ...base,
  id: 'growth',
  title: both('Tốc độ tăng trưởng kinh tế', 'Economic growth rate'),
  shortTitle: both('Tăng trưởng', 'Growth'),
  unit: { label: both('%', '%'), measure: 'rate' },
  decimals: 1,
  direction: 'higher',
};

export const poverty: Indicator = {
  ...growth,
  id: 'poverty',
  title: both('Tỷ lệ hộ nghèo', 'Poverty rate'),
  shortTitle: both('Hộ nghèo', 'Poverty'),
  decimals: 2,
  direction: 'lower',
};

export const inflation: Indicator = { ...poverty, id: 'inflation', title: both('Tốc độ tăng CPI', 'Consumer price growth'), decimals: 1 };

export const series: Series = {
  id: 's',
  indicator: 'budget',
  title: both('Chuỗi', 'Series'),
  definition: both('Định nghĩa', 'Definition'),
  scope: null,
  priceBase: 'not-applicable',
  baseYear: null,
};

export const unknownIssuer: PlanIssuer = { id: 'unknown', name: both('Chưa rõ cấp giao', 'Issuer not stated'), shortName: both('KH (chưa rõ cấp giao)', 'Plan (issuer not stated)'), concreteness: 2 };
export const province: PlanIssuer = { id: 'province', name: both('Tỉnh giao', 'Assigned by the province'), shortName: both('KH tỉnh giao', 'Province plan'), concreteness: 2 };
export const council: PlanIssuer = { id: 'council', name: both('HĐND thành phố giao', 'Set by the city council'), shortName: both('KH thành phố giao', 'City council plan'), concreteness: 3 };

export function observed(when: string, figure: Quantity, more: Partial<MeasuredObservation> = {}): MeasuredObservation {
  return {
    id: `o-${when}`,
    series: 's',
    period: period(when),
    cumulative: true,
    aggregate: null,
    asOf: null,
    growth: null,
    primary: true,
    provenance: [],
    caution: null,
    status: 'normal',
    quantity: figure,
    ...more,
  };
}

const planCore = { series: 's', issuer: 'unknown', form: 'level', bound: 'at-least', baseline: null, decision: null, supersedes: null, provenance: [], caution: null } as const;

export function stated(when: string, planned: Quantity, more: Partial<StatedPlan> = {}): StatedPlan {
  return { ...planCore, id: `p-${when}`, period: period(when), basis: 'stated', quantity: planned, claims: [], ...more };
}

/** A plan known only from "X % of plan", said of the figure of `of`. */
export function implied(when: string, percent: Quantity, more: Partial<ImpliedPlan> & { readonly of?: string } = {}): ImpliedPlan {
  const { of = when, ...rest } = more;
  const claim = { observation: `o-${of}`, wording: 'percent-of-plan', quantity: percent } as const satisfies PlanClaim;
  return { ...planCore, id: `p-${when}`, period: period(when), basis: 'implied', claim, ...rest };
}

interface Held {
  readonly indicator: Indicator;
  readonly observation: MeasuredObservation;
  readonly plan: Plan;
  readonly baseline?: MeasuredObservation;
  readonly breaks?: readonly ComparabilityBreak[];
}

/** Judges by the product's own rules, so that words are tested on what they will meet. */
export function held({ indicator, observation, plan, baseline, breaks = [] }: Held): Assessment {
  const based = { observation, baseline: baseline ?? null };
  return assess({ ...based, plan, indicator, claimed: based, breaks });
}

export function inForce(plan: Plan, assessment: Assessment, issuer: PlanIssuer = unknownIssuer): PlanInForce {
  return { plan, issuer, target: assessment.comparison?.target ?? null, superseded: [], assessment };
}

/** A year's row with one plan or none. */
export function yearRow(actual: MeasuredObservation | null, plans: readonly PlanInForce[], movement: Movement = { kind: 'none', why: 'no-previous' }): TrajectoryRow {
  const when = actual?.period ?? period('2015');
  return {
    period: when,
    year: Number(when),
    actual,
    absence: actual === null ? 'missing' : null,
    alternatives: [],
    plans,
    assessment: plans[0]?.assessment ?? unjudged({ reason: 'no-plan', known: 'none' }),
    partYears: [],
    movement,
    segment: 0,
  };
}

export function estimate(value: number, decimals: number): Estimate {
  return { value, interval: { low: value, high: value, lowOpen: false, highOpen: false }, decimals };
}

export const territory: ComparabilityBreak = {
  id: 'b',
  date: day('2017-08-18'),
  kind: 'territory',
  series: null,
  label: both('Mở rộng địa giới', 'Enlarged'),
  reason: both('thành phố được mở rộng.', 'the city was enlarged.'),
  provenance: [],
};
