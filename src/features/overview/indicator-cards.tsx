import type { Dataset } from '#domain/dataset.ts';
import { toScorecard } from '#domain/scorecard.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';

import { IndicatorCard } from './indicator-card.tsx';
import styles from './overview.module.css';
import type { ShownYears } from './shown-years.ts';

interface IndicatorCardsProps {
  readonly dataset: Dataset;
  readonly shown: ShownYears;
}

/** The headline indicators in their fixed order. */
export function IndicatorCards({ dataset, shown }: IndicatorCardsProps) {
  const { words } = useI18n();
  const { view } = useAddress().address;
  const { entries } = toScorecard(dataset, { year: shown.year, issuer: view.issuer });

  return (
    <section>
      <VisuallyHidden>
        <h2>{words.overview.cards}</h2>
      </VisuallyHidden>
      <ul className={styles['cards']}>
        {entries.map((entry) => (
          <li key={entry.trajectory.indicator.id}>
            <IndicatorCard entry={entry} years={shown.years} dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  );
}
