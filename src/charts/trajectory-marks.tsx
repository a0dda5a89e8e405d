import { useI18n } from '#i18n/context.tsx';
import { BreakMarks } from './break-marks.tsx';
import { Hatches } from './hatches.tsx';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { placeOf } from './slots.ts';
import { tickText } from './tick-text.ts';
import { TermMarks } from './term-marks.tsx';
import { TermSteps } from './term-steps.tsx';
import { levelAt } from './trajectory-layout.ts';
import { SupposedYears } from './supposed-years.tsx';
import { ValueLabels } from './value-labels.tsx';
import { VarianceStrip } from './variance-strip.tsx';
import { YearLabels } from './year-labels.tsx';
import { YearMarks } from './year-marks.tsx';

/** Every mark of one trajectory, on whichever surface; columns and frames by year, and nothing that joins two years. */
export function TrajectoryMarks(props: TrajectoryMarksProps) {
  const { trajectory, layout, selectedYear, horizontal, id } = props;
  const { slots, scale, extent } = layout;
  const selected = trajectory.rows.find(({ year }) => year === selectedYear);
  return (
    <g className={styles['marks']}>
      <Hatches id={id} horizontal={horizontal} />
      {selected !== undefined && (
        <rect
          className={styles['selected']}
          x={horizontal.place(placeOf(slots, selected.year))}
          width={horizontal.span(1 / slots.count)}
          y={extent.top - 28}
          height={layout.height - extent.top + 28}
        />
      )}
      {scale.ticks.map((tick) => (
        <Tick key={tick} value={tick} y={levelAt(layout, tick)} {...props} />
      ))}
      <TermSteps {...props} />
      <BreakMarks {...props} />
      {trajectory.rows.map((row) => (
        <YearMarks key={row.year} row={row} {...props} />
      ))}
      <line className={styles['zero']} x1={horizontal.place(0)} x2={horizontal.place(1)} y1={levelAt(layout, 0)} y2={levelAt(layout, 0)} />
      <TermMarks {...props} />
      <SupposedYears {...props} />
      <ValueLabels {...props} />
      <YearLabels slots={slots} y={layout.yearsAt} selectedYear={selectedYear} horizontal={horizontal} gutter={layout.gutter} />
      <VarianceStrip {...props} />
    </g>
  );
}

function Tick({ value, y, layout, horizontal }: TrajectoryMarksProps & { readonly value: number; readonly y: number }) {
  const { format } = useI18n();
  return (
    <>
      <line className={styles['grid']} x1={horizontal.place(0)} x2={horizontal.place(1)} y1={y} y2={y} />
      <text className={styles['tick']} x={horizontal.place(0)} y={y} dx="-8" dy="0.32em">
        {tickText(value, layout.scale.ticks, format)}
      </text>
    </>
  );
}
