import type { Finding } from '#domain/audit-finding.ts';
import { readClaim } from '#domain/claim.ts';
import type { DatasetIndex } from '#domain/dataset-index.ts';
import type { Estimate } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isMeasured, type MeasuredObservation } from '#domain/observation.ts';
import type { Plan } from '#domain/plan.ts';
import { figure } from '#i18n/amounts.ts';
import type { Language } from '#i18n/language.ts';
import { breakReason } from '#i18n/reasons.ts';
import { auditWords } from '#i18n/words/audit.ts';

/** A finding in words: what was printed and what follows, the formula with its numbers, and what explains it. */
export interface FindingLines {
  readonly sentence: string | null;
  readonly formula: string | null;
  readonly note: string | null;
}

interface Context {
  readonly index: DatasetIndex;
  readonly indicator: Indicator;
  readonly language: Language;
}

/** The lines of a finding; nothing is recomputed here. */
export function findingLines(finding: Finding, context: Context): FindingLines {
  const { index, indicator, language } = context;
  const { format, words, text } = language;
  const say = auditWords[language.locale];
  const note = finding.severity === 'explained' ? say.explained : null;
  const figures = figuresOf(finding, index);
  const numbers = figures.map(({ quantity }) => format.quantity(quantity, 0));
  const plans = plansOf(finding, index);
  const withUnit = (estimate: Estimate) => format.withUnit(format.estimate(estimate), indicator.unit);

  switch (finding.kind) {
    case 'claim': {
      const planned = plans.map((plan) => statedNumber(plan, language));
      if (finding.scale === 'amount') {
        const result = format.difference(finding.recomputed, indicator.unit);
        return { sentence: say.distance(format.difference(finding.printed, indicator.unit), result), formula: `${numbers.join('')} − ${planned.join('')} = ${result}`, note };
      }
      const result = format.percent(finding.recomputed);
      const isChange = plans.some(({ form }) => form === 'change');
      return { sentence: say.claim(format.percent(finding.printed), result), formula: isChange ? null : `${numbers.join('')} / ${planned.join('')} = ${result}`, note };
    }
    case 'verdict':
      return {
        sentence: say.verdict(lower(words.verdicts[finding.printed]), lower(words.verdicts[finding.recomputed])),
        formula: say.verdictNumbers(numbers.join(''), plans.map((plan) => statedNumber(plan, language)).join('')),
        note: finding.severity === 'explained' ? say.metIncludesExceeded : null,
      };
    case 'growth': {
      const result = format.percent(finding.recomputed);
      return { sentence: say.growth(format.percent(finding.printed), result), formula: `${numbers.join(' / ')} − 1 = ${result}`, note };
    }
    case 'average': {
      const [printed, result, years] = [withUnit(finding.printed), withUnit(finding.recomputed), numbers.slice(1)];
      if (finding.aggregate === 'total') return { sentence: say.total(printed, result), formula: `${years.join(' + ')} = ${result}`, note };
      const compound = finding.compound === null ? null : withUnit(finding.compound);
      return {
        sentence: say.average(printed, result),
        formula: `(${years.join(' + ')}) / ${years.length} = ${result}`,
        note: compound === null || compound === result ? note : say.compound(compound),
      };
    }
    case 'plans': {
      const derived = plans.flatMap((plan, place) => derivation(plan, place === 0 ? finding.printed : finding.recomputed, context));
      return { sentence: say.plansOf[finding.relation](withUnit(finding.printed), withUnit(finding.recomputed)), formula: derived.length === 0 ? null : derived.join('; '), note };
    }
    case 'sources':
      return { sentence: `${figures.map(({ quantity }) => figure(quantity, indicator, language)).join(' ↔ ')}.`, formula: null, note: finding.revised ? say.revised : note };
    case 'break':
      return { sentence: breakReason(finding.because, language), formula: null, note: null };
    case 'secondary':
      return { sentence: null, formula: null, note: null };
    case 'caution': {
      const caution = [...finding.observations.map((id) => index.observations.get(id)?.caution), ...plans.map((plan) => plan.caution)].find((one) => one != null);
      return { sentence: caution == null ? null : text(caution), formula: null, note: null };
    }
  }
}

/** The figures that a finding is about. */
function figuresOf({ observations }: Finding, index: DatasetIndex): readonly MeasuredObservation[] {
  return observations.flatMap((id) => {
    const observation = index.observations.get(id);
    return observation !== undefined && isMeasured(observation) ? [observation] : [];
  });
}

const plansById = new WeakMap<DatasetIndex, ReadonlyMap<string, Plan>>();

/** The plans that a finding is about. */
export function plansOf({ plans }: Finding, index: DatasetIndex): readonly Plan[] {
  const known = plansById.get(index) ?? new Map(index.dataset.plans.map((plan) => [plan.id, plan]));
  plansById.set(index, known);
  return plans.flatMap((id) => known.get(id) ?? []);
}

function statedNumber(plan: Plan, { format, words }: Language): string {
  return plan.basis === 'stated' ? format.quantity(plan.quantity, 0) : words.none;
}

/** How a plan that is only implied comes out of the figure and the comparison: "1.170 / 56,8% = 2.060". */
function derivation(plan: Plan, target: Estimate, { index, language: { format } }: Context): readonly string[] {
  const claimed = plan.basis === 'implied' ? index.observations.get(plan.claim.observation) : undefined;
  if (plan.basis !== 'implied' || claimed === undefined || !isMeasured(claimed) || plan.form === 'change') return [];
  const { kind, estimate } = readClaim(plan.claim);
  const actual = format.quantity(claimed.quantity, 0);
  return [kind === 'ratio' ? `${actual} / ${format.percent(estimate)} = ${format.estimate(target)}` : `${actual} − ${format.estimate(estimate)} = ${format.estimate(target)}`];
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
