import type { SlotDifference } from '#domain/dataset-difference.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Observation } from '#domain/observation.ts';
import type { Plan } from '#domain/plan.ts';
import { badge } from '#i18n/badge.ts';
import { planNumber } from '#i18n/lines.ts';
import type { Language } from '#i18n/language.ts';
import { annexWords } from '#i18n/words/annex.ts';
import { importWords } from '#i18n/words/import-figures.ts';

/** A difference in words. */
export interface DifferenceLine {
  readonly key: string;
  readonly indicator: string;
  readonly period: string;
  readonly what: string;
  readonly change: string;
  readonly before: string;
  readonly after: string;
  readonly verdict: string;
}

export function differenceLine(slot: SlotDifference, language: Language): DifferenceLine {
  const { locale, text, format } = language;
  const say = importWords[locale].difference;
  const { indicator, series, period, change, stands } = slot;
  const [was, is] = [stands.before, stands.after].map((assessment) => (assessment === null ? '' : badge(assessment, indicator, language).text));
  const told = slot.kind === 'actual' ? [observed(slot.before, indicator, language), observed(slot.after, indicator, language)] : [planned(slot.before, indicator, language), planned(slot.after, indicator, language)];
  return {
    key: [slot.kind, series.id, period, slot.kind === 'plan' ? slot.issuer.id : ''].join(' '),
    indicator: series.id === indicator.defaultSeries ? text(indicator.title) : `${text(indicator.title)} · ${text(series.title)}`,
    period: format.shortPeriod(period),
    what: slot.kind === 'plan' ? text(slot.issuer.shortName) : say.actual,
    change: say.changes[change],
    before: told[0] ?? say.nothing,
    after: told[1] ?? say.nothing,
    verdict: was === is ? (is ?? '') : say.becomes(was === '' ? say.nothing : (was ?? ''), is === '' ? say.nothing : (is ?? '')),
  };
}

function observed(observation: Observation | null, { unit, decimals }: Indicator, { format, words, locale }: Language): string | null {
  if (observation === null) return null;
  if (observation.quantity === null) return words.absences[observation.status];
  const amount = format.withUnit(format.quantity(observation.quantity, decimals), unit);
  return observation.status === 'normal' ? amount : `${amount} (${annexWords[locale].marks[observation.status]})`;
}

function planned(plan: Plan | null, indicator: Indicator, language: Language): string | null {
  const { format, words } = language;
  if (plan === null) return null;
  if (plan.basis === 'implied') return words.plans.implied;
  const number = planNumber({ plan, target: null }, indicator, language);
  if (number === null) return null;
  const { unit } = indicator;
  if (plan.form === 'change' && unit.measure === 'rate') return format.points(number);
  return plan.form === 'growth' && unit.measure === 'level' ? number : format.withUnit(number, unit);
}
