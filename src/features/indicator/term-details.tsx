import { indexOf, seriesIndex } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Observation } from '#domain/observation.ts';
import type { TermRow, Trajectory } from '#domain/trajectory.ts';
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
      <h2>{terms.some(({ plans }) => plans.length > 0) ? words.indicator.terms : words.indicator.averages}</h2>
      {terms.map((term) => (
        <section key={`${term.period} ${term.observation?.id ?? ''}`} className={styles['part']}>
          <h3 className={styles['period']}>{format.period(term.period)}</h3>
          <FigureDetails dataset={dataset} indicator={indicator} row={term} alternatives={alternativesOf(dataset, trajectory, term)} />
          {term.plans.map((planned) => (
            <TermPace key={planned.plan.id} trajectory={trajectory} planned={planned} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** What other documents print for the same term, counted in the same way. */
function alternativesOf(dataset: Dataset, { series }: Trajectory, { period, observation }: TermRow): readonly Observation[] {
  const slot = seriesIndex(indexOf(dataset), series.id).observations.get(period) ?? [];
  return observation === null ? [] : slot.filter(({ id, aggregate }) => id !== observation.id && aggregate === observation.aggregate);
}
