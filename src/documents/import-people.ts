import type { Dataset } from '#domain/dataset.ts';
import type { PlanForm } from '#domain/plan.ts';
import type { Qualifier } from '#domain/quantity.ts';
import { locales } from '#i18n/locale.ts';
import { draftWords } from '#i18n/words/draft.ts';

import { termForm } from './import-column.ts';
import { folded } from './import-fold.ts';
import { cellName, cellText, type Grid, type GridCell, type GridRow } from './import-grid.ts';
import { decimalMarkOf } from './import-mark.ts';
import { readDigits, type DecimalMark } from './import-number.ts';
import { headColumns, valueColumns, type ValueColumns } from './import-people-columns.ts';
import { namedPeriod } from './import-period.ts';
import type { ImportProblem, ImportQuestion } from './import-problem.ts';
import type { FigureRecord } from './import-record.ts';

interface PeopleReading {
  readonly records: readonly FigureRecord[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  readonly waiting: number;
}

const marks: ReadonlyMap<string, Qualifier> = new Map([
  ['tren', 'above'], ['over', 'above'], ['more than', 'above'], ['it nhat', 'at-least'], ['at least', 'at-least'], ['duoi', 'below'], ['under', 'below'], ['less than', 'below'],
  ['toi da', 'at-most'], ['nhieu nhat', 'at-most'], ['at most', 'at-most'], ['khoang', 'about'], ['about', 'about'], ['tu', 'exact'], ['trong khoang', 'exact'], ['between', 'exact'],
]);
const farthestHead = 10;

/** The numbers of our table for people: a line a period, a column for the figure and for each issuer's plan. Null for any other table. */
export function peopleRecords({ rows, sheet }: Grid, dataset: Dataset, answer: DecimalMark | null): PeopleReading | null {
  const place = rows.slice(0, farthestHead).findIndex((row) => (['series', 'period', 'actual'] as const).every((name) => headColumns(row).has(name)));
  const head = rows[place];
  if (head === undefined) return null;
  const values = valueColumns(head, dataset);
  const below = rows.slice(place + 1);
  const { mark, questions } = decimalMarkOf(textsIn(below, values), answer);
  const line = { sheet, named: headColumns(head), mark, dataset };
  const read = below.flatMap((row) => values.map((columns) => readValue(row, columns, line)));
  return {
    records: read.flatMap((one) => (one.kind === 'record' ? one.record : [])),
    problems: read.flatMap((one) => (one.kind === 'problem' ? one.problem : [])),
    questions,
    waiting: read.filter(({ kind }) => kind === 'waiting').length,
  };
}

function textsIn(rows: readonly GridRow[], values: readonly ValueColumns[]): readonly string[] {
  const cells = rows.flatMap((row) => values.flatMap(({ value, high }) => [row.cells[value], row.cells[high]]));
  return cells.flatMap((cell) => (cell?.kind === 'text' ? cell.text : []));
}

interface LineSetting {
  readonly sheet: string;
  readonly named: ReturnType<typeof headColumns>;
  readonly mark: DecimalMark | null;
  readonly dataset: Dataset;
}

type ReadValue =
  | { readonly kind: 'empty' | 'waiting' }
  | { readonly kind: 'problem'; readonly problem: ImportProblem }
  | { readonly kind: 'record'; readonly record: FigureRecord };

/** One number of a line, with what the line and the columns beside it say of it. */
function readValue(row: GridRow, columns: ValueColumns, { sheet, named, mark, dataset }: LineSetting): ReadValue {
  const at = (name: Parameters<typeof named.get>[0]) => cellText(row.cells[named.get(name) ?? -1] ?? null);
  const [source, end] = [row.cells[columns.value] ?? null, row.cells[columns.high] ?? null];
  if (source === null) return { kind: 'empty' };
  const cell = cellName(columns.value, row.number);
  if (mark === null && [source, end].some((one) => one?.kind === 'text' && /[.,]/u.test(one.text))) return { kind: 'waiting' };
  const [number, high] = [numberOf(source, mark ?? 'comma'), numberOf(end, mark ?? 'comma')];
  const said = folded(cellText(row.cells[columns.mark] ?? null));
  const qualifier = said === '' ? 'exact' : marks.get(said);
  if (number === null || qualifier === undefined) {
    return { kind: 'problem', problem: { code: 'not-a-number', severity: 'error', sheet, cell, found: `${said} ${cellText(source)}`.trim().slice(0, 60), expected: '' } };
  }
  const parts = cellText(row.cells[columns.basis] ?? null).split(';').map((part) => part.trim());
  const basis = folded(parts.join('; '));
  const status = columns.issuer === null ? folded(at('status')) : '';
  return {
    kind: 'record',
    record: {
      sheet, cell, qualifier,
      area: areaOf(at('area'), dataset),
      series: seriesOf(at('indicator'), at('series'), dataset),
      period: parts.find((part) => namedPeriod(part) !== null) ?? at('period'),
      issuer: columns.issuer,
      value: number.value,
      decimals: number.decimals,
      high: high?.value ?? null,
      status: /\b(?:uoc|estimated)\b/u.test(status) ? 'estimated' : /\b(?:so bo|provisional)\b/u.test(status) ? 'provisional' : null,
      cumulative: null,
      aggregate: null,
      form: formOf(basis),
      isShown: true,
      isStated: !/\b(?:suy ra|implied)\b/u.test(basis) && !/\b(?:gia dinh|assumed)\b/u.test(status),
    },
  };
}

function areaOf(text: string, { area }: Dataset): string | null {
  const own = locales.flatMap((locale) => [area.name[locale], draftWords[locale].areaName(area.name[locale])]);
  return text === '' || own.includes(text) ? null : text;
}

/** The code of a series by both titles as they stand in the table; the titles themselves where there is none. */
function seriesOf(indicator: string, series: string, dataset: Dataset): string {
  const owners = new Set(dataset.indicators.filter(({ title }) => title.vi === indicator || title.en === indicator).map(({ id }) => id));
  const [found, another] = dataset.series.filter((one) => owners.has(one.indicator) && (one.title.vi === series || one.title.en === series));
  return found === undefined || another !== undefined ? `${indicator}: ${series}` : found.id;
}

function formOf(basis: string): PlanForm | null {
  if (/\b(?:muc thay doi|change)\b/u.test(basis)) return 'change';
  return /\b(?:toc do tang|growth)\b/u.test(basis) ? 'growth' : termForm(basis);
}

function numberOf(cell: GridCell | null, mark: DecimalMark): { readonly value: number; readonly decimals: number } | null {
  if (cell?.kind === 'number') return { value: cell.value, decimals: Math.max(cell.decimals ?? 0, String(cell.value).split('.')[1]?.length ?? 0) };
  return cell?.kind === 'text' ? readDigits(folded(cell.text), mark) : null;
}
