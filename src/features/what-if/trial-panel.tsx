import { useId } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { reportSentence } from '#i18n/report.ts';
import { whatIfWords } from '#i18n/words/what-if.ts';
import { Button } from '#ui/button.tsx';

import { PlanBadges } from './plan-badges.tsx';
import type { OpenTrialProps } from './trial.ts';
import { TrialTerms } from './trial-terms.tsx';
import styles from './what-if.module.css';
import { withValue } from './with-value.ts';
import { YearField } from './year-field.tsx';

/** Where values are typed, and what follows from them: each year against its plans, then the terms that they reach. */
export function TrialPanel(trial: OpenTrialProps) {
  const id = useId();
  const language = useI18n();
  const say = whatIfWords[language.locale];
  const { trajectory, values, years, onAssume } = trial;
  const { indicator } = trajectory;

  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <h2 id={id}>{say.title}</h2>
      <p>{say.about(years[0] ?? 0, years.at(-1) ?? 0)}</p>
      <ul className={styles['years']}>
        {years.map((year) => {
          const row = trajectory.rows.find((candidate) => candidate.year === year);
          return (
            <li key={year} className={styles['year']}>
              <YearField
                year={year}
                indicator={indicator}
                value={values.get(year)}
                onValue={(value, how) => {
                  onAssume(withValue(values, year, value), how);
                }}
              />
              {row?.actual != null && (
                <div className={styles['outcome']}>
                  <PlanBadges plans={row.plans} indicator={indicator} />
                  <p>{reportSentence(row, indicator, language)}</p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <TrialTerms {...trial} />
      {values.size === 0 && (
        <p>
          <Button
            onClick={() => {
              onAssume(null, 'done');
            }}
          >
            {say.close}
          </Button>
        </p>
      )}
    </section>
  );
}
