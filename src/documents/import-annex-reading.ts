import type { Dataset } from '#domain/dataset.ts';
import type { ImportedFigure } from '#domain/imported-figure.ts';

import type { RowMatcher } from './import-match.ts';
import type { DecimalMark } from './import-number.ts';
import type { ImportAnswers, ImportProblem, ImportQuestion } from './import-problem.ts';

/** What reading an annex hangs on besides the annex. */
export interface AnnexContext {
  readonly dataset: Dataset;
  readonly answers: ImportAnswers;
  readonly matcher: RowMatcher;
  /** Null while the reader has not said it. */
  readonly mark: DecimalMark | null;
}

/** A cell by its name, in its sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export type PlacedFigure = CellPlace & { readonly figure: ImportedFigure };

/** What a part of an annex comes to: a cell, a row, a table. */
export interface AnnexReading {
  readonly figures: readonly PlacedFigure[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  readonly waiting: number;
}

/** A reading of what is named, and of nothing else. */
export function readingOf(part: Partial<AnnexReading>): AnnexReading {
  return { figures: [], problems: [], questions: [], waiting: 0, ...part };
}

/** What several parts come to, in their order. */
export function together(readings: readonly AnnexReading[]): AnnexReading {
  return {
    figures: readings.flatMap(({ figures }) => figures),
    problems: readings.flatMap(({ problems }) => problems),
    questions: readings.flatMap(({ questions }) => questions),
    waiting: readings.reduce((sum, { waiting }) => sum + waiting, 0),
  };
}
