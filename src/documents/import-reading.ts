import type { Dataset } from '#domain/dataset.ts';

import type { FileReading } from './import-file.ts';
import type { Interpretation } from './import-interpretation.ts';
import { interpretJsonStat } from './import-json-stat.ts';
import type { ImportAnswers } from './import-problem.ts';
import { interpretTables } from './import-own-table.ts';
import { ImportRefusal } from './import-refusal.ts';

export { readApart } from './import-apart.ts';
export { ImportRefusal } from './import-refusal.ts';

/** What a file that was taken apart says about an area. Throws an ImportRefusal when nothing in it can be read. */
export function interpret(reading: Exclude<FileReading, { kind: 'dataset' }>, dataset: Dataset, answers: ImportAnswers): Interpretation {
  const understood = reading.kind === 'grids' ? interpretTables(reading.grids, dataset, answers) : interpretJsonStat(reading.json, dataset);
  if (understood.figures.length + understood.waiting + understood.problems.filter(({ severity }) => severity === 'error').length === 0) throw new ImportRefusal({ kind: 'no-figures' });
  return understood;
}
