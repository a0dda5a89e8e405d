import { columnMeaning, type ColumnMeaning } from './import-column.ts';
import { folded } from './import-fold.ts';
import { cellText, type Grid, type GridRow, type MergedCells } from './import-grid.ts';

/** A column of a table with its head, all levels joined. */
export interface TableColumn {
  readonly column: number;
  readonly head: string;
  readonly meaning: ColumnMeaning;
}

/** The annex in a sheet: what its columns mean, the row of its head, and the rows below. */
export interface AnnexTable {
  readonly sheet: string;
  readonly headRow: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly GridRow[];
  /** The unit that a line above the table gives for all of it. */
  readonly unit: string | null;
}

const farthestHead = 60;
const mostLevels = 5;
/** What is longer is no head without years but a text: the title of a document beside its publisher, say. */
const longestLabel = 40;

/** Finds the table in a sheet by its head; null where no row names the indicators beside something to read. */
export function annexTable({ sheet, rows, merges }: Grid): AnnexTable | null {
  for (const [place, row] of rows.slice(0, farthestHead).entries()) {
    const title = row.cells.findIndex((cell) => columnMeaning(cellText(cell)).kind === 'title');
    if (title < 0) continue;
    const levels = headLevels(rows.slice(place), title, merges);
    const columns = columnsOf(levels, merges, tableYear(rows.slice(0, place)));
    const kinds = columns.map(({ meaning }) => meaning.kind);
    const isHead = kinds.includes('actual') || kinds.includes('plan') || (kinds.includes('undated') && cellText(row.cells[title] ?? null).length <= longestLabel);
    if (!isHead) continue;
    const below = rows.slice(place + levels.length);
    return { sheet, headRow: row.number, columns, rows: below.filter((one) => !isFormulaRow(one)), unit: unitLine(rows.slice(0, place)) };
  }
  return null;
}

/** The rows of the head: those that the title cell is merged over, and those without a title that hold words only. */
function headLevels(rows: readonly GridRow[], title: number, merges: readonly MergedCells[]): readonly GridRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  const merged = merges.find(({ top, bottom, left, right }) => top <= first.number && bottom >= first.number && left <= title && right >= title);
  const bottom = merged?.bottom ?? first.number;
  const isMore = (row: GridRow) => row.number <= bottom || ((row.cells[title] ?? null) === null && row.cells.every((cell) => cell === null || cell.kind === 'text') && !isFormulaRow(row));
  const end = rows.slice(0, mostLevels).findIndex((row) => !isMore(row) && row !== first);
  return rows.slice(0, end < 0 ? mostLevels : end);
}

function columnsOf(levels: readonly GridRow[], merges: readonly MergedCells[], year: number | null): readonly TableColumn[] {
  const width = Math.max(0, ...levels.map(({ cells }) => cells.length), ...merges.filter(({ top }) => levels.some(({ number }) => number === top)).map(({ right }) => right + 1));
  return Array.from({ length: width }, (_, column) => {
    const texts = levels.map((row) => headText(row, column, { levels, merges }));
    const head = [...new Set(texts.filter((text) => text !== ''))].join(' – ');
    return { column, head, meaning: columnMeaning(head, year) };
  });
}

interface Head {
  readonly levels: readonly GridRow[];
  readonly merges: readonly MergedCells[];
}

/** A merged cell says in all its places what its first one says; where a file knows no merged cells, a head with more heads below it goes on to the right. */
function headText(row: GridRow, column: number, head: Head): string {
  const { levels, merges } = head;
  const merged = merges.find(({ top, bottom, left, right }) => top <= row.number && bottom >= row.number && left <= column && right >= column);
  if (merged !== undefined) return plain(levels.find(({ number }) => number === merged.top)?.cells[merged.left]);
  const own = plain(row.cells[column]);
  if (own !== '' || merges.length > 0 || !levels.some((level) => level.number > row.number && plain(level.cells[column]) !== '')) return own;
  for (let left = column - 1; left >= 0; left -= 1) if (plain(row.cells[left]) !== '') return plain(row.cells[left]);
  return own;
}

function plain(cell: GridRow['cells'][number] | undefined): string {
  return cellText(cell ?? null).replaceAll(/\s+/gu, ' ');
}

/** The row that numbers the columns: A, B, C, 1, 2, 6=5/2. */
function isFormulaRow({ cells }: GridRow): boolean {
  const texts = cells.map((cell) => folded(cellText(cell))).filter((text) => text !== '');
  return texts.length >= 3 && texts.every((text) => /^\(?(?:[a-d]|\d{1,2}(?: ?= ?[\d/*:x+\-() ]+%?)?)\)?$/u.test(text));
}

/** The year that the lines above a table say it is about: the only one, or the one before the year that is planned next. Dates of documents do not count. */
function tableYear(rows: readonly GridRow[]): number | null {
  const said = rows.flatMap(({ cells }) => cells.map((cell) => folded(cellText(cell)).replaceAll(/ngay.*?nam (?:19|20)\d\d/gu, '')));
  const [year, next, another] = [...new Set(said.flatMap((text) => Array.from(text.matchAll(/(?:19|20)\d\d/gu), ([digits]) => Number(digits))))].sort((a, b) => a - b);
  if (year === undefined || next === undefined) return year ?? null;
  const isPlanned = another === undefined && next === year + 1 && said.some((text) => new RegExp(`(?:ke hoach|nhiem vu|chi tieu|muc tieu|plan|targets?)[^\\d]*${next}`, 'u').test(text) && text.includes(String(year)));
  return isPlanned ? year : null;
}

function unitLine(rows: readonly GridRow[]): string | null {
  for (const { cells } of rows)
    for (const cell of cells) {
      const unit = /^\(?(?:don vi tinh|don vi|dvt|unit) ?: ?(.+?)\)?$/u.exec(folded(cellText(cell)))?.[1];
      if (unit !== undefined) return unit;
    }
  return null;
}
