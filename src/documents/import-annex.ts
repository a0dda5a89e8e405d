import type { Dataset } from '#domain/dataset.ts';

import { figureColumns } from './import-annex-columns.ts';
import { together, type AnnexContext, type AnnexReading } from './import-annex-reading.ts';
import { readRow } from './import-annex-row.ts';
import type { Grid } from './import-grid.ts';
import type { Interpretation } from './import-interpretation.ts';
import { decimalMarkOf } from './import-mark.ts';
import { rowMatcher } from './import-match.ts';
import { onceEach } from './import-once.ts';
import type { ImportAnswers, ImportProblem } from './import-problem.ts';
import { ImportRefusal } from './import-refusal.ts';
import { annexTable, type AnnexTable } from './import-table.ts';

/** Reads every annex of a workbook for an area. Throws an ImportRefusal when there is none. */
export function interpretGrids(grids: readonly Grid[], dataset: Dataset, answers: ImportAnswers): Interpretation {
  const tables = grids.flatMap((grid) => (grid.hidden ? [] : (annexTable(grid) ?? [])));
  if (tables.length === 0) throw new ImportRefusal({ kind: 'no-table' });
  const { mark, questions } = decimalMarkOf(tables.flatMap(textsOf), answers.mark);
  const context = { dataset, answers, matcher: rowMatcher(dataset), mark };
  const read = together(tables.map((table) => readTable(table, context)));
  const { figures, problems } = onceEach(read.figures);
  return {
    figures,
    problems: [...unreadSheets(grids, tables), ...read.problems, ...problems],
    questions: [...questions, ...read.questions],
    waiting: read.waiting,
  };
}

/** Texts where figures and plans stand. */
function textsOf({ columns, rows }: AnnexTable): readonly string[] {
  const figures = columns.filter(({ meaning }) => meaning.kind === 'actual' || meaning.kind === 'plan');
  return rows.filter(({ hidden }) => !hidden).flatMap(({ cells }) => figures.flatMap(({ column }) => {
    const cell = cells[column];
    return cell?.kind === 'text' ? cell.text : [];
  }));
}

function readTable(table: AnnexTable, context: AnnexContext): AnnexReading {
  const { columns, reading } = figureColumns(table, context);
  const readings = [reading];
  let above: string | null = null;
  for (const row of table.rows) {
    const read = readRow(row, { table, columns, context, above });
    readings.push(read.reading);
    above = read.indicator;
  }
  return together(readings);
}

/** Sheets that hold something and were not read: the hidden ones, then those without an annex. */
function unreadSheets(grids: readonly Grid[], tables: readonly AnnexTable[]): readonly ImportProblem[] {
  const filled = grids.filter(({ rows }) => rows.length > 0);
  const notice = (code: 'hidden-sheet' | 'other-sheet') => ({ sheet }: Grid): ImportProblem => ({ code, severity: 'notice', sheet, cell: '', found: '', expected: '' });
  return [
    ...filled.filter(({ hidden }) => hidden).map(notice('hidden-sheet')),
    ...filled.filter(({ hidden, sheet }) => !hidden && !tables.some((table) => table.sheet === sheet)).map(notice('other-sheet')),
  ];
}
