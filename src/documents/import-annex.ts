import type { Dataset } from '#domain/dataset.ts';
import type { ImportedFigure } from '#domain/imported-figure.ts';

import { foundIn, readCell } from './import-cell.ts';
import { planFormOf } from './import-term.ts';
import { folded } from './import-fold.ts';
import { cellName, cellText, type Grid, type GridRow } from './import-grid.ts';
import { cleanTitle, isSameUnit, issuerOf, rowMatcher, type RowMatcher } from './import-match.ts';
import { decimalEvidence, writtenNumber, type DecimalMark } from './import-number.ts';
import { knownPeriod } from './import-period.ts';
import { implausible } from './import-plausible.ts';
import type { ImportAnswers, ImportProblem, ImportQuestion } from './import-problem.ts';
import { ImportRefusal } from './import-refusal.ts';
import { provenanceOf } from './import-says.ts';
import { annexTable, type AnnexTable, type TableColumn } from './import-table.ts';

/** What a file says, as far as it can be understood with the reader's answers. */
export interface Interpretation {
  readonly figures: readonly ImportedFigure[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  /** Numbers that wait for an answer. */
  readonly waiting: number;
}

/** Reads every annex of a workbook for an area. Throws an ImportRefusal when there is none. */
export function interpretGrids(grids: readonly Grid[], dataset: Dataset, answers: ImportAnswers): Interpretation {
  const shown = grids.filter(({ hidden }) => !hidden);
  const tables = shown.flatMap((grid) => annexTable(grid) ?? []);
  if (tables.length === 0) throw new ImportRefusal({ kind: 'no-table' });
  const matcher = rowMatcher(dataset);
  const evidence = decimalEvidence(writtenIn(tables));
  const samples = [...new Set(tables.flatMap((table) => textsOf(table)).filter((text) => /\d[.,]\d/u.test(text)))].slice(0, 4);
  const mark: DecimalMark | null = evidence === 'ask' ? answers.mark : 'comma';
  const read = tables.map((table) => readTable(table, { dataset, answers, matcher, mark }));
  const notes = [
    ...grids.filter(({ hidden, rows }) => hidden && rows.length > 0).map(({ sheet }) => notice('hidden-sheet', sheet)),
    ...shown.filter(({ sheet, rows }) => rows.length > 0 && !tables.some((table) => table.sheet === sheet)).map(({ sheet }) => notice('other-sheet', sheet)),
  ];
  const { figures, problems } = onceEach(read.flatMap((one) => one.figures));
  return {
    figures,
    problems: [...notes, ...read.flatMap((one) => one.problems), ...problems],
    questions: [...(evidence === 'ask' ? [{ kind: 'mark' as const, samples }] : []), ...read.flatMap((one) => one.questions)],
    waiting: read.reduce((sum, one) => sum + one.waiting, 0),
  };
}

interface Context {
  readonly dataset: Dataset;
  readonly answers: ImportAnswers;
  readonly matcher: RowMatcher;
  readonly mark: DecimalMark | null;
}

interface PlacedFigure {
  readonly figure: ImportedFigure;
  readonly sheet: string;
  readonly cell: string;
}

type FigureColumn = TableColumn & { readonly issuer: string | null };

function readTable(table: AnnexTable, context: Context) {
  const { sheet, columns, rows, headRow } = table;
  const { dataset, answers, matcher } = context;
  const problems: ImportProblem[] = [];
  const questions: ImportQuestion[] = [];
  const figures: PlacedFigure[] = [];
  let waiting = 0;

  const usable = columns.flatMap((column): readonly FigureColumn[] => {
    const { meaning, head } = column;
    const cell = cellName(column.column, headRow);
    if (meaning.kind === 'actual') return [{ ...column, issuer: null }];
    if (meaning.kind === 'undated' || meaning.kind === 'unknown') problems.push({ code: `${meaning.kind}-column`, severity: meaning.kind === 'undated' ? 'error' : 'notice', sheet, cell, found: head.slice(0, 60), expected: '' });
    if (meaning.kind !== 'plan') return [];
    const named = issuerOf(meaning.issuer, dataset.issuers)?.id ?? null;
    const key = `${sheet}!${column.column}`;
    if (named === null) questions.push({ kind: 'issuer', key, sheet, cell, head });
    return [{ ...column, issuer: named ?? answers.issuers[key] ?? null }];
  });
  const cellIn = (row: GridRow, kind: TableColumn['meaning']['kind']) => row.cells[columns.find(({ meaning }) => meaning.kind === kind)?.column ?? -1] ?? null;
  const titleColumn = columns.find(({ meaning }) => meaning.kind === 'title')?.column ?? 0;
  let lastIndicator: string | null = null;

  for (const row of rows) {
    const filled = usable.filter(({ column }) => (row.cells[column] ?? null) !== null);
    const title = cellText(cellIn(row, 'title'));
    if (filled.length === 0 || title === '') continue;
    const cell = cellName(titleColumn, row.number);
    if (row.hidden) {
      problems.push({ code: 'hidden-row', severity: 'notice', sheet, cell, found: title.slice(0, 60), expected: '' });
      continue;
    }
    const found = matcher.match({ code: cellText(cellIn(row, 'code')), title });
    const unit = cellText(cellIn(row, 'unit')) || (table.unit ?? '');
    const candidates = narrowed(found, [(id) => fitsUnit(matcher, id, unit), (id) => matcher.indicatorOf(id)?.id === lastIndicator]);
    const key = `${sheet}!${row.number}`;
    if (candidates.length !== 1) questions.push({ kind: 'series', key, sheet, cell, title: cleanTitle(title), candidates });
    const series = candidates.length === 1 ? candidates[0] : answers.series[key];
    const indicator = series === undefined ? null : matcher.indicatorOf(series);
    if (series === undefined || indicator === null) {
      if (series !== 'none') waiting += filled.length;
      continue;
    }
    lastIndicator = indicator.id;
    if (!isSameUnit(unit, indicator)) {
      problems.push({ code: 'other-unit', severity: 'error', sheet, cell, found: unit, expected: indicator.unit.label.vi });
      continue;
    }
    for (const { column, meaning, issuer } of filled) {
      if (meaning.kind !== 'actual' && meaning.kind !== 'plan') continue;
      const source = row.cells[column] ?? null;
      const at = { sheet, cell: cellName(column, row.number) };
      if (meaning.kind === 'plan' && cellText(source) === '—') continue;
      const reading = readCell(source, indicator, context.mark);
      if (reading.kind === 'problem') problems.push({ code: reading.code, severity: reading.code === 'nil-sign' ? 'notice' : 'error', ...at, found: foundIn(source), expected: reading.expected });
      if (reading.kind === 'waiting' || (reading.kind === 'quantity' && meaning.kind === 'plan' && issuer === null)) waiting += 1;
      if (reading.kind !== 'quantity' || (meaning.kind === 'plan' && issuer === null)) continue;
      if (!reading.aside.isStated) {
        problems.push({ code: 'not-stated', severity: 'notice', ...at, found: foundIn(source), expected: '' });
        continue;
      }
      if (reading.form !== null && meaning.kind === 'actual') {
        problems.push({ code: 'not-a-number', severity: 'error', ...at, found: foundIn(source), expected: '' });
        continue;
      }
      const form = meaning.kind === 'plan' ? planFormOf({ meaning, reading, title, series }, dataset, answers.forms[`${sheet}!${at.cell}`]) : null;
      if (form === 'ask') {
        questions.push({ kind: 'form', key: `${sheet}!${at.cell}`, ...at, title: cleanTitle(title), period: meaning.period });
        waiting += 1;
        continue;
      }
      if (reading.rounded) problems.push({ code: 'rounded', severity: 'notice', ...at, found: foundIn(source), expected: '' });
      const named = reading.aside.period ?? { cumulative: true, ...meaning };
      const core = { series, period: knownPeriod(named, series, dataset), quantity: reading.quantity, ...provenanceOf(at, reading.quantity, indicator) };
      const figure: ImportedFigure =
        meaning.kind === 'actual'
          ? { ...core, kind: 'actual', status: reading.aside.status ?? meaning.status, cumulative: named.cumulative, aggregate: meaning.aggregate }
          : { ...core, kind: 'plan', issuer: issuer ?? '', form };
      const far = implausible(dataset, figure);
      if (far !== null) problems.push({ code: 'far-from-before', severity: 'notice', ...at, found: foundIn(source), expected: far });
      figures.push({ figure, ...at });
    }
  }
  return { figures, problems, questions, waiting };
}

/** Of several series that a row may mean, those that also fit what stands around it, as long as any does. */
function narrowed(series: readonly string[], fits: readonly ((id: string) => boolean)[]): readonly string[] {
  return fits.reduce((left, fit) => (left.length > 1 && left.some(fit) ? left.filter(fit) : left), series);
}

function fitsUnit(matcher: RowMatcher, series: string, unit: string): boolean {
  const indicator = matcher.indicatorOf(series);
  return unit !== '' && indicator !== null && isSameUnit(unit, indicator);
}

/** A place that a file fills twice with the same number counts once; with different numbers, neither is taken. */
function onceEach(all: readonly PlacedFigure[]): { readonly figures: readonly ImportedFigure[]; readonly problems: readonly ImportProblem[] } {
  const bySlot = new Map<string, PlacedFigure[]>();
  for (const one of all) {
    const { figure } = one;
    const slot = [figure.kind, figure.series, figure.period, ...(figure.kind === 'plan' ? [figure.issuer, figure.form] : [figure.cumulative, figure.status])].join('\n');
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), one]);
  }
  const slots = [...bySlot.values()];
  const isOne = (slot: readonly PlacedFigure[]) => new Set(slot.map(({ figure }) => JSON.stringify(figure.quantity))).size === 1;
  return {
    figures: slots.filter(isOne).flatMap((slot) => slot[0]?.figure ?? []),
    problems: slots.filter((slot) => !isOne(slot)).flatMap((slot) => slot.map(({ figure, sheet, cell }) => ({ code: 'twice' as const, severity: 'error' as const, sheet, cell, found: figure.says.vi, expected: slot.map((one) => one.cell).join(', ') }))),
  };
}

function textsOf({ columns, rows }: AnnexTable): readonly string[] {
  const figures = columns.filter(({ meaning }) => meaning.kind === 'actual' || meaning.kind === 'plan');
  return rows.filter(({ hidden }) => !hidden).flatMap(({ cells }) => figures.flatMap(({ column }) => {
    const cell = cells[column];
    return cell?.kind === 'text' ? cell.text : [];
  }));
}

function writtenIn(tables: readonly AnnexTable[]) {
  return tables.flatMap(textsOf).flatMap((text) => writtenNumber(folded(text)) ?? []);
}

function notice(code: 'hidden-sheet' | 'other-sheet', sheet: string): ImportProblem {
  return { code, severity: 'notice', sheet, cell: '', found: '', expected: '' };
}
