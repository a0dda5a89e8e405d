import type { MeasuredObservation } from '#domain/observation.ts';
import type { Panel } from '#domain/side-by-side.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { indexNumber } from '#i18n/index-sentence.ts';
import type { Language } from '#i18n/language.ts';
import { planNumber } from '#i18n/lines.ts';
import { compareWords } from '#i18n/words/compare.ts';

import styles from './compare.module.css';

/** What one panel shows of one year, a line for each mark. */
export function PanelYear({ panel, year }: { readonly panel: Panel; readonly year: number }) {
  const language = useI18n();
  const { format, text, words } = language;
  const { indicator, rows, breaks } = panel.trajectory;
  const row = rows.find((one) => one.year === year);
  const isIndexed = panel.index?.kind === 'indexed';
  return (
    <span className={styles['lines']}>
      {breaks
        .filter((placed) => placed.year === year)
        .map(({ break: broken }) => (
          <span key={broken.id} className={styles['break']}>
            {text(broken.label)}
          </span>
        ))}
      <span>{row === undefined ? words.none : figureText(row, panel, language)}</span>
      {row?.actual != null &&
        noteOn(row.actual, panel, language).map((note) => (
          <span key={note} className={styles['rule']}>
            {note}
          </span>
        ))}
      {!isIndexed &&
        row?.partYears.map(({ period, observation }) => (
          <span key={period} className={styles['rule']}>{`${format.part(period, observation.cumulative)}: ${format.quantity(observation.quantity, indicator.decimals)}`}</span>
        ))}
      {!isIndexed &&
        row?.plans.map((plan) => {
          const number = planNumber(plan, indicator, language);
          return (
            number !== null && (
              <span key={plan.plan.id} className={styles['rule']}>
                {`${plan.issuer.id === 'unknown' ? words.plans.short : text(plan.issuer.shortName)} ${number}${plan.plan.basis === 'implied' ? ` (${words.plans.implied})` : ''}`}
              </span>
            )
          );
        })}
    </span>
  );
}

/** What a reader should know before taking a figure over: that it is not final, or known from a secondary source only. */
function noteOn({ status, provenance }: MeasuredObservation, { dataset }: Panel, { words }: Language): readonly string[] {
  const grades = provenance.map(({ source }) => dataset.sources.find(({ id }) => id === source)?.grade);
  const isSecondary = grades.length > 0 && grades.every((grade) => grade === 'secondary');
  return [...(status === 'normal' ? [] : [words.statuses[status]]), ...(isSecondary ? [words.provenance.secondaryMark] : [])];
}

/** The figure as published; behind its index where there is one. */
function figureText({ actual, year }: TrajectoryRow, { index, trajectory: { indicator } }: Panel, language: Language): string {
  const { format, words, locale } = language;
  if (actual === null) return words.none;
  const published = format.quantity(actual.quantity, indicator.decimals);
  if (index?.kind !== 'indexed') return published;
  const of = index.years.get(year);
  return compareWords[locale].table.indexed(of?.kind === 'index' ? indexNumber(of.value, language) : words.none, published);
}
