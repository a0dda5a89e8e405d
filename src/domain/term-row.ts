import type { DatasetIndex } from './dataset-index.ts';
import type { Indicator } from './indicator.ts';
import type { MeasuredObservation } from './observation.ts';
import type { Period } from './period.ts';
import type { Series } from './series.ts';
import type { PlanInForce } from './trajectory-row.ts';

/** A figure or target over a term, e.g. an average of 2016-2020. */
export interface TermRow {
  readonly period: Period;
  readonly observation: MeasuredObservation | null;
  readonly plans: readonly PlanInForce[];
}

export function termRowsOf(_index: DatasetIndex, _request: { readonly indicator: Indicator; readonly series: Series }): readonly TermRow[] {
  return [];
}
