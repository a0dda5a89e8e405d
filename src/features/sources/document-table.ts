import type { ListRequest } from '#documents/list-file.ts';
import type { BibliographyEntry } from '#domain/bibliography.ts';
import type { Dataset } from '#domain/dataset.ts';
import { yearOf } from '#domain/period.ts';
import type { Language } from '#i18n/language.ts';
import { sourcesWords } from '#i18n/words/sources.ts';

import { contributedBy } from './contributed.ts';

const widths = [10, 60, 32, 16, 14, 30, 34, 60, 40];

/** Puts documents into rows, in the order of the screen: id, title, publisher, day, grade, what it gave, contradictions, address, note. */
export function documentTable(entries: readonly BibliographyEntry[], dataset: Dataset, language: Language): ListRequest {
  const say = sourcesWords[language.locale];
  const years = entries.flatMap(({ contributions }) => contributions.map(({ period }) => yearOf(period)));
  return {
    dataset,
    view: 'sources',
    title: `${say.title}, ${language.text(dataset.area.name)}`,
    years,
    heads: say.heads.map((head, place) => ({ head, width: widths[place] ?? 20 })),
    rows: entries.map((entry) => rowOf(entry, language)),
  };
}

function rowOf(entry: BibliographyEntry, language: Language): readonly string[] {
  const { words, format, text, locale } = language;
  const { source, contradictions } = entry;
  return [
    source.id,
    source.title,
    source.publisher,
    source.published === null ? words.provenance.undated : format.publicationDate(source.published),
    words.provenance.grades[source.grade],
    contributedBy(entry, language),
    contradictions.length === 0 ? '' : sourcesWords[locale].contradictions(contradictions.length),
    source.url ?? '',
    source.note === null ? '' : text(source.note),
  ];
}
