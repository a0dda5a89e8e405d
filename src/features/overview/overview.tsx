import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';

import { AttainmentMatrix } from './attainment-matrix.tsx';
import { AttentionList } from './attention-list.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import { OverviewHead } from './overview-head.tsx';
import { shownYears } from './shown-years.ts';

/** Reviewing a year: the sentence, the cards, the years side by side, and what needs attention. */
export function Overview({ dataset }: { readonly dataset: Dataset }) {
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
      <OverviewHead dataset={dataset} shown={shown} />
      <IndicatorCards dataset={dataset} shown={shown} />
      <AttainmentMatrix dataset={dataset} shown={shown} />
      <AttentionList dataset={dataset} year={shown.year} />
    </>
  );
}
