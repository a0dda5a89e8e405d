import { Suspense, useState, type ComponentType } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { hypotheticalTrajectory, type Assumptions } from '#domain/hypothesis.ts';
import type { Series } from '#domain/series.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { named } from '#i18n/naming.ts';
import { useAddress } from '#state/address-context.tsx';
import { formatAssumptions, parseAssumptions, type Trial, type TrialPart } from '#state/assumptions.ts';
import { Dispensable } from '#ui/dispensable.tsx';

import { ComparabilityNotes } from './comparability-notes.tsx';
import { IndicatorLinks } from './indicator-links.tsx';
import { IndicatorNotesPanel } from './indicator-notes-panel.tsx';
import { PeriodDetails } from './period-details.tsx';
import { narrowed, readYear, shownTrajectory } from './shown-trajectory.ts';
import { TermDetails } from './term-details.tsx';
import { TrajectoryFigure } from './trajectory-figure.tsx';

interface IndicatorBodyProps {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly trial: ComponentType<TrialPart>;
  readonly exported: ComponentType<{ readonly dataset: Dataset; readonly trajectory: Trajectory }>;
}

/** The years of a series in a picture or table, one year in detail, its terms, its limits, its definition; only the picture shows what a reader supposes. */
export function IndicatorBody({ dataset, series, trial: TrialAt, exported: Exported }: IndicatorBodyProps) {
  const { view } = useAddress().address;
  const { values, onAssume } = useAssumptions();
  const shown = shownTrajectory(dataset, series, view);
  const published = { ...shown, indicator: named(shown.indicator, series, dataset.series) };
  const supposed = values === null ? shown : narrowed(hypotheticalTrajectory(dataset, { series: series.id, issuer: view.issuer, values }), { from: view.from, to: null });
  const trajectory = { ...supposed, indicator: published.indicator };
  const year = readYear(published, view);
  const row = published.rows.find((candidate) => candidate.year === year);
  const trial: Trial = { dataset, published, trajectory, values, onAssume };

  return (
    <>
      <Suspense fallback={null}>{values !== null && <TrialAt {...trial} part="notice" />}</Suspense>
      <TrajectoryFigure
        dataset={dataset}
        trajectory={trajectory}
        published={published}
        year={year}
        actions={
          <Dispensable>
            <Exported dataset={dataset} trajectory={trajectory} />
          </Dispensable>
        }
        over={<Suspense fallback={null}>{values !== null && <TrialAt {...trial} part="handles" />}</Suspense>}
      />
      <Suspense fallback={null}>
        <TrialAt {...trial} part="panel" />
      </Suspense>
      {row && <PeriodDetails dataset={dataset} indicator={published.indicator} row={row} />}
      <IndicatorLinks indicator={published.indicator} year={year} />
      <TermDetails dataset={dataset} trajectory={published} />
      <ComparabilityNotes dataset={dataset} trajectory={published} />
      <IndicatorNotesPanel indicator={published.indicator} series={series} />
    </>
  );
}

/** What is supposed: the values of the address, or while a hand moves them the values it holds, until the address has changed. */
function useAssumptions(): Pick<Trial, 'values' | 'onAssume'> {
  const { address, look } = useAddress();
  const written = address.view.own['assume'];
  const [held, setHeld] = useState<{ readonly over: string | undefined; readonly values: Assumptions } | null>(null);
  return {
    values: held !== null && held.over === written ? held.values : parseAssumptions(written),
    onAssume: (values, how) => {
      setHeld(values === null ? null : { over: written, values });
      if (how === 'done') look({ own: values === null ? {} : { assume: formatAssumptions(values) } });
    },
  };
}
