import styles from './slide.module.css';

interface SlideFootProps {
  readonly caveats: string;
  readonly source: string;
  readonly place: string;
}

/** What belongs on the slide itself: what to beware of, where it comes from, which slide it is. */
export function SlideFoot({ caveats, source, place }: SlideFootProps) {
  return (
    <footer className={styles['foot']}>
      {caveats !== '' && <p className={styles['caveats']}>{caveats}</p>}
      <p className={styles['source']}>
        <span>{source}</span>
        <span className={styles['number']}>{place}</span>
      </p>
    </footer>
  );
}
