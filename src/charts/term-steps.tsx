import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { placeOf } from './slots.ts';
import { levelAt } from './trajectory-layout.ts';

/** Targets of a term at their height behind its counted years: a step, or a tinted band, named above the plot by `TermMarks`. */
export function TermSteps({ layout, horizontal }: TrajectoryMarksProps) {
  return layout.terms.map(({ key, level, high, from, to }) => {
    if (level === null) return null;
    const [left, right] = [placeOf(layout.slots, from), placeOf(layout.slots, to + 1)];
    const y = levelAt(layout, level);
    if (high === null) return <line key={key} className={styles['termStep']} x1={horizontal.place(left)} x2={horizontal.place(right)} y1={y} y2={y} />;
    const top = levelAt(layout, high);
    return <rect key={key} className={styles['termBand']} x={horizontal.place(left)} width={horizontal.span(right - left)} y={top} height={y - top} />;
  });
}
