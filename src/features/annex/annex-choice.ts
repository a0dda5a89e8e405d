import type { Annex } from '#domain/annex.ts';
import { sourceGrades, type SourceGrade } from '#domain/provenance.ts';
import type { Standing } from '#domain/tally.ts';
import type { Column } from '#i18n/annex-columns.ts';

/** Results in the order in which a list offers them; `known` is any line that has a figure or a plan. */
export const results = ['known', 'exceeded', 'met', 'missed', 'in-progress', 'cannot-tell', 'not-comparable', 'no-plan', 'no-figure'] as const satisfies readonly (Standing | 'known')[];
export type Result = (typeof results)[number];

/** What only the annex knows of its view: order and filters; null is the official order and everything. */
export interface AnnexChoice {
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  readonly verdict: Result | null;
  readonly group: string | null;
  readonly grade: SourceGrade | null;
}

export interface Choosable {
  readonly columns: readonly Pick<Column, 'id'>[];
  readonly groups: readonly { readonly group: Pick<Annex['groups'][number]['group'], 'id'> }[];
}

type Own = Readonly<Record<string, string>>;

/** Reads the address; what this annex does not have becomes the default. */
export function parseChoice(own: Own, { columns, groups }: Choosable): AnnexChoice {
  const { sort = '', verdict, group, grade } = own;
  const descending = sort.startsWith('-');
  const column = columns.find(({ id }) => id === (descending ? sort.slice(1) : sort) && id !== 'ordinal');
  return {
    sort: column === undefined ? null : { column: column.id, descending },
    verdict: results.find((result) => result === verdict) ?? null,
    group: groups.find((one) => one.group.id === group)?.group.id ?? null,
    grade: sourceGrades.find((known) => known === grade) ?? null,
  };
}

/** Writes only what differs from the default: the inverse of `parseChoice`. */
export function formatChoice({ sort, verdict, group, grade }: AnnexChoice): Own {
  const written = { sort: sort === null ? null : `${sort.descending ? '-' : ''}${sort.column}`, verdict, group, grade };
  return Object.fromEntries(Object.entries(written).flatMap(([key, value]): readonly [string, string][] => (value === null ? [] : [[key, value]])));
}

/** The first press sorts upwards, the second downwards, the third gives the official order back. */
export function nextSort(sort: AnnexChoice['sort'], column: string): AnnexChoice['sort'] {
  if (column === 'ordinal') return null;
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
