import type { BilingualText } from './bilingual-text.ts';

/** How much a document may be trusted; the order of this list is the order of preference. */
export const sourceGrades = ['official', 'press', 'secondary'] as const;
export type SourceGrade = (typeof sourceGrades)[number];

/** A published document. `published` is as exact as known: `2019`, `2019-12` or `2019-12-20`; links are http(s) only. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly grade: SourceGrade;
  readonly note: BilingualText | null;
}

/** Where a number stands in a document, and what the document says of it in our words. */
export interface Provenance {
  readonly source: string;
  readonly place: BilingualText | null;
  readonly says: BilingualText;
}
