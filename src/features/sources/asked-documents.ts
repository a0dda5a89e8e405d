import type { BibliographyEntry } from '#domain/bibliography.ts';
import type { Indicator } from '#domain/indicator.ts';
import { fold, foldedWords } from '#i18n/fold.ts';
import type { Language } from '#i18n/language.ts';

import type { SourcesChoice } from './sources-choice.ts';

interface Asked {
  /** Those that documents may have contributed to. */
  readonly indicators: readonly Indicator[];
  readonly choice: SourcesChoice;
}

/**
 * The documents of a grade that answer all typed words, by title, publisher, day, address, note or the names of the indicators that they
 * contributed to; accents and case do not count. The one that a link opens is always among them.
 */
export function askedDocuments(entries: readonly BibliographyEntry[], { indicators, choice: { document, grade, find } }: Asked, language: Language): readonly BibliographyEntry[] {
  const words = foldedWords(find);
  const names = new Map(indicators.map(({ id, title, shortTitle }) => [id, [title, shortTitle].map(language.text)]));
  const answers = (entry: BibliographyEntry) => {
    const searched = fold(textsOf(entry, names, language).join(' '));
    return words.every((word) => searched.includes(word));
  };
  return entries.filter((entry) => entry.source.id === document || ((grade === null || entry.source.grade === grade) && (words.length === 0 || answers(entry))));
}

function textsOf({ source, contributions }: BibliographyEntry, names: ReadonlyMap<string, readonly string[]>, { format, text }: Language): readonly string[] {
  const indicators = new Set(contributions.map(({ indicator }) => indicator));
  return [
    source.title,
    source.publisher,
    source.published === null ? '' : `${source.published} ${format.publicationDate(source.published)}`,
    source.url ?? '',
    source.note === null ? '' : text(source.note),
    ...[...indicators].flatMap((id) => names.get(id) ?? []),
  ];
}
