import { bibliographyOrders, type BibliographyOrder } from '#domain/bibliography.ts';
import { sourceGrades, type SourceGrade } from '#domain/provenance.ts';
import type { View } from '#state/address.ts';

/** Which document is open, in which order which of them are listed; null and no text leave none out. */
export interface SourcesChoice {
  readonly document: string | null;
  readonly order: BibliographyOrder;
  readonly grade: SourceGrade | null;
  /** What is looked for in them, as typed. */
  readonly find: string;
}

/** Reads the page's own part of the address; all, the trusted first, unless it says otherwise. */
export function parseChoice({ document, sort, grade, find }: View['own']): SourcesChoice {
  return {
    document: document ?? null,
    order: bibliographyOrders.find((order) => order === sort) ?? 'grade',
    grade: sourceGrades.find((known) => known === grade) ?? null,
    find: find ?? '',
  };
}

/** Writes only differences from the default. */
export function formatChoice({ document, order, grade, find }: SourcesChoice): View['own'] {
  return {
    ...(document === null ? {} : { document }),
    ...(order === 'grade' ? {} : { sort: order }),
    ...(grade === null ? {} : { grade }),
    ...(find === '' ? {} : { find }),
  };
}
