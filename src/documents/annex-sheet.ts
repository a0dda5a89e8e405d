import type { AnnexLine } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { LineRow } from '#i18n/annex-rows.ts';
import { badge } from '#i18n/badge.ts';
import type { Language } from '#i18n/language.ts';
import { named } from '#i18n/naming.ts';
import { breakReason, unjudgedReason } from '#i18n/reasons.ts';
import { documentWords } from '#i18n/words/documents.ts';
import { numberCells } from './annex-cells.ts';
import { annexColumns, type AnnexColumns } from './annex-columns.ts';
import { annexHead } from './annex-head.ts';
import type { AnnexContent } from './content.ts';
import { textCell, type Cell, type Sheet, type SheetRow } from './workbook.ts';

const wordStyle = { border: true, wrap: true } as const;

/** The annex of a year in the official layout: groups in capitals under Roman numerals, other series of an indicator below its own; or lines alone, in an order of their own. */
export function annexSheet(dataset: Dataset, content: AnnexContent, language: Language): Sheet {
  const say = documentWords[language.locale].annex;
  const { annex } = content;
  const columns = annexColumns(annex);
  const head = annexHead({ area: dataset.area, content, columns }, language);
  const rows = [...head.rows];
  for (const row of content.rows) {
    if (row.kind === 'group') rows.push(groupRow(row.ordinal, language.text(row.group.title).toLocaleUpperCase(language.locale), columns));
    else rows.push(lineRow({ line: row.line, columns, row: rows.length + 1, language }, row, { dataset, content }));
  }
  rows.push([textCell(say.foot, { italic: true, size: 11 })]);
  return {
    name: say.sheet(annex.year),
    widths: widthsOf(columns, rows),
    hidden: [columns.count],
    rows,
    repeated: head.table,
    frozen: { rows: head.table[1], columns: 2 },
    orientation: 'landscape',
  };
}

/** Columns of numbers are as wide as their widest number with its words, since a spreadsheet shows no part of a number. */
function widthsOf(columns: AnnexColumns, rows: readonly SheetRow[]): readonly number[] {
  const wide = new Map([[0, 5], [1, 32], [2, 10], [columns.verdict, 17], [columns.sources, 9], [columns.notes, 34]]);
  const widest = (column: number) => Math.max(11.5, ...rows.map((row) => shownLength(row[column] ?? null) * 1.05 + 1));
  return [...Array.from({ length: columns.count }, (_, column) => wide.get(column) ?? widest(column)), 12];
}

function groupRow(ordinal: string, title: string, columns: AnnexColumns): SheetRow {
  const style = { bold: true, border: true } as const;
  return Array.from({ length: columns.count }, (_, column) => (column === 0 ? textCell(ordinal, { ...style, align: 'center' }) : column === 1 ? textCell(title, style) : { value: null, style }));
}

/** How many letters a number takes with what its format puts around it; nothing for words, which wrap. */
function shownLength(cell: SheetRow[number]): number {
  if (cell?.value == null || cell.value.kind === 'text') return 0;
  const { format = '' } = cell.style;
  const [section = ''] = format.split(';');
  const around = [...section.matchAll(/"([^"]*)"/gu)].reduce((sum, [, words = '']) => sum + words.length, 0);
  const value = cell.value.kind === 'number' ? cell.value.value : cell.value.result;
  const digits = String(Math.trunc(Math.abs(value))).length;
  const decimals = /\.(0+)/u.exec(section)?.[1]?.length ?? 0;
  return around + Math.floor(digits * 4 / 3) + (decimals === 0 ? 0 : decimals + 1) + 1;
}

interface Written {
  readonly dataset: Dataset;
  readonly content: AnnexContent;
}

function lineRow(place: Parameters<typeof numberCells>[0], { ordinal, group }: LineRow, { dataset, content }: Written): SheetRow {
  const { line, columns, language } = place;
  const { text } = language;
  const numbers = numberCells(place);
  const isUnder = !line.isDefaultSeries && group === null;
  const style = isUnder ? { ...wordStyle, italic: true, indent: 1 } : wordStyle;
  const name = isUnder ? text(line.series.title) : text(named(line.indicator, line.series, dataset.series).title);
  const groupNote = group === null ? '' : `${documentWords[language.locale].group}: ${text(group.title)}. `;
  const words = new Map<number, Cell>([
    [0, textCell(ordinal, { ...wordStyle, align: 'center' })],
    [1, textCell(name, style)],
    [2, textCell(text(line.indicator.unit.label), { ...wordStyle, align: 'center' })],
    [columns.verdict, textCell(verdictOf(line, content, language), wordStyle)],
    [columns.sources, textCell(sourcesOf(line), { ...wordStyle, size: 11 })],
    [columns.notes, textCell(`${groupNote}${notesOf(line, language)}`.trim(), { ...wordStyle, size: 11 })],
  ]);
  const shown = Array.from({ length: columns.count }, (_, column) => words.get(column) ?? numbers.get(column) ?? { value: null, style: wordStyle });
  return [...shown, textCell(line.series.id)];
}

/** The verdict in words; where several set plans, with the one it is about. */
function verdictOf({ assessment, indicator, plans }: AnnexLine, { annex: { issuers } }: AnnexContent, language: Language): string {
  const said = badge(assessment, indicator, language).text;
  const judging = plans.find((plan) => plan !== null && plan.plan.id === assessment.comparison?.plan.id) ?? null;
  return judging === null || issuers.length < 2 ? said : `${said} (${language.text(judging.issuer.shortName)})`;
}

/** Codes of the documents, as the second sheet lists them. */
function sourcesOf({ observation, plans }: AnnexLine): string {
  const cited = [...(observation?.provenance ?? []), ...plans.flatMap((plan) => plan?.plan.provenance ?? [])].map(({ source }) => source);
  return [...new Set(cited)].join(', ');
}

/** Why there is no number or no verdict, and what must be known about the figure. */
function notesOf({ observation, absence, isPartYear, period, change, assessment, previousAbsence, plans }: AnnexLine, language: Language): string {
  const { words, text, format, locale } = language;
  const isUnjudged = assessment.kind === 'unjudged' && observation !== null && plans.some((plan) => plan !== null);
  const notes = [
    isPartYear && observation !== null ? `${documentWords[locale].annex.figureOf(format.period(period, observation.cumulative))}.` : null,
    observation !== null && observation.status !== 'normal' ? `${words.statuses[observation.status]}.` : null,
    observation === null && absence !== null && absence !== previousAbsence ? `${words.absences[absence]}.` : null,
    change.kind === 'none' && change.why === 'break' ? breakReason(change.because, language) : null,
    isUnjudged ? unjudgedReason(assessment.why, language) : null,
    observation?.caution == null ? null : text(observation.caution),
  ].filter((note) => note !== null);
  return [...new Set(notes)].join(' ');
}
