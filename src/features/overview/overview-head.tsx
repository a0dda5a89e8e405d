import type { Dataset } from '#domain/dataset.ts';
import { toScorecard } from '#domain/scorecard.ts';
import { useI18n } from '#i18n/context.tsx';
import { headline } from '#i18n/headline.ts';
import { useAddress } from '#state/address-context.tsx';

import { IssuerChoice } from './issuer-choice.tsx';
import styles from './overview.module.css';
import type { ShownYears } from './shown-years.ts';
import { YearChoice } from './year-choice.tsx';

interface OverviewHeadProps {
  readonly dataset: Dataset;
  readonly shown: ShownYears;
}

/** The sentence that counts, and what it counts: the year and the issuer. */
export function OverviewHead({ dataset, shown }: OverviewHeadProps) {
  const language = useI18n();
  const { view } = useAddress().address;
  const scorecard = toScorecard(dataset, { year: shown.year, issuer: view.issuer });

  return (
    <header className={styles['head']}>
      <h1 className={styles['sentence']}>
        {headline(scorecard, language).map(({ text, tone }) => (
          <span key={text} className={styles[tone]}>
            {text}
          </span>
        ))}
      </h1>
      <div className={styles['choices']}>
        <p className={styles['subject']}>{language.words.overview.subject}</p>
        <IssuerChoice scorecard={scorecard} dataset={dataset} />
        <YearChoice dataset={dataset} shown={shown} />
      </div>
    </header>
  );
}
