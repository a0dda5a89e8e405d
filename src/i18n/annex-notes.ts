import type { AnnexLine } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import { isMeasured } from '#domain/observation.ts';
import { breakReason } from './reasons.ts';
import type { Language } from './language.ts';
import { annexWords } from './words/annex.ts';
import { gradeIn } from './annex-sources.ts';
import { figureText } from './annex-text.ts';

/** Everything one must know beside the numbers of a line, in sentences without full stop. */
export function notesOf(line: AnnexLine, { dataset, language }: NotesContext): readonly string[] {
  const { observation, isDefaultSeries, isPartYear, plans, assessment, change, row } = line;
  const { notes } = annexWords[language.locale];
  const { format, words, text } = language;
  const otherIssuer = assessment.kind === 'unjudged' && assessment.why.reason === 'no-plan' && assessment.why.known === 'other-issuer';
  return [
    ...(isDefaultSeries ? [] : [notes.otherSeries]),
    ...(observation !== null && isPartYear ? [notes.part(format.period(observation.period, observation.cumulative))] : []),
    ...(observation === null || observation.status === 'normal' ? [] : [words.statuses[observation.status]]),
    ...previousNote(line, { dataset, language }),
    ...(plans.some((plan) => plan?.plan.basis === 'implied') ? [notes.implied] : []),
    ...(otherIssuer ? [notes.otherIssuer] : []),
    ...(change.kind === 'none' && change.why === 'break' ? [breakReason(change.because, language)] : []),
    ...(observation?.growth == null ? [] : [growthNote(observation.growth, language)]),
    ...(plans.some((plan) => plan?.assessment.comparison?.claim?.agrees === false) ? [notes.claim] : []),
    ...(row.alternatives.some(isMeasured) ? [notes.conflict] : []),
    ...(observation?.caution == null ? [] : [text(observation.caution)]),
  ];
}

interface NotesContext {
  readonly dataset: Dataset;
  readonly language: Language;
}

/** The marks of the year before, which a copied number may lose. */
function previousNote({ previous, indicator }: AnnexLine, { dataset, language }: NotesContext): readonly string[] {
  if (previous === null) return [];
  const { marks } = figureText(previous, null, { indicator, grade: gradeIn(dataset, previous), language });
  return marks.length === 0 ? [] : [annexWords[language.locale].notes.previous(marks.join(', '))];
}

function growthNote(growth: NonNullable<NonNullable<AnnexLine['observation']>['growth']>, { format, locale }: Language): string {
  const { notes } = annexWords[locale];
  const falls = growth.qualifier === 'exact' && growth.value < 0;
  const shown = falls ? { ...growth, value: -growth.value } : growth;
  return (falls ? notes.decline : notes.growth)(`${format.quantity(shown, 0)}%`);
}
