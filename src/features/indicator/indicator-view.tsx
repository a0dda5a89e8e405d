import { memo, Suspense, type ComponentType } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import type { TrialPart } from '#state/assumptions.ts';
import { deferred } from '#ui/deferred.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import { chosenSeries } from './chosen-series.ts';
import { IndicatorHead } from './indicator-head.tsx';
import { ViewChoices } from './view-choices.tsx';
import styles from './indicator.module.css';

/** Picture and texts stand in the page already, so their code may follow. */
const IndicatorBody = deferred(async () => (await import('./indicator-body.tsx')).IndicatorBody);

interface IndicatorViewProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** What the page offers for trying assumed figures on the picture. */
  readonly trial: ComponentType<TrialPart>;
  /** What the page offers for taking the figure away. */
  readonly exported: ComponentType<{ readonly dataset: Dataset; readonly trajectory: Trajectory }>;
}

/** Reading one indicator: what it is, which part of it is shown, and all that is known of that part. Drawn again only for other figures. */
export const IndicatorView = memo(({ dataset, indicator, trial, exported }: IndicatorViewProps) => {
  const { words } = useI18n();
  const { view } = useAddress().address;
  const series = chosenSeries(dataset, indicator, view);
  if (series === null) return <p>{words.states.empty}</p>;

  return (
    <article className={styles['page']}>
      <IndicatorHead indicator={indicator} series={series} />
      <ViewChoices dataset={dataset} indicator={indicator} series={series} />
      <Suspense fallback={<Skeleton label={words.states.loading} shape="chart" />}>
        <IndicatorBody dataset={dataset} series={series} trial={trial} exported={exported} />
      </Suspense>
    </article>
  );
});
