import type { AnnexLine } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Source } from '#domain/provenance.ts';
import { explanationLines } from '#i18n/explanation.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import { textCell, type Cell, type Sheet, type SheetRow } from './workbook.ts';

const listed = { border: true, wrap: true, vertical: 'top' } as const;
const widths = [9, 70, 30, 14, 14, 60];
const headed = { ...listed, bold: true, align: 'center', ground: true } as const;

/** What the table rests on: documents, signs, calculations, and how each implied plan was found. */
export function methodSheet(dataset: Dataset, lines: readonly AnnexLine[], language: Language): Sheet {
  const say = documentWords[language.locale].method;
  const heading = (text: string): readonly SheetRow[] => [[], [textCell(text, { bold: true })]];
  const paragraph = (text: string): SheetRow => [null, { ...textCell(text, { wrap: true, vertical: 'top' }), across: widths.length - 1 }];
  const implied = lines.flatMap((line) => impliedPlans(line, language));
  return {
    name: say.sheet,
    widths,
    rows: [
      [textCell(say.title, { bold: true, size: 13 })],
      [textCell(`${language.text(dataset.title)}. ${say.updated(language.format.date(dataset.updated))} ${documentWords[language.locale].notOfficial}`, { italic: true })],
      ...heading(say.documents),
      say.heads.map((head) => textCell(head, headed)),
      ...citedIn(dataset, lines).map((source) => documentCells(source, language)),
      ...heading(say.signs),
      ...say.signMeanings.map(([sign = '', meaning = '']) => [textCell(sign, { ...listed, align: 'center' }), textCell(meaning, listed)]),
      ...heading(say.calculations),
      ...say.calculationTexts.map(paragraph),
      ...heading(say.implied),
      ...(implied.length === 0 ? [paragraph(say.noneImplied)] : implied.map(paragraph)),
    ],
    repeated: null,
    frozen: null,
    orientation: 'landscape',
  };
}

function citedIn({ sources }: Dataset, lines: readonly AnnexLine[]): readonly Source[] {
  const cited = new Set(
    lines.flatMap(({ observation, previous, plans }) =>
      [...(observation?.provenance ?? []), ...(previous?.provenance ?? []), ...plans.flatMap((plan) => plan?.plan.provenance ?? [])].map(({ source }) => source),
    ),
  );
  return sources.filter(({ id }) => cited.has(id));
}

function documentCells({ id, title, publisher, published, grade, url }: Source, { words, format }: Language): readonly Cell[] {
  const date = published === null ? words.provenance.undated : format.publicationDate(published);
  return [id, title, publisher, date, words.provenance.grades[grade], url ?? words.provenance.noLink].map((text) => textCell(text, listed));
}

/** "Thu ngân sách, KH tỉnh giao: (…) ÷ (…) = …" for each plan that was never stated. */
function impliedPlans({ plans, indicator }: AnnexLine, language: Language): readonly string[] {
  const { text, words } = language;
  return plans.flatMap((plan) => {
    const comparison = plan?.assessment.comparison ?? null;
    if (plan === null || comparison === null || plan.plan.basis !== 'implied') return [];
    const { formula, numbers, notes } = explanationLines(comparison, indicator, language);
    return [`${text(indicator.title)}, ${text(plan.issuer.shortName)} (${words.plans.implied}): ${formula}: ${numbers}. ${notes.join(' ')}`.trim()];
  });
}
