import type { BibliographyEntry } from '#domain/bibliography.ts';
import type { Language } from '#i18n/language.ts';
import { sourcesWords } from '#i18n/words/sources.ts';

/** How much a document gave, counted in words. */
export function contributedBy({ contributions, breaks, events }: BibliographyEntry, { locale }: Language): string {
  const say = sourcesWords[locale];
  const figures = contributions.filter(({ kind }) => kind === 'figure').length;
  const counted = say.contributed({ figures, plans: contributions.length - figures, breaks: breaks.length, events: events.length });
  return counted === '' ? say.contributedNothing : counted;
}
