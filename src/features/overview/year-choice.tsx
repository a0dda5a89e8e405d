import { hasFigures } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { leavesFocus } from '#ui/leaves-focus.ts';
import { Segmented } from '#ui/segmented.tsx';

import styles from './overview.module.css';
import type { ShownYears } from './shown-years.ts';

interface YearChoiceProps {
  readonly dataset: Dataset;
  readonly shown: ShownYears;
}

/** One year of those shown; years without any figure are faint, but can be chosen. */
export function YearChoice({ dataset, shown: { year: chosen, years, hidden } }: YearChoiceProps) {
  const { words } = useI18n();
  const { address, look } = useAddress();

  return (
    <div className={styles['years']}>
      {hidden > 0 && (
        <AddressLink
          ref={leavesFocus}
          to={{ ...address, view: { ...address.view, from: (years[0] ?? chosen) - hidden } }}
          className={styles['earlier']}
        >
          {words.overview.earlierYears(hidden)}
        </AddressLink>
      )}
      <Segmented
        label={words.overview.year}
        options={years.map((year) => ({ value: String(year), label: year, faint: !hasFigures(dataset, year) }))}
        value={String(chosen)}
        onChange={(year) => {
          look({ year: Number(year) });
        }}
      />
    </div>
  );
}
