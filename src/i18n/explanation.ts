import type { Comparison } from '#domain/assessment.ts';
import { isAnyShare } from '#domain/any-share.ts';
import { differenceOf, scaled, type Estimate } from '#domain/estimate.ts';
import { explain, type Explanation } from '#domain/explanation.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isBounded } from '#domain/interval.ts';
import { shownNumber } from '#domain/shown-number.ts';
import { best, spelled } from './amounts.ts';
import type { Language } from './language.ts';
import { explainPhrases } from './words/explain.ts';
import { planNumber } from './lines.ts';

/** How a comparison was calculated. `numbers` is the formula with the numbers put in and ends in the result; `notes` are whole sentences. */
export interface ExplanationLines {
  readonly formula: string;
  readonly numbers: string;
  readonly notes: readonly string[];
}

/** The lines of the "why" panel: "(thực hiện − mức năm 2019) ÷ mức thay đổi kế hoạch", "(0,70 − 1,00) ÷ (−0,10) = 300%". */
export function explanationLines(comparison: Comparison, indicator: Indicator, language: Language): ExplanationLines {
  const explained = explain(comparison);
  const { format } = language;
  const say = explainPhrases[language.locale];
  const claim = claimNote(comparison, indicator, language);
  const notes = [
    ...(explained.derivation !== null && explained.kind !== 'change' ? [say.implied(withMargin(explained.derivation.target, language))] : []),
    ...(explained.kind === 'zero-plan' ? [say.zeroPlan] : []),
    ...(comparison.term?.kind === 'average' ? [say.ofYears(format.number(comparison.term.counted, 0), format.number(comparison.term.years, 0))] : []),
    ...(explained.kind === 'term-average' && explained.term.stillNeeded !== null ? [say.stillNeeded(format.withUnit(format.estimate(explained.term.stillNeeded), indicator.unit))] : []),
    ...(explained.kind === 'end-level'
      ? [say.onPath(format.withUnit(format.estimate(explained.term.path), indicator.unit), `${format.number(explained.term.elapsed * 100, 0)}%`)]
      : []),
    ...(claim === null ? [] : [claim]),
  ];
  return { ...formulaOf(comparison, explained, { indicator, language }), notes };
}

/** The mean of the years that have figures, which no document prints: "6,01%", with what it is; null for every other comparison. */
export function termMeanText(comparison: Comparison, indicator: Indicator, { locale, format }: Language): { readonly figure: string; readonly status: string } | null {
  const { term, method, actualEstimate } = comparison;
  if (term?.kind !== 'average') return null;
  const mean = method === 'term-average' ? scaled(actualEstimate, 1 / term.counted) : actualEstimate;
  return { figure: format.withUnit(format.estimate(mean), indicator.unit), status: explainPhrases[locale].meanOfYears };
}

interface Context {
  readonly indicator: Indicator;
  readonly language: Language;
}

function formulaOf(comparison: Comparison, explained: Explanation, { indicator, language }: Context): Pick<ExplanationLines, 'formula' | 'numbers'> {
  const { format } = language;
  const say = explainPhrases[language.locale];
  const { variance } = explained;
  const put = (estimate: Estimate) => bracketed(format.number(best(estimate), Math.max(estimate.decimals, variance.decimals)));
  const [actual, planned] = [put(explained.actual), put(explained.target)];
  const difference = equals(format.difference(variance, indicator.unit));
  const plain = { formula: `${say.actual} − ${say.plan}`, numbers: `${actual} − ${planned} ${difference}` };
  const percent = (ratio: Estimate) => equals(format.percent(ratio));

  switch (explained.kind) {
    case 'ratio':
    case 'year-to-date': {
      if (explained.attainment === null) return plain;
      const plan = explained.kind === 'ratio' ? say.plan : say.yearPlan;
      const formula = `${say.actual} ÷ ${plan}`;
      if (isAnyShare(explained.attainment.interval)) return { formula, numbers: `${format.estimate(explained.actual)} ÷ ${format.estimate(explained.target)}: ${say.noRatio}` };
      return { formula, numbers: `${actual} ÷ ${planned} ${percent(explained.attainment)}` };
    }
    case 'headroom':
      return explained.headroom === null
        ? plain
        : { formula: `(${say.plan} − ${say.actual}) ÷ ${say.plan}`, numbers: `(${planned} − ${actual}) ÷ ${planned} ${percent(explained.headroom)}` };
    case 'change':
    case 'end-level': {
      const from = put(explained.baseline);
      const change = put({ ...differenceOf(explained.target, explained.baseline), decimals: variance.decimals });
      const since = comparison.baseline?.observation;
      const name = say.baseline(since === undefined ? '' : format.period(since.period, since.cumulative));
      const moved = [`(${say.actual} − ${name})`, `(${actual} − ${from})`] as const;
      return explained.attainment === null
        ? { formula: `${moved[0]} − ${say.plannedChange}`, numbers: `${moved[1]} − ${change} ${difference}` }
        : { formula: `${moved[0]} ÷ ${say.plannedChange}`, numbers: `${moved[1]} ÷ ${change} ${percent(explained.attainment)}` };
    }
    case 'term-average': {
      const [names, numbers] = [`(${say.years} × ${say.perYear})`, `(${explained.term.counted} × ${put(explained.term.perYear)})`];
      return explained.attainment === null || indicator.unit.measure === 'rate'
        ? { formula: `${say.sum} − ${names}`, numbers: `${actual} − ${numbers} ${difference}` }
        : { formula: `${say.sum} ÷ ${names}`, numbers: `${actual} ÷ ${numbers} ${percent(explained.attainment)}` };
    }
    case 'edge': {
      const formula = `${comparison.term === undefined ? say.actual : say.mean} − ${say.edge}`;
      if (best(variance) === 0 && comparison.effect !== 'bad') return { formula, numbers: besideEdges(comparison, explained, { indicator, language }) };
      const { low, high } = explained.edges;
      const edge = best(variance) < 0 || !Number.isFinite(high) ? low : high;
      return { formula, numbers: `${actual} − ${put({ ...explained.target, value: edge })} ${difference}` };
    }
    case 'points':
    case 'zero-plan':
      return plain;
  }
}

/** "3,2-3,5 nằm trong kế hoạch 3-4", or that it may lie outside as well; a planned change stands on its baseline. */
function besideEdges(comparison: Comparison, { actual, target, variance }: Explanation, { indicator, language }: Context): string {
  const { format, locale } = language;
  const say = explainPhrases[locale];
  const on = (estimate: Estimate) => format.estimate({ ...estimate, decimals: Math.max(estimate.decimals, indicator.decimals) });
  const plan = comparison.plan.form === 'change' ? null : planNumber(comparison, indicator, language);
  const { low, high } = variance.interval;
  return (low === high ? say.inside : say.perhapsInside)(on(actual), plan ?? on(target));
}

/** "khoảng 2.136 (từ 2.127 đến 2.145)": a number that is only about right comes with the ends of its margin. */
function withMargin(target: Estimate, language: Language): string {
  const { format } = language;
  const text = spelled(format.estimate(target), language);
  const { low, high } = target.interval;
  if (shownNumber(target, 'level')?.mark !== '≈' || !isBounded(target.interval)) return text;
  return `${text} (${explainPhrases[language.locale].between(format.number(low, target.decimals), format.number(high, target.decimals))})`;
}

/** A negative number between operators stands in brackets. */
function bracketed(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

/** Turns a result's mark into the sign between the two sides: "≥179,9%" is "≥ 179,9%", "125%" is "= 125%". */
function equals(text: string): string {
  const mark = /^[>≥<≤≈]/u.exec(text)?.[0];
  return mark === undefined ? `= ${text}` : `${mark} ${text.slice(1).trimStart()}`;
}

const percents = (text: string): string => `${text}%`;

/** What the report itself says, and whether rounding explains the difference to ours; an implied plan agrees with its own origin. */
function claimNote({ plan, claim }: Comparison, indicator: Indicator, language: Language): string | null {
  if (claim === null) return null;
  const { words, format } = language;
  const say = explainPhrases[language.locale];
  const { printed, agrees } = claim;
  const agreement = plan.basis === 'implied' ? '' : ` ${say.agreement(agrees)}`;
  if (printed.wording === 'verdict') return say.claimed(words.verdicts[printed.verdict].toLowerCase()) + agreement;
  const { quantity, wording } = printed;
  const isShort = quantity.qualifier !== 'between' && quantity.value < 0;
  const number = spelled(format.quantity(isShort ? { ...quantity, value: 0 - quantity.value } : quantity, quantity.decimals), language);
  const withUnit = { 'percent-of-plan': percents, 'percent-above-plan': percents, 'points-above-plan': format.points, 'amount-above-plan': (text: string) => format.withUnit(text, indicator.unit) };
  return say.claimed(say.claims[wording](withUnit[wording](number), isShort)) + agreement;
}
