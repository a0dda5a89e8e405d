import { runOn } from '#i18n/slide-caveats.ts';

import styles from './slide.module.css';

interface SlideFootProps {
  /** Caveats, then the source. */
  readonly said: readonly string[];
  readonly place: string;
}

/** What belongs on the slide itself: what to beware of, where it comes from, which slide it is. */
export function SlideFoot({ said, place }: SlideFootProps) {
  return (
    <footer className={styles['foot']}>
      <p>{runOn(said)}</p>
      <span className={styles['number']}>{place}</span>
    </footer>
  );
}
