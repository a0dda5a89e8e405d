import type { ReactNode } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { headlineRows, tallyOf } from '#domain/tally.ts';
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
  /** Beside the sentence. */
  readonly children: ReactNode;
}

/** The sentence that counts, and what it counts: the year and the issuer. */
export function OverviewHead({ dataset, shown, children }: OverviewHeadProps) {
  const language = useI18n();
  const { view } = useAddress().address;
  const rows = headlineRows(dataset, { year: shown.year, issuer: view.issuer }).map(({ row }) => row);

  return (
    <header className={styles['head']}>
      <h1 className={styles['sentence']}>
        {headline(tallyOf(shown.year, rows), language).map(({ text, tone }) => (
          <span key={text} className={styles[tone]}>
            {text}
          </span>
        ))}
      </h1>
      {children}
      <div className={styles['choices']}>
        <p className={styles['subject']}>{language.words.overview.subject}</p>
        <IssuerChoice rows={rows} dataset={dataset} />
        <YearChoice dataset={dataset} shown={shown} />
      </div>
    </header>
  );
}
