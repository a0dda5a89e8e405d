import { Suspense } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import { IndicatorHead } from './indicator-head.tsx';
import { chosenSeries, readYear, shownTrajectory } from './shown-trajectory.ts';
import { TrajectoryFigure } from './trajectory-figure.tsx';
import { ViewChoices } from './view-choices.tsx';
import styles from './indicator.module.css';

/** What stands below the picture is read after it, so its code follows. */
const IndicatorDetails = deferred(async () => (await import('./indicator-details.tsx')).IndicatorDetails);

interface IndicatorViewProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/** Reading one indicator: its years in a picture or table, one year in detail, its terms, its limits. */
export function IndicatorView({ dataset, indicator }: IndicatorViewProps) {
  const { words } = useI18n();
  const { view } = useAddress().address;
  const series = chosenSeries(dataset, indicator, view);
  if (series === null) return <p>{words.states.empty}</p>;

  const trajectory = shownTrajectory(dataset, series, view);
  const year = readYear(trajectory, view);
  const row = trajectory.rows.find((candidate) => candidate.year === year);

  return (
    <article className={styles['page']}>
      <IndicatorHead indicator={indicator} series={series} />
      <ViewChoices dataset={dataset} indicator={indicator} series={series} />
      <TrajectoryFigure dataset={dataset} trajectory={trajectory} year={year} />
      <Suspense fallback={<Skeleton label={words.states.loading} shape="card" count={2} />}>
        <IndicatorDetails dataset={dataset} trajectory={trajectory} row={row ?? null} />
      </Suspense>
    </article>
  );
}
