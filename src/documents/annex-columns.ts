import type { Annex } from '#domain/annex.ts';

/** Places of an annex's columns, from 0: TT, indicator, unit, then numbers 1, 2, … in the order of the official table. */
export interface AnnexColumns {
  readonly previous: number;
  readonly plans: readonly number[];
  readonly actual: number;
  readonly shares: readonly number[];
  readonly index: number;
  readonly differences: readonly number[];
  readonly change: number;
  readonly verdict: number;
  readonly sources: number;
  readonly notes: number;
  readonly count: number;
}

/** Columns before the first that holds numbers. */
export const wordColumns = 3;

/** A plan, a share and a difference for each issuer; one of each also where nobody set a plan. */
export function annexColumns({ issuers }: Annex): AnnexColumns {
  const each = Math.max(1, issuers.length);
  const run = (from: number) => Array.from({ length: each }, (_, place) => from + place);
  const actual = wordColumns + 1 + each;
  const change = actual + 2 * each + 2;
  return {
    previous: wordColumns,
    plans: run(wordColumns + 1),
    actual,
    shares: run(actual + 1),
    index: actual + each + 1,
    differences: run(actual + each + 2),
    change,
    verdict: change + 1,
    sources: change + 2,
    notes: change + 3,
    count: change + 4,
  };
}
