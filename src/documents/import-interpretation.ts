import type { ImportedFigure } from '#domain/imported-figure.ts';

import type { ImportProblem, ImportQuestion } from './import-problem.ts';

/** What a file says, as far as it can be understood with the reader's answers. */
export interface Interpretation {
  readonly figures: readonly ImportedFigure[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  /** Numbers that wait for an answer. */
  readonly waiting: number;
}
