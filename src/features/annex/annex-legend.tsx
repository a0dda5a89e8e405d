import { useId } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { annexWords } from '#i18n/words/annex.ts';

import styles from './annex.module.css';

/** What the signs mean, how comparisons are written, and what sorting keeps apart. */
export function AnnexLegend() {
  const { legend, signs, index, sorting } = annexWords[useI18n().locale];
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['legend']}>
      <h2 id={id}>{legend}</h2>
      <dl>
        {signs.map(([sign, meaning]) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{index}</p>
      <p>{sorting}</p>
    </section>
  );
}
