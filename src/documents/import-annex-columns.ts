import { readingOf, together, type AnnexContext, type AnnexReading } from './import-annex-reading.ts';
import type { ColumnMeaning } from './import-column.ts';
import { cellName } from './import-grid.ts';
import { issuerOf } from './import-match.ts';
import type { AnnexTable, TableColumn } from './import-table.ts';

/** A column whose numbers count. `issuer` is null for figures, and for plans as long as nobody has said whose they are. */
export interface FigureColumn {
  readonly column: number;
  readonly meaning: Extract<ColumnMeaning, { kind: 'actual' | 'plan' }>;
  readonly issuer: string | null;
}

interface ReadColumns {
  readonly columns: readonly FigureColumn[];
  /** What is wrong with heads, or to be asked about them. */
  readonly reading: AnnexReading;
}

/** The columns of a table that hold figures and plans. */
export function figureColumns(table: AnnexTable, context: AnnexContext): ReadColumns {
  const read = table.columns.map((column) => readColumn(column, table, context));
  return { columns: read.flatMap(({ columns }) => columns), reading: together(read.map(({ reading }) => reading)) };
}

function readColumn({ column, head, meaning }: TableColumn, { sheet, headRow }: AnnexTable, { dataset, answers }: AnnexContext): ReadColumns {
  const at = { sheet, cell: cellName(column, headRow) };
  switch (meaning.kind) {
    case 'actual':
      return { columns: [{ column, meaning, issuer: null }], reading: readingOf({}) };
    case 'plan': {
      const named = issuerOf(meaning.issuer, dataset.issuers)?.id ?? null;
      const key = `${sheet}!${column}`;
      const questions = named === null ? [{ kind: 'issuer' as const, key, ...at, head }] : [];
      return { columns: [{ column, meaning, issuer: named ?? answers.issuers[key] ?? null }], reading: readingOf({ questions }) };
    }
    case 'undated':
    case 'unknown': {
      const severity = meaning.kind === 'undated' ? 'error' : 'notice';
      return { columns: [], reading: readingOf({ problems: [{ code: `${meaning.kind}-column`, severity, ...at, found: head.slice(0, 60), expected: '' }] }) };
    }
    case 'title':
    case 'unit':
    case 'code':
    case 'ignored':
      return { columns: [], reading: readingOf({}) };
  }
}
