import type { Slide } from '#domain/slide.ts';
import { standingAssessment } from '#domain/tally.ts';
import { figure } from '#i18n/amounts.ts';
import { attentionSentence } from '#i18n/attention-sentence.ts';
import { badge } from '#i18n/badge.ts';
import { slideName } from '#i18n/finding.ts';
import type { Language } from '#i18n/language.ts';
import { slideChecks } from '#i18n/slide-checks.ts';
import { documentLine } from '#i18n/slide-notes.ts';
import { plainText } from '#i18n/slides.ts';
import { slideWords } from '#i18n/words/slides.ts';
import { writeFoot, writeTitle, type PptxSaid } from './pptx-frame.ts';
import type { PptxPage, PptxRun } from './pptx-page.ts';
import { pptxRoom, pptxSmall } from './pptx-room.ts';
import { pptxLines, pptxTextWidth } from './pptx-text.ts';
import { pptxVerdict } from './pptx-verdict.ts';

type ListSlide = Extract<Slide, { kind: 'scorecard' | 'attention' | 'sources' }>;

/** The scorecard as a table, concerns and documents as paragraphs. */
export function writeList(page: PptxPage, slide: ListSlide, { said, shape, language }: PptxSaid): void {
  const source = slide.kind === 'attention' ? language.words.shell.notOfficial : '';
  const room = pptxRoom({ title: plainText(said.title), subtitles: [said.subtitle], key: 0, caveats: said.caveats, sources: [source] }, { shape, language });
  writeTitle(page, said.title, room);
  page.write([{ text: said.subtitle, colour: 'muted' }], room.about, { size: pptxSmall.size });
  if (slide.kind === 'scorecard') {
    const rows = scores(slide, language);
    const height = Math.min(room.body.height - 10, rows.length * 96);
    page.table(rows, { ...room.body, y: room.body.y + 8, height }, { size: scoreSize, columns: scoreColumns(rows, room.body.width) });
  } else {
    const runs = slide.kind === 'attention' ? concerns(slide, language) : documents(slide, language);
    page.write(runs, { ...room.body, y: room.body.y + 12 }, { size: sizeFor(runs, room.body) });
  }
  writeFoot(page, room);
}

function scores({ entries }: Extract<Slide, { kind: 'scorecard' }>, language: Language): readonly (readonly PptxRun[])[] {
  const { words, format } = language;
  return entries.map((entry) => {
    const { row, trajectory } = entry;
    const assessment = standingAssessment(row);
    const part = row.actual === null ? row.partYears.at(-1) : undefined;
    const observation = row.actual ?? part?.observation ?? null;
    const number = observation === null ? words.none : figure(observation.quantity, trajectory.indicator, language);
    const { glyph, colour } = pptxVerdict(assessment);
    return [
      { text: slideName(entry, language) },
      { text: part === undefined ? number : `${format.shortPeriod(part.period)}: ${number}`, bold: true },
      { text: `${glyph}${badge(assessment, trajectory.indicator, language).text}`, colour, bold: true },
    ];
  });
}

const scoreSize = 26;

/** Widths of names, numbers and verdicts: no number is broken, and what it leaves goes to the others by what they ask for. */
function scoreColumns(rows: readonly (readonly PptxRun[])[], width: number): readonly number[] {
  const asked = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widestLine(row[column]?.text ?? '', column === 1))));
  const [name = 0, number = 0, verdict = 0] = asked;
  const share = Math.min(0.55, Math.max(0.42, name / (name + verdict)));
  return [(width - number) * share, number, (width - number) * (1 - share)];
}

/** A number may stand below its period; its own words stay together. */
function widestLine(text: string, isNumber: boolean): number {
  const lines = isNumber ? text.split(': ') : [text];
  return Math.max(...lines.map((line) => pptxTextWidth(line, scoreSize))) * 1.08 + 24;
}

/** A point in two or more lines: what it is about, then the matter; an empty line parts it from the next. */
function point(heading: PptxRun, body: PptxRun): readonly PptxRun[] {
  return [{ ...heading, newLine: true }, { ...body, newLine: true }, { text: ' ', newLine: true }];
}

function concerns(slide: Extract<Slide, { kind: 'attention' }>, language: Language): readonly PptxRun[] {
  const { words, format, text } = language;
  if (slide.concerns.length === 0) return slideChecks(slide, language).flatMap((check) => point({ text: check.heading, bold: true }, { text: check.text }));
  return slide.concerns.flatMap(({ concern, indicator }) =>
    point(
      { text: `${text(indicator.shortTitle)}, ${format.period(concern.period)}`, bold: true },
      // What was missed says so itself.
      { text: (concern.kind === 'missed' ? '' : `${words.overview.attentionKinds[concern.kind]}: `) + attentionSentence(concern, indicator, language) },
    ),
  );
}

function documents({ cited }: Extract<Slide, { kind: 'sources' }>, language: Language): readonly PptxRun[] {
  const say = slideWords[language.locale];
  if (cited.length === 0) return [{ text: say.noSources }];
  return cited.flatMap(({ source, indicators }) =>
    point({ text: documentLine(source, language) }, { text: say.cited(indicators.map(({ shortTitle }) => language.text(shortTitle)).join(', ')), colour: 'muted' }),
  );
}

/** The largest letters in which everything fits. */
function sizeFor(runs: readonly PptxRun[], { width, height }: { readonly width: number; readonly height: number }): number {
  const tall = (size: number) => runs.reduce((sum, { text }) => sum + pptxLines(text, size, width) * size * 1.22, 0);
  return [26, 24, 22, 20, 18].find((size) => tall(size) <= height - 12) ?? 16;
}
