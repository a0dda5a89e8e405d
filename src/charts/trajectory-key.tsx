import { useI18n } from '#i18n/context.tsx';
import { isCompared, type ShownTrajectory } from './trajectory-layout.ts';
import styles from './trajectory-key.module.css';

/** Names the marks that occur in a picture, and no others. */
export function TrajectoryKey({ trajectory: { rows } }: { readonly trajectory: ShownTrajectory }) {
  const { words } = useI18n();
  const statuses = new Set(rows.flatMap(({ actual }) => (actual === null ? [] : [actual.status])));
  const bases = new Set(rows.flatMap(({ plans }) => plans.map(({ plan }) => plan.basis)));
  const entries = [
    { mark: 'actual', word: words.indicator.actual, occurs: statuses.has('normal') },
    { mark: 'light', word: words.indicator.estimated, occurs: statuses.has('estimated') },
    { mark: 'light', word: words.statuses.provisional, occurs: statuses.has('provisional') },
    { mark: 'supposed', word: words.statuses.hypothetical, occurs: statuses.has('hypothetical') },
    { mark: 'plan', word: words.indicator.plan, occurs: bases.has('stated') },
    { mark: 'implied', word: words.indicator.impliedPlan, occurs: bases.has('implied') && rows.some(isCompared) },
  ].filter(({ occurs }) => occurs);
  return (
    <ul className={styles['key']}>
      {entries.map(({ mark, word }) => (
        <li key={word} className={styles['entry']}>
          <span className={`${styles['swatch']} ${styles[mark]}`} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}
