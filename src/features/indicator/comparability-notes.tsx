import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { breakReason } from '#i18n/reasons.ts';

import { ProvenanceList } from './provenance-list.tsx';
import styles from './indicator.module.css';

interface ComparabilityNotesProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

/** From when figures do not compare with earlier ones, and why; and what else happened. */
export function ComparabilityNotes({ dataset, trajectory: { breaks, rows, indicator } }: ComparabilityNotesProps) {
  const language = useI18n();
  const { words, format, text } = language;
  const [first, last] = [rows[0]?.period ?? '', rows.at(-1)?.period ?? ''];
  const events = dataset.events.filter(({ date }) => date.slice(0, 4) >= first && date.slice(0, 4) <= last);
  const hasOthers = dataset.series.filter((one) => one.indicator === indicator.id).length > 1;
  if (breaks.length === 0 && events.length === 0 && !hasOthers) return null;

  return (
    <section className={styles['details']}>
      <h2>{words.indicator.breaks}</h2>
      {hasOthers && <p>{words.indicator.otherSeries}</p>}
      <ul className={styles['list']}>
        {breaks.map(({ break: one }) => (
          <li key={one.id}>
            {breakReason(one, language)}
            {one.provenance.length > 0 && <ProvenanceList provenance={one.provenance} sources={dataset.sources} />}
          </li>
        ))}
        {events.map(({ id, date, title }) => (
          <li key={id}>
            {format.date(date)}: {text(title)}
          </li>
        ))}
      </ul>
    </section>
  );
}
