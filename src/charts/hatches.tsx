import type { Horizontal } from './fraction-plot.ts';
import styles from './marks.module.css';

interface HatchesProps {
  readonly id: string;
  readonly horizontal: Horizontal;
}

/** Stripes for estimates and for parts of a year, counted from the left edge of the plot on either surface. */
export function Hatches({ id, horizontal }: HatchesProps) {
  const left = Number.parseFloat(String(horizontal.place(0)));
  return (
    <defs>
      <pattern id={`${id}light`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`translate(${left}) rotate(45)`}>
        <rect width="5" height="5" className={styles['lightGround']} />
        <rect width="1" height="5" className={styles['lightStripe']} />
      </pattern>
      <pattern id={`${id}part`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform={`translate(${left}) rotate(-45)`}>
        <rect width="4" height="4" className={styles['partGround']} />
        <rect width="1.5" height="4" className={styles['lightStripe']} />
      </pattern>
    </defs>
  );
}
