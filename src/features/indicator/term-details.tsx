import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';

import { FigureDetails } from './figure-details.tsx';
import { TermPace } from './term-pace.tsx';
import styles from './indicator.module.css';

interface TermDetailsProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

/** Targets and results over several years, with the pace towards each target as a verdict of its own. */
export function TermDetails({ dataset, trajectory }: TermDetailsProps) {
  const { words, format } = useI18n();
  const { terms, indicator } = trajectory;
  if (terms.length === 0) return null;

  return (
    <section className={styles['details']}>
      <h2>{words.indicator.terms}</h2>
      {terms.map((term) => (
        <section key={`${term.period} ${term.observation?.id ?? ''}`} className={styles['part']}>
          <h3 className={styles['period']}>{format.period(term.period)}</h3>
          <FigureDetails dataset={dataset} indicator={indicator} row={term} alternatives={[]} />
          {term.plans.map((planned) => (
            <TermPace key={planned.plan.id} trajectory={trajectory} planned={planned} />
          ))}
        </section>
      ))}
    </section>
  );
}
