import type { Dataset } from '#domain/dataset.ts';

import { interpretGrids } from './import-annex.ts';
import type { Grid } from './import-grid.ts';
import type { Interpretation } from './import-interpretation.ts';
import { peopleRecords } from './import-people.ts';
import type { ImportAnswers } from './import-problem.ts';
import { figuresOfRecords } from './import-record.ts';
import { tidyRecords } from './import-tidy.ts';

/** Reads the tables that we write with a line a number or period by their own columns, and everything else as an annex. Throws an ImportRefusal. */
export function interpretTables(grids: readonly Grid[], dataset: Dataset, answers: ImportAnswers): Interpretation {
  for (const grid of grids.filter(({ hidden }) => !hidden)) {
    const tidy = tidyRecords(grid);
    const own = tidy === null ? peopleRecords(grid, dataset, answers.mark) : { ...tidy, questions: [], waiting: 0 };
    if (own === null) continue;
    const { figures, problems } = figuresOfRecords(own.records, dataset);
    return { figures, problems: [...own.problems, ...problems], questions: own.questions, waiting: own.waiting };
  }
  return interpretGrids(grids, dataset, answers);
}
