import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { keyEntries } from '#i18n/key-entries.ts';
import styles from './trajectory-key.module.css';

interface TrajectoryKeyProps {
  readonly trajectories: readonly Pick<Trajectory, 'rows' | 'issuer'>[];
}

/** Names the marks that occur in pictures, and no others. */
export function TrajectoryKey({ trajectories }: TrajectoryKeyProps) {
  const { words } = useI18n();
  return (
    <ul className={styles['key']}>
      {keyEntries(trajectories, words).map(({ mark, word }) => (
        <li key={word} className={styles['entry']}>
          <span className={`${styles['swatch']} ${styles[mark]}`} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}
