import { memo, Suspense, type ComponentType } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Dispensable } from '#ui/dispensable.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import { OverviewHead } from './overview-head.tsx';
import { shownYears } from './shown-years.ts';

/** Pictures and links work as they stand in the page, so their code may follow. */
const OverviewBody = deferred(async () => (await import('./overview-body.tsx')).OverviewBody);

/** What can be taken away from an overview. */
interface ShownOverview {
  readonly dataset: Dataset;
  readonly year: number;
  readonly years: readonly number[];
  readonly issuer: string | null;
}

interface OverviewProps {
  readonly dataset: Dataset;
  /** What the page offers for taking it away. */
  readonly exported: ComponentType<ShownOverview>;
}

/** Reviewing a year: the sentence, the cards, the years side by side, and what needs attention. Drawn again only for other figures. */
export const Overview = memo(({ dataset, exported: Exported }: OverviewProps) => {
  const { words, text } = useI18n();
  const { view } = useAddress().address;
  const shown = shownYears(dataset, view);
  if (shown === null)
    return (
      <>
        <h1>{text(dataset.area.name)}</h1>
        <p>{words.states.noIndicators}</p>
      </>
    );

  return (
    <>
      <OverviewHead dataset={dataset} shown={shown}>
        <Dispensable>
          <Exported dataset={dataset} year={shown.year} years={shown.years} issuer={view.issuer} />
        </Dispensable>
      </OverviewHead>
      <Suspense fallback={<Skeleton label={words.states.loading} shape="card" count={5} />}>
        <OverviewBody dataset={dataset} shown={shown} />
      </Suspense>
    </>
  );
});
