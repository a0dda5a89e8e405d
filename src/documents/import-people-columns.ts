import type { Dataset } from '#domain/dataset.ts';

import { folded } from './import-fold.ts';
import { cellText, type GridRow } from './import-grid.ts';

/** Columns of one figure or plan; `issuer` null for the figure. */
export interface ValueColumns {
  readonly issuer: string | null;
  readonly value: number;
  readonly mark: number;
  readonly high: number;
  readonly basis: number;
}

type PeopleHead = 'area' | 'indicator' | 'series' | 'period' | 'actual' | 'status';

const heads: readonly (readonly [name: PeopleHead, pattern: RegExp])[] = [
  ['area', /^(?:dia ban|area)$/u], ['indicator', /^(?:chi tieu|indicator)$/u], ['series', /^(?:chuoi so lieu|series)$/u], ['period', /^(?:ky|period)$/u],
  ['actual', /^(?:thuc hien|actual)$/u], ['status', /^(?:loai so lieu|kind of figure)$/u],
];

/** Where the columns of our table for people stand, as far as a row names them. */
export function headColumns({ cells }: GridRow): ReadonlyMap<PeopleHead, number> {
  return new Map(heads.flatMap(([name, pattern]) => {
    const column = cells.findIndex((cell) => pattern.test(folded(cellText(cell))));
    return column < 0 ? [] : [[name, column] as const];
  }));
}

/** The figure's columns, then those of each issuer's plan. */
export function valueColumns(head: GridRow, { issuers }: Dataset): readonly ValueColumns[] {
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
