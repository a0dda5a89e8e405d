import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Said to assistive technology while waiting. */
  readonly label: string;
  readonly shape: 'line' | 'card' | 'chart' | 'table';
  readonly count?: number;
}

/** Still grey shapes of the size of what is coming; nothing shimmers. */
export function Skeleton({ label, shape, count = 1 }: SkeletonProps) {
  return (
    <output aria-label={label} className={styles['skeleton']}>
      {Array.from({ length: count }, (_, place) => (
        <span key={place} className={`${styles['shape']} ${styles[shape]}`} />
      ))}
    </output>
  );
}
