import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/series.ts';
import { useI18n } from '#i18n/context.tsx';
import { indicatorNoteWords } from '#i18n/words/indicator-notes.ts';

import styles from './indicator.module.css';

const headings = ['purpose', 'concept', 'method', 'breakdown', 'source', 'frequency'] as const;

/** What the statistics office would say about the indicator, under its own headings, and what this series counts. */
export function IndicatorNotesPanel({ indicator: { notes }, series }: { readonly indicator: Indicator; readonly series: Series }) {
  const { words, text, locale } = useI18n();
  const isSaid = (definition: string) => notes.concept !== null && text(notes.concept) === definition;
  const rows = [
    ...headings.flatMap((heading) => {
      const note = notes[heading];
      return note === null ? [] : [[indicatorNoteWords[locale].headings[heading], text(note)] as const];
    }),
    ...(isSaid(text(series.definition)) ? [] : [[words.indicator.definition, text(series.definition)] as const]),
    ...(series.scope === null ? [] : [[words.indicator.scope, text(series.scope)] as const]),
  ];

  return (
    <section className={styles['details']}>
      <h2>{words.indicator.notes}</h2>
      <dl className={styles['notes']}>
        {rows.map(([heading, note]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
