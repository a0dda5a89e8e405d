import { Suspense, useEffect, type ReactNode } from 'react';

import { ChartFrame } from '#charts/chart-frame.tsx';
import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import type { Dataset } from '#domain/dataset.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import { yearOf } from '#domain/period.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Dispensable } from '#ui/dispensable.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import { SourcesLine } from './sources-line.tsx';
import styles from './indicator.module.css';

/** Both readings stand in the page or are asked for; their code follows. */
const TrajectoryExplorer = deferred(async () => (await import('#charts/trajectory-explorer.tsx')).TrajectoryExplorer);
const CopyChartCitation = deferred(async () => (await import('./copy-chart-citation.tsx')).CopyChartCitation);
const TrajectoryTable = deferred(async () => (await import('#charts/trajectory-table.tsx')).TrajectoryTable);

/** Paper shows the table too, and cannot wait for it. */
function preloadTable(): void {
  TrajectoryTable.load().catch(() => null);
}

interface TrajectoryFigureProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
  /** The same without what a reader supposes: what the sentence above the picture speaks of. */
  readonly published: Trajectory;
  readonly year: number | null;
  /** What lies over the picture. */
  readonly over: ReactNode;
  /** Beside the choice between picture and table. */
  readonly actions: ReactNode;
}

/** The years of a series as a picture and, row for row, as a table. */
export function TrajectoryFigure({ dataset, trajectory, published, year, over, actions }: TrajectoryFigureProps) {
  const language = useI18n();
  const { words, text } = language;
  const { address, look } = useAddress();
  useEffect(preloadTable, []);
  const title = words.table.caption(text(trajectory.indicator.title));
  const summary = chartSummary(published, language);
  const choose = (chosen: number) => ({ ...address, view: { ...address.view, year: chosen } });

  const sourceOf = ({ period }: MeasuredObservation) => (
    <AddressLink to={choose(yearOf(period))} label={words.provenance.open(language.format.period(period))}>
      {words.table.source}
    </AddressLink>
  );

  return (
    <div className={styles['details']}>
      <ChartFrame
        heading={<h2>{title}</h2>}
        subtitle={<TrajectoryKey trajectories={[trajectory]} />}
        summary={summary}
        actions={actions}
        view={address.view.show}
        onView={(show) => {
          look({ show });
        }}
        chart={
          <Suspense fallback={<Skeleton label={words.states.loading} shape="chart" />}>
            <div className={styles['stage']}>
              <TrajectoryExplorer
                trajectory={trajectory}
                selectedYear={year}
                title={title}
                summary={summary}
                sources={dataset.sources}
                onSelectYear={(chosen) => {
                  look({ year: chosen });
                }}
              />
              {over}
            </div>
          </Suspense>
        }
        table={
          <Suspense fallback={<Skeleton label={words.states.loading} shape="table" />}>
            <TrajectoryTable trajectory={trajectory} caption={title} sourceOf={sourceOf} />
          </Suspense>
        }
        source={
          <>
            <SourcesLine trajectory={trajectory} dataset={dataset} />
            <Dispensable>
              <CopyChartCitation dataset={dataset} trajectory={trajectory} published={published} />
            </Dispensable>
          </>
        }
      />
    </div>
  );
}
