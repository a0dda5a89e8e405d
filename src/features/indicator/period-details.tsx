import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { figure } from '#i18n/amounts.ts';
import { useI18n } from '#i18n/context.tsx';
import { movementLine } from '#i18n/lines.ts';
import { breakReason } from '#i18n/reasons.ts';
import { useAddress } from '#state/address-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';

import { FigureDetails } from './figure-details.tsx';
import styles from './indicator.module.css';

interface PeriodDetailsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly row: TrajectoryRow;
}

/** One year in full: the year's own figure, then what was published for parts of it. */
export function PeriodDetails({ dataset, indicator, row }: PeriodDetailsProps) {
  const language = useI18n();
  const { words, format } = language;
  const { address } = useAddress();
  const { movement } = row;
  const line = movementLine(movement, indicator, language);

  return (
    <section className={styles['details']} aria-labelledby="period">
      <h2 id="period" className={styles['period']}>
        {format.period(row.period)}
      </h2>
      {row.actual === null && row.absence !== null && <p>{words.absences[row.absence]}</p>}
      {(row.actual !== null || row.plans.length > 0) && <FigureDetails dataset={dataset} indicator={indicator} row={row} alternatives={row.alternatives} />}
      {line !== null && <p>{movement.kind === 'none' && movement.why === 'break' ? `${line}. ${breakReason(movement.because, language)}` : line}</p>}
      {row.partYears.map((part) => (
        <div key={part.observation.id} className={styles['part']}>
          <Disclosure
            summary={
              <span className={styles['partTitle']}>
                {`${format.period(part.period, part.observation.cumulative)}: ${figure(part.observation.quantity, indicator, language)}`}
              </span>
            }
            open={row.actual === null || part.observation.id === address.view.focus}
          >
            <FigureDetails dataset={dataset} indicator={indicator} row={part} alternatives={[]} />
          </Disclosure>
        </div>
      ))}
    </section>
  );
}
