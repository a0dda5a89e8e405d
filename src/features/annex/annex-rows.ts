import type { Annex, AnnexLine } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { IndicatorGroup } from '#domain/indicator.ts';
import { countsAs } from '#domain/tally.ts';
import type { Language } from '#i18n/language.ts';

import type { AnnexChoice, Result } from './annex-choice.ts';
import type { Column } from './annex-columns.ts';
import { sortLines } from './annex-sorting.ts';
import { gradeIn } from './annex-sources.ts';

/** What the table shows in turn: names of groups between lines in the official order, else lines alone that name their group. */
export type AnnexRow = GroupRow | LineRow;

interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly ordinal: string;
  readonly group: IndicatorGroup;
}

export interface LineRow {
  readonly kind: 'line';
  readonly key: string;
  readonly ordinal: string;
  readonly line: AnnexLine;
  /** Where no row above names it. */
  readonly group: IndicatorGroup | null;
}

export interface ArrangeRequest {
  readonly dataset: Dataset;
  readonly annex: Annex;
  readonly columns: readonly Column[];
  readonly choice: AnnexChoice;
}

/** The rows that are left by the filters, in the order chosen. */
export function arrange({ dataset, annex, columns, choice }: ArrangeRequest, language: Language): readonly AnnexRow[] {
  const official = officialRows(annex).filter((row) => row.kind === 'group' || isWanted(dataset, row, choice));
  const column = columns.find(({ id }) => id === choice.sort?.column);
  if (choice.sort === null || column === undefined) return withoutEmptyGroups(official);
  const groups = new Map(annex.groups.map(({ group }) => [group.id, group]));
  const lines = official.flatMap((row) => (row.kind === 'line' ? [row] : []));
  return sortLines(lines, { dataset, column, descending: choice.sort.descending, language }).map((row, place) => ({
    ...row,
    ordinal: String(place + 1),
    group: groups.get(row.line.indicator.group) ?? null,
  }));
}

const known = new WeakMap<Annex, readonly AnnexRow[]>();

function officialRows(annex: Annex): readonly AnnexRow[] {
  const made = known.get(annex) ?? annex.groups.flatMap(({ group, lines }, place) => [{ kind: 'group' as const, key: `group ${group.id}`, ordinal: roman(place + 1), group }, ...numbered(lines)]);
  known.set(annex, made);
  return made;
}

/** Indicators are counted within their group; further series of one take letters. */
function numbered(lines: readonly AnnexLine[]): readonly LineRow[] {
  let [number, letter] = [0, 0];
  return lines.map((line) => {
    if (line.isDefaultSeries) [number, letter] = [number + 1, 0];
    else letter += 1;
    const ordinal = line.isDefaultSeries ? String(number) : `${number}${String.fromCodePoint(96 + letter)}`;
    return { kind: 'line', key: line.series.id, ordinal, line, group: null };
  });
}

function isWanted(dataset: Dataset, { line }: LineRow, { verdict, group, grade }: AnnexChoice): boolean {
  if (group !== null && line.indicator.group !== group) return false;
  if (verdict !== null && !hasResult(line, verdict)) return false;
  return grade === null || gradeIn(dataset, line.observation) === grade;
}

function hasResult({ observation, plans, assessment }: AnnexLine, result: Result): boolean {
  if (result === 'known') return observation !== null || plans.some((plan) => plan !== null && plan.plan.basis !== 'absent');
  return countsAs(assessment) === result;
}

function withoutEmptyGroups(rows: readonly AnnexRow[]): readonly AnnexRow[] {
  return rows.filter(({ kind }, place) => kind === 'line' || rows[place + 1]?.kind === 'line');
}

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const [value, text] = numerals.find(([candidate]) => candidate <= number) ?? [0, ''];
  return value === 0 ? '' : text + roman(number - value);
}
