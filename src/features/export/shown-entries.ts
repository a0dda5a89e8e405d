import type { Dataset } from '#domain/dataset.ts';
import { toScorecard, type ScorecardEntry } from '#domain/scorecard.ts';

/** An overview as it is looked at. */
export interface ShownOverview {
  readonly year: number;
  /** All that are shown, in order. */
  readonly years: readonly number[];
  readonly issuer: string | null;
}

/** The headline indicators over the years shown. */
export function shownEntries(dataset: Dataset, { year, years, issuer }: ShownOverview): readonly ScorecardEntry[] {
  const shown = new Set(years);
  return toScorecard(dataset, { year, issuer }).entries.map(({ row, trajectory }) => ({
    row,
    trajectory: { ...trajectory, rows: trajectory.rows.filter((one) => shown.has(one.year)), breaks: trajectory.breaks.filter((placed) => shown.has(placed.year)) },
  }));
}
