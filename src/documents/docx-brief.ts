import { Document, Packer, type Paragraph } from 'docx';

import { toAttention } from '#domain/attention.ts';
import { headlineIndicators } from '#domain/headline.ts';
import { headlineRows, tallyOf } from '#domain/tally.ts';
import { attentionSentence } from '#i18n/attention-sentence.ts';
import { headline } from '#i18n/headline.ts';
import type { Language } from '#i18n/language.ts';
import { briefWords } from '#i18n/words/brief.ts';
import type { BriefRequest } from './brief.ts';
import { annexPart } from './docx-annex.ts';
import { findings } from './docx-findings.ts';
import { landscapeWidth, portraitWidth, sheet } from './docx-page.ts';
import { scorecardTable } from './docx-scorecard.ts';
import { sourcesPart } from './docx-sources.ts';
import { oneLine, paragraph, sizes } from './docx-text.ts';

/** A year as a brief for Word: what counts, the scorecard, findings with pictures, what to note, sources, and the official table on its side. */
export async function briefDocx(request: BriefRequest, language: Language): Promise<ArrayBuffer> {
  const { dataset, year } = request;
  const { locale, text } = language;
  const say = briefWords[locale];
  const heading = (title: string) => paragraph(title, { before: 200, keepNext: true }, { bold: true, size: sizes.title });
  const title = say.title(year);
  const file = new Document({
    title: oneLine(`${title}, ${text(dataset.area.name)}`),
    creator: language.words.product,
    description: say.updated(language.format.date(dataset.updated)),
    styles: { default: { document: { run: { font: 'Times New Roman', size: sizes.text, language: { value: locale === 'vi' ? 'vi-VN' : 'en-GB' } } } } },
    sections: [
      {
        ...sheet('portrait'),
        children: [
          ...opening(request, language),
          heading(say.scorecard),
          scorecardTable(request, portraitWidth, language),
          heading(say.findings),
          ...findings(request, language),
          paragraph(say.read, { before: 80 }, { italics: true, size: sizes.note }),
          heading(say.attention),
          ...attention(request, language),
          heading(say.sources),
          ...sourcesPart(request, language),
        ],
      },
      { ...sheet('landscape'), children: annexPart(request, landscapeWidth, language) },
    ],
  });
  return Packer.toArrayBuffer(file);
}

/** Lines to be filled in by hand, the title, and the sentence that counts. */
function opening({ dataset, year, issuer }: BriefRequest, language: Language): readonly Paragraph[] {
  const { text, locale } = language;
  const say = briefWords[locale];
  const rows = headlineRows(dataset, { year, issuer }).map(({ row }) => row);
  const name = text(dataset.area.name).toLocaleUpperCase(locale);
  const counted = headline(tallyOf(year, rows), language);
  return [
    paragraph(name, { after: 200 }, { bold: true }),
    paragraph(say.kind, { align: 'center', after: 0 }, { bold: true, size: sizes.title }),
    paragraph(say.title(year), { align: 'center', after: 0 }, { bold: true, size: sizes.title }),
    paragraph(say.attached, { align: 'center', after: 200 }, { italics: true }),
    paragraph(counted.map((part) => part.text).join(''), { align: 'both' }, { bold: true }),
    ...(dataset.area.ending === null ? [] : [paragraph(text(dataset.area.ending), { align: 'both' }, { italics: true })]),
  ];
}

function attention({ dataset, year, issuer }: BriefRequest, language: Language): readonly Paragraph[] {
  const { words, format, text } = language;
  const watched = headlineIndicators(dataset);
  const concerns = toAttention(dataset, { year, issuer, indicators: watched.map(({ id }) => id) });
  if (concerns.length === 0) return [paragraph(words.overview.nothingToAttend)];
  return concerns.flatMap((concern) => {
    const indicator = watched.find(({ id }) => id === concern.indicator);
    if (indicator === undefined) return [];
    const { kind, period } = concern;
    return [paragraph(`- ${words.overview.attentionKinds[kind]}: ${text(indicator.title)}, ${format.period(period)}: ${attentionSentence(concern, indicator, language)}`, { align: 'both' })];
  });
}
