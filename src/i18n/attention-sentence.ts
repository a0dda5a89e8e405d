import type { Attention } from '#domain/attention.ts';
import type { Indicator } from '#domain/indicator.ts';
import { figure } from './amounts.ts';
import { badge } from './badge.ts';
import { explanationLines } from './explanation.ts';
import type { Language } from './language.ts';
import { findingSentence } from './reasons.ts';
import { reasonPhrases } from './words/reasons.ts';

/** What is the matter, with the numbers. */
export function attentionSentence(concern: Attention, indicator: Indicator, language: Language): string {
  switch (concern.kind) {
    case 'missed':
      return badge({ kind: 'judged', verdict: 'missed', comparison: concern.comparison }, indicator, language).text;
    case 'contradictory':
      return concern.figures.map(({ quantity }) => figure(quantity, indicator, language)).join(' ↔ ');
    case 'claim-differs':
      return findingSentence(concern.finding, language);
    case 'cannot-tell':
      return concern.comparison === null ? reasonPhrases[language.locale].cannotTell : explanationLines(concern.comparison, indicator, language).numbers;
    case 'secondary-only':
      return figure(concern.figure.quantity, indicator, language);
  }
}
