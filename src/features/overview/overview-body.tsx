import type { Dataset } from '#domain/dataset.ts';
import { useAddress } from '#state/address-context.tsx';

import { AttainmentMatrix } from './attainment-matrix.tsx';
import { AttentionList } from './attention-list.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import type { ShownYears } from './shown-years.ts';

interface OverviewBodyProps {
  readonly dataset: Dataset;
  readonly shown: ShownYears;
}

/** The cards of the year, the years side by side, and what needs attention. */
export function OverviewBody({ dataset, shown }: OverviewBodyProps) {
  const { issuer } = useAddress().address.view;
  return (
    <>
      <IndicatorCards dataset={dataset} shown={shown} />
      <AttainmentMatrix dataset={dataset} years={shown.years} issuer={issuer} />
      <AttentionList dataset={dataset} year={shown.year} />
    </>
  );
}
