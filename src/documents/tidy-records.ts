import { gradeOf } from '#domain/observation-choice.ts';
import { indexOf } from '#domain/dataset-index.ts';
import type { Observation } from '#domain/observation.ts';
import { isPartYear, isTerm } from '#domain/period.ts';
import { intervalOf, type Quantity } from '#domain/quantity.ts';
import type { Interval } from '#domain/interval.ts';
import type { PlanInForce } from '#domain/trajectory.ts';
import { isDraft } from './draft-mark.ts';
import type { ContentLine } from './content.ts';
import type { MarkedNumber } from './marked-number.ts';
import { code, frequencyCode, planStatusCode, statusCode } from './observation-codes.ts';
import { plannedNumber } from './planned-number.ts';
import { indexAt } from './shown-index.ts';
import { unitCodes } from './unit-codes.ts';

/** Columns of the file for machines: SDMX concepts where there is one, then ours. The order is part of the format. */
export const tidyColumns = [
  'REF_AREA', 'INDICATOR', 'SERIES', 'MEASURE', 'PLAN_ISSUER', 'FREQ', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_VALUE_HIGH', 'QUALIFIER',
  'LOWER_BOUND', 'UPPER_BOUND', 'DECIMALS', 'UNIT_MEASURE', 'UNIT_MULT', 'OBS_STATUS', 'CUMULATION', 'AGGREGATE', 'PLAN_FORM',
  'PLAN_BOUND', 'PLAN_BASIS', 'PLAN_SCALE', 'SHOWN', 'BREAK_BEFORE', 'AS_OF', 'DECISION', 'SOURCE', 'SOURCE_GRADE', 'OBS_COMMENT', 'BASE_PER', 'CONF_STATUS',
] as const;

/** One figure or plan; a column that says nothing about it is left out. */
export type TidyRecord = { readonly [Column in (typeof tidyColumns)[number]]?: string | number };

/** Everything that one line says, a record each: the shown figure or why there is none, the other published figures, the plans. */
export function tidyRecordsOf(line: ContentLine): readonly TidyRecord[] {
  const { observation, absence, alternatives, plans, breaks } = line;
  const common = commonOf(line);
  const broken = breaks.length === 0 ? {} : { BREAK_BEFORE: breaks.map(({ kind }) => code(kind)).join(' ') };
  const shown = observation === null ? absenceRecord(line) : observationRecord(observation, line);
  const figures = observation === null && absence === null ? [] : [{ ...common, ...shown, SHOWN: 1, ...broken }];
  return [
    ...figures,
    ...alternatives.map((other) => ({ ...common, ...observationRecord(other, line), SHOWN: 0 })),
    ...plans.flatMap((plan) => planRecord(plan, line, common) ?? []),
    ...indexRecords(line, common),
  ];
}

function commonOf({ dataset: { area }, indicator, series, period }: ContentLine): TidyRecord {
  // SDMX CL_CONF_STATUS: not for publication.
  const draft = isDraft(area) ? { CONF_STATUS: 'N' } : {};
  return { REF_AREA: area.id, INDICATOR: indicator.id, SERIES: series.id, FREQ: frequencyCode(period), TIME_PERIOD: period, ...draft };
}

/** The index that a screen shows in the place of the figure. */
function indexRecords(line: ContentLine, common: TidyRecord): readonly TidyRecord[] {
  const index = indexAt(line);
  return index === null ? [] : [{ ...common, MEASURE: 'INDEX', OBS_VALUE: index.value, DECIMALS: 1, UNIT_MEASURE: 'IX', UNIT_MULT: 0, BASE_PER: index.base, SHOWN: 1 }];
}

function absenceRecord({ absence, indicator }: ContentLine): TidyRecord {
  return { MEASURE: 'ACTUAL', ...unitOf(indicator.unit, 'level'), OBS_STATUS: statusCode(absence ?? 'missing'), OBS_COMMENT: absence ?? 'missing' };
}

function observationRecord(observation: Observation, { indicator, dataset }: ContentLine): TidyRecord {
  const { quantity, aggregate, asOf, provenance, cumulative, caution } = observation;
  const grade = gradeOf(observation, indexOf(dataset).sources);
  return {
    MEASURE: 'ACTUAL',
    ...(quantity === null ? {} : { ...quantityOf(quantity), ...boundsOf(intervalOf(quantity)) }),
    ...unitOf(indicator.unit, 'level'),
    OBS_STATUS: statusCode(observation.status),
    ...(isPartYear(observation.period) ? { CUMULATION: cumulative ? 'FROM_JANUARY' : 'OWN_PART' } : {}),
    ...(aggregate === null ? {} : { AGGREGATE: code(aggregate) }),
    ...(asOf === null ? {} : { AS_OF: asOf }),
    SOURCE: provenance.map(({ source }) => source).join(' '),
    ...(grade === null ? {} : { SOURCE_GRADE: code(grade) }),
    ...(caution === null ? (observation.status === 'hypothetical' ? { OBS_COMMENT: observation.status } : {}) : { OBS_COMMENT: caution.vi }),
  };
}

/** A plan that is known not to exist is no record. */
function planRecord(planned: PlanInForce, { indicator, period }: ContentLine, common: TidyRecord): TidyRecord | null {
  const { plan, issuer, target } = planned;
  const number = plannedNumber(planned, indicator);
  if (number === null) return null;
  return {
    ...common,
    TIME_PERIOD: plan.period,
    FREQ: frequencyCode(plan.period),
    MEASURE: 'PLAN',
    PLAN_ISSUER: issuer.id,
    ...(plan.basis === 'stated' ? { ...quantityOf(plan.quantity), ...boundsOf(intervalOf(plan.quantity)) } : { ...numberOf(number), ...(target === null ? {} : boundsOf(target.interval)) }),
    ...unitOf(indicator.unit, number.scale),
    OBS_STATUS: planStatusCode(plan),
    ...(isTerm(period) ? {} : plan.period === period ? {} : { OBS_COMMENT: `judges ${period}` }),
    PLAN_FORM: code(plan.form),
    PLAN_BOUND: code(plan.bound),
    PLAN_BASIS: code(plan.basis),
    PLAN_SCALE: code(number.scale),
    SHOWN: 1,
    ...(plan.decision === null ? {} : { DECISION: plan.decision.number }),
    SOURCE: plan.provenance.map(({ source }) => source).join(' '),
  };
}

function unitOf(...unit: Parameters<typeof unitCodes>): TidyRecord {
  const { measure, multiplier } = unitCodes(...unit);
  return { UNIT_MEASURE: measure, UNIT_MULT: multiplier };
}

/** As published: `between` has two numbers. */
function quantityOf(quantity: Quantity): TidyRecord {
  const numbers = quantity.qualifier === 'between' ? { OBS_VALUE: quantity.low, OBS_VALUE_HIGH: quantity.high } : { OBS_VALUE: quantity.value };
  return { ...numbers, QUALIFIER: code(quantity.qualifier), DECIMALS: quantity.decimals };
}

/** As shown: a recomputed number has no more digits than it deserves. */
function numberOf({ mark, value, high, decimals }: MarkedNumber): TidyRecord {
  const names = { '': high === null ? 'EXACT' : 'BETWEEN', '≈': 'ABOUT', '>': 'ABOVE', '≥': 'AT_LEAST', '<': 'BELOW', '≤': 'AT_MOST' };
  return { OBS_VALUE: value, ...(high === null ? {} : { OBS_VALUE_HIGH: high }), QUALIFIER: names[mark], DECIMALS: decimals };
}

function boundsOf({ low, high }: Interval): TidyRecord {
  return { ...(Number.isFinite(low) ? { LOWER_BOUND: low } : {}), ...(Number.isFinite(high) ? { UPPER_BOUND: high } : {}) };
}
