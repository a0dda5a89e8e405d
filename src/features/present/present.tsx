import { openingYear } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { useAddress } from '#state/address-context.tsx';

import { DeckDesk } from './deck-desk.tsx';
import { RunningShow } from './running-show.tsx';
import { parseShow } from './show-address.ts';

/** The figures as slides: arranged by whoever presents, or shown in a hall. */
export function Present({ dataset }: { readonly dataset: Dataset }) {
  const { locale } = useI18n();
  const { view } = useAddress().address;
  const year = view.year ?? openingYear(dataset);
  if (year === null) return <p>{presentWords[locale].noYears}</p>;
  const show = parseShow(view.own);
  const shown = { dataset, year, issuer: view.issuer };
  return show === null ? <DeckDesk {...shown} /> : <RunningShow {...shown} show={show} />;
}
