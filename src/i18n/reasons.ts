import type { Unjudged } from '#domain/assessment.ts';
import type { AuditFinding } from '#domain/audit.ts';
import type { ComparabilityBreak } from '#domain/comparability.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Quantity } from '#domain/quantity.ts';
import { figure, spelled } from './amounts.ts';
import type { Language } from './language.ts';
import { findingPhrases, reasonPhrases } from './words/reasons.ts';

/** One sentence saying why a figure is not judged. */
export function unjudgedReason(why: Unjudged, language: Language): string {
  const say = reasonPhrases[language.locale];
  switch (why.reason) {
    case 'no-plan':
      return say.noPlan[why.known];
    case 'no-figure':
      return say.noFigure;
    case 'not-comparable':
      return why.because === 'no-baseline' ? say.noBaseline : breakReason(why.because, language);
    case 'cannot-tell':
      return say.cannotTell;
    case 'not-due':
      return say.notDue;
  }
}

/** One sentence saying from when figures do not compare, and why. */
export function breakReason({ date, kind, reason }: ComparabilityBreak, { locale, words, format, text }: Language): string {
  return reasonPhrases[locale].broken(format.date(date), words.breakKinds[kind], text(reason));
}

/** What the words around a figure promise, for all but exact ones: 'Công bố ở mức "trên 1.400 tỷ đồng".' */
export function promiseNote(quantity: Quantity, indicator: Indicator, language: Language): string | null {
  if (quantity.qualifier === 'exact') return null;
  return reasonPhrases[language.locale].bound(spelled(figure(quantity, indicator, language), language));
}

/** What a report printed beside what follows from its numbers, where rounding does not explain the difference. */
export function findingSentence({ kind, printed, recomputed }: AuditFinding, { locale, format }: Language): string {
  const say = findingPhrases[locale];
  switch (kind) {
    case 'claim':
      return say.claim;
    case 'growth':
      return say.growth(format.percent(printed), format.percent(recomputed));
    case 'plans':
      return say.plans(format.estimate(printed), format.estimate(recomputed));
  }
}
