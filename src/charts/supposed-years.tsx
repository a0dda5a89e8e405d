import { isHypothetical } from '#domain/observation.ts';
import { useI18n } from '#i18n/context.tsx';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { placeOf } from './slots.ts';
import { aboveAt, lanesOf } from './trajectory-layout.ts';

/** A dotted line from which on figures are supposed, with the word for them at the right edge. */
export function SupposedYears({ trajectory, layout, horizontal }: TrajectoryMarksProps) {
  const { words } = useI18n();
  const first = trajectory.rows.find(({ actual }) => isHypothetical(actual));
  if (first === undefined) return null;
  const at = horizontal.place(placeOf(layout.slots, first.year));
  const y = aboveAt(layout, lanesOf(layout.terms));
  return (
    <g className={styles['supposed']}>
      <line x1={at} x2={at} y1={y - 10} y2={layout.height} />
      <text x={horizontal.place(1)} y={y}>
        {words.statuses.hypothetical}
      </text>
    </g>
  );
}
