import { indexOf, seriesIndex } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import { isTerm } from '#domain/period.ts';
import type { PlanForm } from '#domain/plan.ts';

import type { CellReading } from './import-cell.ts';
import { termForm, type ColumnMeaning } from './import-column.ts';
import { folded } from './import-fold.ts';

interface PlanCell {
  readonly meaning: Extract<ColumnMeaning, { kind: 'plan' }>;
  readonly reading: Extract<CellReading, { kind: 'quantity' }>;
  /** Of its row. */
  readonly title: string;
  readonly series: string;
}

/** How a plan's number is meant. Of a term that is its mean year, its sum or its end: as the head or the row says, as the series' other terms are planned, else as the reader answers. */
export function planFormOf({ meaning, reading, title, series }: PlanCell, dataset: Dataset, answer: PlanForm | undefined): PlanForm | 'ask' | null {
  if (!isTerm(meaning.period) || reading.form === 'growth') return reading.form;
  const usual = [...seriesIndex(indexOf(dataset), series).plans].flatMap(([period, groups]) => (isTerm(period) ? groups.flatMap(({ plans }) => plans.map(({ form }) => form)) : []));
  const [known, another] = new Set(usual);
  return meaning.form ?? termForm(folded(title)) ?? (another === undefined ? known : undefined) ?? answer ?? 'ask';
}
