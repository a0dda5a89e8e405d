import type { Comparison } from '#domain/assessment.ts';
import type { Estimate } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import { best, changesOf, spelled } from './amounts.ts';
import type { Language } from './language.ts';
import { planNumber } from './lines.ts';

/** How a comparison was calculated. `numbers` is the formula with the numbers put in and ends in the result; `notes` are whole sentences. */
export interface ExplanationLines {
  readonly formula: string;
  readonly numbers: string;
  readonly notes: readonly string[];
}

/** The lines of the "why" panel: "(thực hiện − mức năm 2019) ÷ mức thay đổi kế hoạch", "(0,70 − 1,00) ÷ (−0,10) = 300%". */
export function explanationLines(comparison: Comparison, indicator: Indicator, language: Language): ExplanationLines {
  const { plan, target, method } = comparison;
  const say = language.words.phrases.explain;
  const { low, high } = target.interval;
  const { format } = language;
  const claim = claimNote(comparison, indicator, language);
  const around = Number.isFinite(low) && Number.isFinite(high) && format.number(low, target.decimals) !== format.number(high, target.decimals);
  const impliedText = `${spelled(format.estimate(target), language)}${around ? ` (${say.between(format.number(low, target.decimals), format.number(high, target.decimals))})` : ''}`;
  const notes = [
    ...(plan.basis === 'implied' && method !== 'change' ? [say.implied(impliedText)] : []),
    ...(method === 'zero-plan' ? [say.zeroPlan] : []),
    ...(claim === null ? [] : [claim]),
  ];
  return { ...formulaOf(comparison, indicator, language), notes };
}

function formulaOf(comparison: Comparison, indicator: Indicator, language: Language): Pick<ExplanationLines, 'formula' | 'numbers'> {
  const { method, actualEstimate, target, variance, attainment, baseline, effect, term } = comparison;
  const { words, format } = language;
  const say = words.phrases.explain;
  const put = (estimate: Estimate) => bracketed(format.number(best(estimate), Math.max(estimate.decimals, variance.decimals)));
  const [actual, planned] = [put(actualEstimate), put(target)];
  const difference = equals(format.difference(variance, indicator.unit));
  const ratio = attainment === null ? null : equals(format.percent(attainment));

  switch (method) {
    case 'change':
    case 'end-level': {
      if (baseline === null) break;
      const from = put(baseline.estimate);
      const change = put(changesOf(comparison, baseline.estimate).planned);
      const name = say.baseline(format.period(baseline.observation.period, baseline.observation.cumulative));
      return ratio === null
        ? { formula: `(${say.actual} − ${name}) − ${say.plannedChange}`, numbers: `(${actual} − ${from}) − ${change} ${difference}` }
        : { formula: `(${say.actual} − ${name}) ÷ ${say.plannedChange}`, numbers: `(${actual} − ${from}) ÷ ${change} ${ratio}` };
    }
    case 'term-average': {
      if (term?.kind !== 'average') break;
      const [names, numbers] = [`(${say.years} × ${say.perYear})`, `(${term.counted} × ${put(term.perYear)})`];
      return ratio === null || indicator.unit.measure === 'rate'
        ? { formula: `${say.sum} − ${names}`, numbers: `${actual} − ${numbers} ${difference}` }
        : { formula: `${say.sum} ÷ ${names}`, numbers: `${actual} ÷ ${numbers} ${ratio}` };
    }
    case 'edge': {
      const text = planNumber({ plan: comparison.plan, target }, indicator, language) ?? planned;
      if (best(variance) === 0 && effect !== 'bad') return { formula: `${say.actual} − ${say.edge}`, numbers: say.inside(actual, text) };
      const edge = { ...target, value: target.value ?? (best(variance) < 0 ? target.interval.low : target.interval.high) };
      return { formula: `${say.actual} − ${say.edge}`, numbers: `${actual} − ${put(edge)} ${difference}` };
    }
    case 'ratio':
    case 'year-to-date': {
      if (ratio === null) break;
      return { formula: `${say.actual} ÷ ${method === 'ratio' ? say.plan : say.yearPlan}`, numbers: `${actual} ÷ ${planned} ${ratio}` };
    }
    case 'points':
    case 'headroom':
    case 'zero-plan':
      break;
  }
  return { formula: `${say.actual} − ${say.plan}`, numbers: `${actual} − ${planned} ${difference}` };
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
  const say = words.phrases.explain;
  const { printed, agrees } = claim;
  const agreement = plan.basis === 'implied' ? '' : ` ${say.agreement(agrees)}`;
  if (printed.wording === 'verdict') return say.claimed(words.verdicts[printed.verdict].toLowerCase()) + agreement;
  const { quantity, wording } = printed;
  const number = spelled(format.quantity(quantity, quantity.decimals), language);
  return say.claimed(say.claims[wording](wording === 'amount-above-plan' ? format.withUnit(number, indicator.unit) : number)) + agreement;
}
