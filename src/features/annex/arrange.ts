import type { Annex, AnnexLine } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import { countsAs } from '#domain/tally.ts';
import type { Column } from '#i18n/annex-columns.ts';
import { officialRows, type AnnexRow, type LineRow } from '#i18n/annex-rows.ts';
import { gradeIn } from '#i18n/annex-sources.ts';
import type { Language } from '#i18n/language.ts';

import type { AnnexChoice, Result } from './annex-choice.ts';
import { sortLines } from './annex-sorting.ts';

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
