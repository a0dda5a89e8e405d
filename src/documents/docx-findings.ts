import { AlignmentType, ImageRun, Paragraph } from 'docx';

import { headlineRows } from '#domain/tally.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PartYear, TrajectoryRow } from '#domain/trajectory.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { explanationLines } from '#i18n/explanation.ts';
import type { Language } from '#i18n/language.ts';
import { named } from '#i18n/naming.ts';
import { breakReason, promiseNote, unjudgedReason } from '#i18n/reasons.ts';
import { reportSentence } from '#i18n/report.ts';
import { briefWords } from '#i18n/words/brief.ts';
import type { BriefFigure, BriefRequest } from './brief.ts';
import { oneLine, paragraph, sizes } from './docx-text.ts';

/** What a report would say of each headline indicator, what must be known about it, and its years as a picture with its sentence. */
export function findings({ dataset, year, issuer, figures }: BriefRequest, language: Language): readonly Paragraph[] {
  return headlineRows(dataset, { year, issuer }).flatMap(({ indicator, row }, place) => {
    const series = dataset.series.find(({ id }) => id === indicator.defaultSeries);
    const meant = series === undefined ? indicator : named(indicator, series, dataset.series);
    const figure = figures.find(({ trajectory }) => trajectory.indicator.id === indicator.id);
    const told = row.actual === null && row.partYears.length > 0 ? row.partYears : [row, ...row.partYears];
    return [
      paragraph(`${place + 1}. ${language.text(indicator.title)}`, { before: 160, keepNext: true }, { bold: true }),
      ...told.map((one) => paragraph(reportSentence(one, meant, language), { align: 'both', keepLines: true })),
      ...caveats(row, meant, language).map((text) => paragraph(text, { align: 'both' }, { italics: true, size: sizes.table })),
      ...(figure === undefined ? [] : pictured({ ...figure, trajectory: { ...figure.trajectory, indicator: meant } }, place + 1, language)),
    ];
  });
}

/** Why there is no verdict or no change, what the words around the figure promise, and how an implied plan was reckoned. */
function caveats(row: TrajectoryRow, indicator: Indicator, language: Language): readonly string[] {
  const say = briefWords[language.locale];
  const shown = row.actual === null ? row.partYears : [row, ...row.partYears];
  const notes = shown.flatMap((one) => notesOf(one, indicator, language));
  const because = row.movement.kind === 'none' && row.movement.why === 'break' ? [breakReason(row.movement.because, language)] : [];
  return [...new Set([...notes, ...because.map(say.note)])];
}

function notesOf(row: TrajectoryRow | PartYear, indicator: Indicator, language: Language): readonly string[] {
  const say = briefWords[language.locale];
  const { assessment } = row;
  const observation = 'actual' in row ? row.actual : row.observation;
  const promise = observation === null ? null : promiseNote(observation.quantity, indicator, language);
  const said = [
    promise,
    assessment.kind === 'unjudged' && observation !== null ? unjudgedReason(assessment.why, language) : null,
    observation?.caution == null ? null : language.text(observation.caution),
  ];
  return [
    ...said.flatMap((text) => (text === null ? [] : [say.note(text)])),
    ...row.plans.flatMap(({ plan, assessment: { comparison } }) => {
      if (plan.basis !== 'implied' || comparison === null) return [];
      const { formula, numbers, notes } = explanationLines(comparison, indicator, language);
      return [[say.reckoned(formula, numbers), ...notes].join(' ')];
    }),
  ];
}

/** Pixels of CSS that fit between the margins of a page, and how high a picture may be so that two stand on one. */
const [widest, highest] = [600, 270];

function pictured({ trajectory, picture }: BriefFigure, number: number, language: Language): readonly Paragraph[] {
  if (picture === null) return [];
  const { text, locale } = language;
  const say = briefWords[locale];
  const { indicator, rows } = trajectory;
  const summary = chartSummary(trajectory, language);
  const scale = Math.min(1, widest / picture.width, highest / picture.height);
  const [first, last] = [rows[0]?.year, rows.at(-1)?.year];
  const facts = [first === last ? String(first) : `${first}-${last}`, say.unit(text(indicator.unit.label)), ...(indicator.direction === 'lower' ? [language.words.overview.lowerIsBetter] : [])];
  const title = say.figure(number, text(indicator.title), facts.join('; '));
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 40 },
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
          altText: { name: oneLine(title), title: oneLine(title), description: oneLine(summary) },
        }),
      ],
    }),
    paragraph(title, { align: 'center', after: 0, keepNext: true }, { bold: true, size: sizes.note }),
    paragraph(summary, { align: 'center' }, { italics: true, size: sizes.note }),
  ];
}
