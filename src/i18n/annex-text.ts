import type { AnnexLine } from '#domain/annex.ts';
import type { Assessment } from '#domain/assessment.ts';
import { pointEstimate, sumOf, type Estimate } from '#domain/estimate.ts';
import { isAnyShare } from '#domain/any-share.ts';
import type { AbsentStatus, MeasuredObservation } from '#domain/observation.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isPartYear } from '#domain/period.ts';
import type { SourceGrade } from '#domain/provenance.ts';
import type { PlanInForce } from '#domain/trajectory-row.ts';
import { sharesPlan } from './badge.ts';
import type { Language } from './language.ts';
import { planNumber } from './lines.ts';
import { annexWords } from './words/annex.ts';

/** What stands in a cell of numbers. `value` only where the text is a plain number of a whole year, so that a spreadsheet may reckon with it. */
export interface NumberText {
  readonly text: string;
  readonly value: { readonly number: number; readonly decimals: number } | null;
  /** Caveats that stand beside the number. */
  readonly marks: readonly string[];
  /** A sign or reason in place of a number. */
  readonly isSign: boolean;
}

const signs: Record<AbsentStatus, string> = { missing: '…', 'not-due': '◌', 'not-collected': 'KTT', suppressed: 'KCB', 'not-applicable': 'x' };

export const blank: NumberText = { text: '', value: null, marks: [], isSign: true };
const sign = (text: string): NumberText => ({ ...blank, text });

/** A published figure with what one must know to read it, or the sign of its absence. */
export function figureText(observation: MeasuredObservation | null, absence: AbsentStatus | null, { indicator, grade, language }: FigureContext): NumberText {
  if (observation === null) return absence === null ? blank : sign(signs[absence]);
  const { quantity, period, cumulative, status } = observation;
  const { marks } = annexWords[language.locale];
  const { decimals } = indicator;
  const exact = quantity.qualifier === 'exact' && !isPartYear(period) ? quantity : null;
  return {
    text: language.format.quantity(quantity, decimals),
    value: exact === null ? null : { number: exact.value, decimals: Math.max(exact.decimals, decimals) },
    marks: [
      ...(isPartYear(period) ? [language.format.part(period, cumulative)] : []),
      ...(status === 'normal' ? [] : [marks[status]]),
      ...(grade === 'secondary' ? [marks.secondary] : []),
    ],
    isSign: false,
  };
}

export interface FigureContext {
  readonly indicator: Indicator;
  readonly grade: SourceGrade | null;
  readonly language: Language;
}

/** A plan with its mark where it is implied, a change, or one for a part of the year. */
export function planText(plan: PlanInForce | null, { indicator, row }: AnnexLine, language: Language): NumberText {
  if (plan === null) return sign(row.absence === 'not-applicable' ? signs['not-applicable'] : signs.missing);
  const { marks } = annexWords[language.locale];
  const { basis, form, period } = plan.plan;
  if (plan.plan.basis === 'absent') return sign(plan.plan.reason === 'not-set' ? '–' : signs.missing);
  const text = planNumber(plan, indicator, language);
  if (text === null) return sign('?');
  const stated = plan.plan.basis === 'stated' && plan.plan.quantity.qualifier === 'exact' && /^[−\d]/u.test(text) && !text.endsWith('%') ? plan.plan.quantity : null;
  return {
    text,
    value: stated === null ? null : { number: stated.value, decimals: Math.max(stated.decimals, indicator.decimals) },
    marks: [
      ...(isPartYear(period) ? [language.format.part(period)] : []),
      ...(basis === 'implied' ? [marks.implied] : form === 'change' ? [marks.change] : []),
    ],
    isSign: false,
  };
}

/** Attainment in index form, or the difference with its unit where a ratio means nothing. */
export function ratioText(assessment: Assessment | null, { indicator }: AnnexLine, language: Language): NumberText {
  if (assessment === null) return blank;
  const { comparison } = assessment;
  if (comparison === null) return assessment.kind === 'unjudged' && assessment.why.reason === 'not-comparable' ? sign('≠') : blank;
  if (comparison.attainment !== null && sharesPlan(comparison, indicator)) {
    return isAnyShare(comparison.attainment.interval) ? { ...sign('?'), marks: [annexWords[language.locale].reasons.bounds] } : indexText(comparison.attainment, language);
  }
  return differenceText(comparison.variance, indicator, language);
}

/** The change on the year before in index form or as a difference, or why there is none. */
export function changeText({ change, indicator, previous }: AnnexLine, language: Language): NumberText {
  const { reasons } = annexWords[language.locale];
  if (change.kind === 'moved') {
    if (change.growth === null) return differenceText(change.difference, indicator, language);
    return indexText({ ...sumOf(change.growth, pointEstimate(1, 1)), decimals: change.growth.decimals }, language);
  }
  switch (change.why) {
    case 'no-figure':
      return blank;
    case 'no-previous':
      return previous === null ? blank : { ...sign(signs.missing), marks: [reasons.noCounterpart] };
    case 'bounds':
      return { ...sign('?'), marks: [reasons.bounds] };
    case 'break':
      return { ...sign('≠'), marks: [language.words.breakKinds[change.because.kind]] };
  }
}

/** 1.19 is "119,0": the per cent stands in the head. */
function indexText(ratio: Estimate, { format }: Language): NumberText {
  const text = format.percent(ratio).replace(/%$/u, '');
  const isPlain = /^[−\d][\d.,]*$/u.test(text) && ratio.value !== null;
  return { text, value: isPlain && ratio.value !== null ? { number: ratio.value * 100, decimals: ratio.decimals } : null, marks: [], isSign: false };
}

function differenceText(difference: Estimate, { unit }: AnnexLine['indicator'], { format }: Language): NumberText {
  const text = format.difference(difference, unit);
  return { text: unit.measure === 'rate' || text === '…' ? text : format.withUnit(text, unit), value: null, marks: [], isSign: text === '…' };
}
