import type { Dataset } from '#domain/dataset.ts';
import { yearOf } from '#domain/period.ts';
import type { Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import { figure } from '#i18n/amounts.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { movementLine } from '#i18n/lines.ts';

import styles from './overview.module.css';

interface CardFootProps {
  readonly row: TrajectoryRow;
  readonly trajectory: Trajectory;
  readonly dataset: Dataset;
}

/** What a reader should know beside the figure: the change or why there is none, the nearest figure, the source. */
export function CardFoot({ row, trajectory, dataset }: CardFootProps) {
  const language = useI18n();
  const { words } = language;
  const lines = [changeOrNearest(row, trajectory, language), trajectory.indicator.direction === 'lower' ? words.overview.lowerIsBetter : null];
  const source = dataset.sources.find(({ id }) => id === (row.actual ?? row.partYears.at(-1)?.observation)?.provenance[0]?.source);

  return (
    <div className={styles['foot']}>
      <p>{lines.filter((line) => line !== null).join(' · ')}</p>
      {source && (
        <p className={styles['source']}>
          {words.provenance.open(source.publisher)}
          {source.grade === 'secondary' && <> ({words.provenance.secondaryMark})</>}
        </p>
      )}
    </div>
  );
}

function changeOrNearest(row: TrajectoryRow, { rows, terms, indicator }: Trajectory, language: Language): string | null {
  const { words, format } = language;
  if (row.actual !== null) return movementLine(row.movement, indicator, language);

  const term = terms.find(({ period, observation }) => observation?.aggregate === 'average' && yearOf(period) === row.year);
  if (term?.observation) return words.overview.termAverage(format.shortPeriod(term.period), figure(term.observation.quantity, indicator, language));
  const nearest = rows.findLast(({ year, actual }) => year < row.year && actual !== null);
  return nearest?.actual ? words.overview.latest(format.shortPeriod(nearest.period), figure(nearest.actual.quantity, indicator, language)) : null;
}
