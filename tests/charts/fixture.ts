import type { Assessment, Comparison } from '#domain/assessment.ts';
import type { Estimate } from '#domain/estimate.ts';
import { isCalendarDate, type CalendarDate } from '#domain/calendar-date.ts';
import { pointEstimate } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MeasuredObservation, MeasuredStatus } from '#domain/observation.ts';
import { isPeriod, type Period } from '#domain/period.ts';
import type { PlanIssuer, StatedPlan } from '#domain/plan.ts';
import type { Quantity } from '#domain/quantity.ts';
import type { PlacedBreak, PlanInForce, TermRow, Trajectory, TrajectoryRow } from '#domain/trajectory.ts';

const same = (text: string) => ({ vi: text, en: text });

function period(text: string): Period {
  if (!isPeriod(text)) throw new Error(`not a period: ${text}`);
  return text;
}

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`not a day: ${text}`);
  return text;
}

const indicator: Indicator = {
  id: 'budget',
  title: same('Thu ngân sách nhà nước trên địa bàn'),
  shortTitle: same('Thu ngân sách nhà nước'),
  group: 'economy',
  headline: 2,
  unit: { label: same('tỷ đồng'), measure: 'level' },
  decimals: 0,
  direction: 'higher',
  defaultSeries: 'budget-all',
  notes: { purpose: null, concept: null, method: null, breakdown: null, source: null, frequency: null },
};

export const province: PlanIssuer = { id: 'province', name: same('Tỉnh giao'), shortName: same('KH tỉnh giao'), concreteness: 2 };
const council: PlanIssuer = { id: 'council', name: same('HĐND thành phố giao'), shortName: same('KH TP giao'), concreteness: 3 };
const congress: PlanIssuer = { id: 'congress', name: same('Đại hội Đảng bộ'), shortName: same('KH đại hội'), concreteness: 1 };

export const exact = (value: number, decimals = 0): Quantity => ({ qualifier: 'exact', value, decimals });
const above = (value: number, decimals = 0): Quantity => ({ qualifier: 'above', value, decimals });

export function observation(when: string, quantity: Quantity, status: MeasuredStatus = 'normal'): MeasuredObservation {
  return {
    id: `o-${when}`,
    series: 'budget-all',
    period: period(when),
    cumulative: true,
    aggregate: null,
    asOf: null,
    growth: null,
    primary: false,
    provenance: [{ source: 'report', place: null, says: same('Báo cáo') }],
    caution: null,
    status,
    quantity,
  };
}

function statedPlan(when: string, issuer: PlanIssuer, target: number): StatedPlan {
  return {
    id: `p-${when}-${issuer.id}`,
    series: 'budget-all',
    period: period(when),
    issuer: issuer.id,
    form: 'level',
    bound: 'at-least',
    baseline: null,
    decision: null,
    supersedes: null,
    provenance: [],
    caution: null,
    basis: 'stated',
    quantity: exact(target),
    claims: [],
  };
}

const none: Assessment = { kind: 'unjudged', why: { reason: 'no-plan', known: 'none' }, comparison: null };
const noFigure: Assessment = { kind: 'unjudged', why: { reason: 'no-figure' }, comparison: null };

function comparison(actual: MeasuredObservation, plan: StatedPlan, target: number): Comparison {
  const value = actual.quantity.qualifier === 'between' ? actual.quantity.low : actual.quantity.value;
  const open = actual.quantity.qualifier === 'above';
  const bound = (from: number, decimals: number): Estimate => ({ value: from, interval: { low: from, high: Infinity, lowOpen: true, highOpen: true }, decimals });
  const shown = (number: number, decimals: number) => (open ? bound(number, decimals) : pointEstimate(number, decimals));
  return {
    method: 'ratio',
    plan,
    actual,
    actualEstimate: shown(value, 0),
    target: pointEstimate(target, 0),
    baseline: null,
    variance: shown(value - target, 0),
    attainment: shown(value / target, 1),
    effect: value > target ? 'good' : value < target ? 'bad' : 'neutral',
    claim: null,
  };
}

/** A plan with the assessment that a level plan of an amount gets. */
export function planFor(actual: MeasuredObservation | null, issuer: PlanIssuer, target: number): PlanInForce {
  const plan = statedPlan(actual?.period.slice(0, 4) ?? '2020', issuer, target);
  return { plan, issuer, target: pointEstimate(target, 0), superseded: [], assessment: judge(actual, plan, target) };
}

function judge(actual: MeasuredObservation | null, plan: StatedPlan, target: number): Assessment {
  if (actual === null) return noFigure;
  const compared = comparison(actual, plan, target);
  if (actual.period.length > 4) return { kind: 'in-progress', passed: compared.effect === 'good', comparison: compared };
  const verdict = compared.effect === 'good' ? 'exceeded' : compared.effect === 'bad' ? 'missed' : 'met';
  return { kind: 'judged', verdict, comparison: compared };
}

/** A row as the domain would make it: judged by the first plan given. */
export function row(year: number, actual: MeasuredObservation | null, plans: readonly PlanInForce[] = []): TrajectoryRow {
  return {
    period: period(String(year)),
    year,
    actual,
    absence: actual === null ? 'missing' : null,
    alternatives: [],
    plans,
    assessment: plans[0]?.assessment ?? (actual === null ? noFigure : none),
    partYears: [],
    movement: { kind: 'none', why: 'no-previous' },
    segment: year < 2017 ? 0 : 1,
  };
}

const y2016 = observation('2016', above(1400));
const y2014 = observation('2014', exact(1120));
const y2018 = observation('2018', exact(1900));
const y2019 = observation('2019', exact(2510), 'estimated');
const y2020 = observation('2020', exact(2670));
const y2022 = observation('2022', above(2600), 'provisional');
const half2017 = observation('2017-S1', above(1270));
const half2017Plan = planFor(half2017, province, 1124);

const breaks: readonly PlacedBreak[] = [
  {
    year: 2017,
    break: { id: 'b1', date: day('2017-08-18'), kind: 'territory', series: null, label: same('08/2017: mở rộng địa giới'), reason: same('Mở rộng địa giới hành chính'), provenance: [] },
  },
];

const terms: readonly TermRow[] = [
  {
    period: period('2016/2020'),
    observation: null,
    hypothetical: false,
    plans: [{ ...planFor(null, congress, 1800), plan: { ...statedPlan('2016/2020', congress, 1800), form: 'average' }, target: pointEstimate(1800, 0) }],
  },
];

/** Budget revenue with one of everything: bounds, estimates, two issuers, a miss, half a year, a break, a term, gaps. */
export const budget: Trajectory = {
  indicator,
  series: { id: 'budget-all', indicator: 'budget', title: same('Trên địa bàn'), definition: same(''), scope: null, priceBase: 'current', baseYear: null },
  issuer: null,
  rows: [
    row(2011, null),
    row(2012, null),
    row(2013, null),
    row(2014, y2014, [planFor(y2014, council, 1210)]),
    row(2015, null),
    row(2016, y2016, [planFor(y2016, province, 778)]),
    { ...row(2017, null), partYears: [{ period: period('2017-S1'), observation: half2017, plans: [half2017Plan], assessment: half2017Plan.assessment }] },
    row(2018, y2018),
    row(2019, y2019, [planFor(y2019, council, 2061), planFor(y2019, province, 1850)]),
    row(2020, y2020, [planFor(y2020, council, 2136), planFor(y2020, province, 1980)]),
    row(2021, null),
    row(2022, y2022),
  ],
  terms,
  breaks,
};

/** One year three times beyond all the others, and one below zero. */
export const extreme: Trajectory = {
  ...budget,
  rows: [row(2015, observation('2015', exact(40))), row(2016, observation('2016', exact(-25))), row(2017, observation('2017', exact(900))), row(2018, observation('2018', exact(60)))],
  terms: [],
  breaks: [],
};
