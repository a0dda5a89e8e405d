import type { Dataset } from '#domain/dataset.ts';
import type { PlanForm } from '#domain/plan.ts';
import type { Qualifier } from '#domain/quantity.ts';

import { locales } from '#i18n/locale.ts';
import { draftWords } from '#i18n/words/draft.ts';

import { folded } from './import-fold.ts';
import { cellName, cellText, type Grid, type GridCell, type GridRow } from './import-grid.ts';
import { decimalEvidence, readDigits, writtenNumber, type DecimalMark } from './import-number.ts';
import { namedPeriod } from './import-period.ts';
import type { ImportProblem, ImportQuestion } from './import-problem.ts';
import type { FigureRecord } from './import-record.ts';

interface PeopleReading {
  readonly records: readonly FigureRecord[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  readonly waiting: number;
}

/** Columns of one figure or plan; `issuer` null for the figure. */
interface ValueColumns {
  readonly issuer: string | null;
  readonly value: number;
  readonly mark: number;
  readonly high: number;
  readonly basis: number;
}

const marks: ReadonlyMap<string, Qualifier> = new Map([
  ['tren', 'above'], ['over', 'above'], ['more than', 'above'], ['it nhat', 'at-least'], ['at least', 'at-least'], ['duoi', 'below'], ['under', 'below'], ['less than', 'below'],
  ['toi da', 'at-most'], ['nhieu nhat', 'at-most'], ['at most', 'at-most'], ['khoang', 'about'], ['about', 'about'], ['tu', 'exact'], ['trong khoang', 'exact'], ['between', 'exact'],
]);
const farthestHead = 10;

/** The numbers of our table for people: a line a period, a column for the figure and for each issuer's plan. Null for any other table. */
export function peopleRecords(grid: Grid, dataset: Dataset, answer: DecimalMark | null): PeopleReading | null {
  const { rows, sheet } = grid;
  const place = rows.slice(0, farthestHead).findIndex((row) => ['series', 'period', 'actual'].every((name) => headColumns(row).has(name)));
  const head = rows[place];
  if (head === undefined) return null;
  const named = headColumns(head);
  const at = (row: GridRow, name: string) => cellText(row.cells[named.get(name) ?? -1] ?? null);
  const values = valueColumns(head, dataset);
  const below = rows.slice(place + 1);
  const texts = below.flatMap((row) => values.flatMap(({ value, high }) => [row.cells[value], row.cells[high]])).flatMap((cell) => (cell?.kind === 'text' ? cell.text : []));
  const evidence = decimalEvidence(texts.flatMap((text) => writtenNumber(text) ?? []));
  const mark = evidence === 'ask' ? answer : 'comma';
  const problems: ImportProblem[] = [];
  let waiting = 0;
  const records = below.flatMap((row): readonly FigureRecord[] => {
    const area = areaOf(at(row, 'area'), dataset);
    const series = seriesOf(at(row, 'indicator'), at(row, 'series'), dataset);
    return values.flatMap((columns): readonly FigureRecord[] => {
      const source = row.cells[columns.value] ?? null;
      if (source === null) return [];
      const cell = cellName(columns.value, row.number);
      const needsMark = [source, row.cells[columns.high] ?? null].some((one) => one?.kind === 'text' && /[.,]/u.test(one.text));
      if (mark === null && needsMark) {
        waiting += 1;
        return [];
      }
      const [number, high] = [numberOf(source, mark ?? 'comma'), numberOf(row.cells[columns.high] ?? null, mark ?? 'comma')];
      const said = folded(cellText(row.cells[columns.mark] ?? null));
      const qualifier = said === '' ? 'exact' : marks.get(said);
      if (number === null || qualifier === undefined) {
        problems.push({ code: 'not-a-number', severity: 'error', sheet, cell, found: `${said} ${cellText(source)}`.trim().slice(0, 60), expected: '' });
        return [];
      }
      const parts = cellText(row.cells[columns.basis] ?? null).split(';').map((part) => part.trim());
      const basis = folded(parts.join('; '));
      const period = parts.find((part) => namedPeriod(part) !== null) ?? at(row, 'period');
      const status = columns.issuer === null ? folded(at(row, 'status')) : '';
      return [{
        sheet, cell, area, series, qualifier,
        period,
        issuer: columns.issuer,
        value: number.value,
        decimals: number.decimals,
        high: high?.value ?? null,
        status: /\b(?:uoc|estimated)\b/u.test(status) ? 'estimated' : /\b(?:so bo|provisional)\b/u.test(status) ? 'provisional' : null,
        cumulative: null,
        aggregate: null,
        form: formOf(basis),
        isStated: !/\b(?:suy ra|implied)\b/u.test(basis) && !/\b(?:gia dinh|assumed)\b/u.test(status),
      }];
    });
  });
  return { records, problems, waiting, questions: evidence === 'ask' ? [{ kind: 'mark', samples: [...new Set(texts.filter((text) => /\d[.,]\d/u.test(text)))].slice(0, 4) }] : [] };
}

const heads: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['area', /^(?:dia ban|area)$/u], ['indicator', /^(?:chi tieu|indicator)$/u], ['series', /^(?:chuoi so lieu|series)$/u], ['period', /^(?:ky|period)$/u],
  ['actual', /^(?:thuc hien|actual)$/u], ['status', /^(?:loai so lieu|kind of figure)$/u],
];

function headColumns({ cells }: GridRow): ReadonlyMap<string, number> {
  return new Map(heads.flatMap(([name, pattern]) => {
    const column = cells.findIndex((cell) => pattern.test(folded(cellText(cell))));
    return column < 0 ? [] : [[name, column] as const];
  }));
}

function valueColumns(head: GridRow, { issuers }: Dataset): readonly ValueColumns[] {
  const texts = head.cells.map((cell) => folded(cellText(cell)));
  const columns = (issuer: string | null, value: number): ValueColumns => {
    const name = texts[value] ?? '';
    const of = (...words: readonly string[]) => texts.findIndex((text) => words.some((word) => text === `${name}: ${word}`));
    return { issuer, value, mark: of('dau', 'mark'), high: of('den', 'up to'), basis: of('can cu', 'basis') };
  };
  const actual = headColumns(head).get('actual');
  return [
    ...(actual === undefined ? [] : [columns(null, actual)]),
    ...issuers.flatMap(({ id, shortName }) => {
      const value = texts.findIndex((text) => text === folded(shortName.vi) || text === folded(shortName.en));
      return value < 0 ? [] : [columns(id, value)];
    }),
  ];
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
  return /\b(?:toc do tang|growth)\b/u.test(basis) ? 'growth' : null;
}

function numberOf(cell: GridCell | null, mark: DecimalMark): { readonly value: number; readonly decimals: number } | null {
  if (cell?.kind === 'number') return { value: cell.value, decimals: Math.max(cell.decimals ?? 0, String(cell.value).split('.')[1]?.length ?? 0) };
  return cell?.kind === 'text' ? readDigits(folded(cell.text), mark) : null;
}
