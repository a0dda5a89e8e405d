import type { Comparison } from '#domain/assessment.ts';
import { differenceOf, type Estimate } from '#domain/estimate.ts';
import { explain, type Explanation } from '#domain/explanation.ts';
import type { Indicator } from '#domain/indicator.ts';
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
    ...(explained.kind === 'term-average' && explained.term.stillNeeded !== null ? [say.stillNeeded(format.withUnit(format.estimate(explained.term.stillNeeded), indicator.unit))] : []),
    ...(explained.kind === 'end-level'
      ? [say.onPath(format.withUnit(format.estimate(explained.term.path), indicator.unit), `${format.number(explained.term.elapsed * 100, 0)}%`)]
      : []),
    ...(claim === null ? [] : [claim]),
  ];
  return { ...formulaOf(comparison, explained, { indicator, language }), notes };
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
      return { formula: `${say.actual} ÷ ${plan}`, numbers: `${actual} ÷ ${planned} ${percent(explained.attainment)}` };
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
      const formula = `${say.actual} − ${say.edge}`;
      const text = planNumber(comparison, indicator, language) ?? planned;
      if (best(variance) === 0 && comparison.effect !== 'bad') return { formula, numbers: say.inside(actual, text) };
      const { low, high } = explained.edges;
      const edge = best(variance) < 0 || !Number.isFinite(high) ? low : high;
      return { formula, numbers: `${actual} − ${put({ ...explained.target, value: edge })} ${difference}` };
    }
    case 'points':
    case 'zero-plan':
      return plain;
  }
}

/** "khoảng 2.136 (từ 2.127 đến 2.145)": the number and, where they print differently, the ends of its margin. */
function withMargin(target: Estimate, language: Language): string {
  const { format } = language;
  const text = spelled(format.estimate(target), language);
  const { low, high } = target.interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return text;
  const [from, to] = [format.number(low, target.decimals), format.number(high, target.decimals)];
  return from === to ? text : `${text} (${explainPhrases[language.locale].between(from, to)})`;
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

/** What the report itself says, and whether rounding explains the difference to ours; an implied plan agrees with its own origin. */
function claimNote({ plan, claim }: Comparison, indicator: Indicator, language: Language): string | null {
  if (claim === null) return null;
  const { words, format } = language;
  const say = explainPhrases[language.locale];
  const { printed, agrees } = claim;
  const agreement = plan.basis === 'implied' ? '' : ` ${say.agreement(agrees)}`;
  if (printed.wording === 'verdict') return say.claimed(words.verdicts[printed.verdict].toLowerCase()) + agreement;
  const { quantity, wording } = printed;
  const number = spelled(format.quantity(quantity, quantity.decimals), language);
  return say.claimed(say.claims[wording](wording === 'amount-above-plan' ? format.withUnit(number, indicator.unit) : number)) + agreement;
}
