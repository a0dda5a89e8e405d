import type { Paragraph } from 'docx';

import { toAnnex } from '#domain/annex.ts';
import type { Source } from '#domain/provenance.ts';
import type { Language } from '#i18n/language.ts';
import { briefWords } from '#i18n/words/brief.ts';
import type { BriefRequest } from './brief.ts';
import { paragraph, sizes } from './docx-text.ts';

/** The documents that the brief's numbers come from, and the day of the figures. */
export function sourcesPart(request: BriefRequest, language: Language): readonly Paragraph[] {
  const { dataset } = request;
  const { format, words, locale } = language;
  const say = briefWords[locale];
  const closing = [say.updated(format.date(dataset.updated)), ...(dataset.area.level === 'nation' ? [] : [words.shell.notOfficial])];
  return [
    ...citedSources(request).map((source, place) => paragraph(`${place + 1}. ${cited(source, language)}`, { align: 'start' }, { size: sizes.table })),
    paragraph(closing.join(' '), { before: 80 }, { italics: true, size: sizes.table }),
  ];
}

function citedSources({ dataset, year, issuer, figures }: BriefRequest): readonly Source[] {
  const lines = toAnnex(dataset, { year, issuer }).groups.flatMap((group) => group.lines);
  const provenance = [
    ...lines.flatMap(({ observation, previous, plans }) => [...(observation?.provenance ?? []), ...(previous?.provenance ?? []), ...plans.flatMap((plan) => plan?.plan.provenance ?? [])]),
    ...figures.flatMap(({ trajectory }) => trajectory.rows.flatMap(({ actual, plans }) => [...(actual?.provenance ?? []), ...plans.flatMap(({ plan }) => plan.provenance)])),
  ];
  const ids = new Set(provenance.map(({ source }) => source));
  return dataset.sources.filter(({ id }) => ids.has(id));
}

function cited({ title, publisher, published, grade, url }: Source, { words, format, locale }: Language): string {
  const date = published === null ? words.provenance.undated : format.publicationDate(published);
  const said = `${title}, ${publisher}, ${date} (${words.provenance.grades[grade]}).`;
  return url === null ? said : `${said} ${briefWords[locale].link(url)}`;
}
