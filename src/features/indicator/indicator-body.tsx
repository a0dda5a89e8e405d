import type { Dataset } from '#domain/dataset.ts';
import type { Series } from '#domain/series.ts';
import { named } from '#i18n/naming.ts';
import { useAddress } from '#state/address-context.tsx';

import { ComparabilityNotes } from './comparability-notes.tsx';
import { IndicatorNotesPanel } from './indicator-notes-panel.tsx';
import { PeriodDetails } from './period-details.tsx';
import { readYear, shownTrajectory } from './shown-trajectory.ts';
import { TermDetails } from './term-details.tsx';
import { TrajectoryFigure } from './trajectory-figure.tsx';

interface IndicatorBodyProps {
  readonly dataset: Dataset;
  readonly series: Series;
}

/** The years of a series in a picture or table, one year in detail, its terms, its limits, its definition. */
export function IndicatorBody({ dataset, series }: IndicatorBodyProps) {
  const { view } = useAddress().address;
  const shown = shownTrajectory(dataset, series, view);
  const trajectory = { ...shown, indicator: named(shown.indicator, series, dataset.series) };
  const year = readYear(trajectory, view);
  const row = trajectory.rows.find((candidate) => candidate.year === year);

  return (
    <>
      <TrajectoryFigure dataset={dataset} trajectory={trajectory} year={year} />
      {row && <PeriodDetails dataset={dataset} indicator={trajectory.indicator} row={row} />}
      <TermDetails dataset={dataset} trajectory={trajectory} />
      <ComparabilityNotes dataset={dataset} trajectory={trajectory} />
      <IndicatorNotesPanel indicator={trajectory.indicator} series={series} />
    </>
  );
}
