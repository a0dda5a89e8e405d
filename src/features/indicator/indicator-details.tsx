import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory, TrajectoryRow } from '#domain/trajectory.ts';

import { ComparabilityNotes } from './comparability-notes.tsx';
import { IndicatorNotesPanel } from './indicator-notes-panel.tsx';
import { PeriodDetails } from './period-details.tsx';
import { TermDetails } from './term-details.tsx';

interface IndicatorDetailsProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
  /** The year that is read; null where no year is shown. */
  readonly row: TrajectoryRow | null;
}

/** The year in detail, terms, comparability, and what the indicator means. */
export function IndicatorDetails({ dataset, trajectory, row }: IndicatorDetailsProps) {
  return (
    <>
      {row && <PeriodDetails dataset={dataset} indicator={trajectory.indicator} row={row} />}
      <TermDetails dataset={dataset} trajectory={trajectory} />
      <ComparabilityNotes dataset={dataset} trajectory={trajectory} />
      <IndicatorNotesPanel indicator={trajectory.indicator} series={trajectory.series} />
    </>
  );
}
