import type { FigureColumn } from './import-annex-columns.ts';
import { readFigure } from './import-annex-figure.ts';
import { readingOf, together, type AnnexContext, type AnnexReading } from './import-annex-reading.ts';
import { cellName, cellText, type GridRow } from './import-grid.ts';
import { cleanTitle, isSameUnit, type RowMatcher } from './import-match.ts';
import type { AnnexTable, TableColumn } from './import-table.ts';

interface RowSetting {
  readonly table: AnnexTable;
  readonly columns: readonly FigureColumn[];
  readonly context: AnnexContext;
  /** The indicator that the row above is about. */
  readonly above: string | null;
}

interface ReadRow {
  readonly reading: AnnexReading;
  /** The indicator that the next row may go on with. */
  readonly indicator: string | null;
}

/** Finds out which series a row is about, and reads its numbers. */
export function readRow(row: GridRow, { table, columns, context, above }: RowSetting): ReadRow {
  const { sheet } = table;
  const filled = columns.filter(({ column }) => (row.cells[column] ?? null) !== null);
  const title = textIn(row, 'title', table);
  if (filled.length === 0 || title === '') return { reading: readingOf({}), indicator: above };

  const at = { sheet, cell: cellName(columnOf('title', table) ?? 0, row.number) };
  if (row.hidden) return { reading: readingOf({ problems: [{ code: 'hidden-row', severity: 'notice', ...at, found: title.slice(0, 60), expected: '' }] }), indicator: above };

  const unit = textIn(row, 'unit', table) || (table.unit ?? '');
  const candidates = candidatesFor({ code: textIn(row, 'code', table), title, unit, above }, context.matcher);
  const key = `${sheet}!${row.number}`;
  const isCertain = candidates.length === 1;
  const asked = readingOf({ questions: isCertain ? [] : [{ kind: 'series', key, ...at, title: cleanTitle(title), candidates }] });
  const series = isCertain ? candidates[0] : context.answers.series[key];
  const indicator = series === undefined ? null : context.matcher.indicatorOf(series);
  if (series === undefined || indicator === null) return { reading: { ...asked, waiting: series === 'none' ? 0 : filled.length }, indicator: above };

  if (!isSameUnit(unit, indicator)) {
    const problem = { code: 'other-unit', severity: 'error', ...at, found: unit, expected: indicator.unit.label.vi } as const;
    return { reading: { ...asked, problems: [problem] }, indicator: indicator.id };
  }
  const subject = { series, indicator, title };
  const read = filled.map(({ column, ...of }) => readFigure({ source: row.cells[column] ?? null, at: { sheet, cell: cellName(column, row.number) }, ...of, subject }, context));
  return { reading: together([asked, ...read]), indicator: indicator.id };
}

interface NamedRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly above: string | null;
}

/** The series that a row may mean by code or title; of several, those that also fit its unit, or the row above, as long as any does. */
function candidatesFor({ code, title, unit, above }: NamedRow, matcher: RowMatcher): readonly string[] {
  const fits = [(id: string) => fitsUnit(matcher, id, unit), (id: string) => matcher.indicatorOf(id)?.id === above];
  return fits.reduce((left, fit) => (left.length > 1 && left.some(fit) ? left.filter(fit) : left), matcher.match({ code, title }));
}

function fitsUnit(matcher: RowMatcher, series: string, unit: string): boolean {
  const indicator = matcher.indicatorOf(series);
  return unit !== '' && indicator !== null && isSameUnit(unit, indicator);
}

function columnOf(kind: TableColumn['meaning']['kind'], { columns }: AnnexTable): number | undefined {
  return columns.find(({ meaning }) => meaning.kind === kind)?.column;
}

function textIn({ cells }: GridRow, kind: 'title' | 'unit' | 'code', table: AnnexTable): string {
  return cellText(cells[columnOf(kind, table) ?? -1] ?? null);
}
