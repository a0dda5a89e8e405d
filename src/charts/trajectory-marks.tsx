import { sorted } from '#domain/order.ts';
import type { Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { BreakMarks } from './break-marks.tsx';
import { ColumnMark } from './column-mark.tsx';
import { columnShapeOf } from './column-shape.ts';
import type { Horizontal } from './fraction-plot.ts';
import { heightOf, tickDecimals } from './level-scale.ts';
import { Hatches } from './hatches.tsx';
import styles from './marks.module.css';
import { isActivePlan, PlanMark } from './plan-mark.tsx';
import { middleOf, placeOf } from './slots.ts';
import { TermMarks } from './term-marks.tsx';
import { levelAt, timeOfPart, type TrajectoryLayout } from './trajectory-layout.ts';
import { SupposedYears } from './supposed-years.tsx';
import { ValueLabels } from './value-labels.tsx';
import { VarianceStrip } from './variance-strip.tsx';
import { YearLabels } from './year-labels.tsx';

export interface TrajectoryMarksProps {
  readonly trajectory: Trajectory;
  readonly layout: TrajectoryLayout;
  readonly selectedYear: number | null;
  readonly horizontal: Horizontal;
  /** Prefix, unique in the page, for the patterns that the marks refer to. */
  readonly id: string;
}

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
        {format.number(value, tickDecimals(layout.scale.ticks, value))}
      </text>
    </>
  );
}

function YearMarks({ row, layout, horizontal, id }: TrajectoryMarksProps & { readonly row: TrajectoryRow }) {
  const { slots, scale, extent, column } = layout;
  const place = { middle: middleOf(slots, row.year), width: column, horizontal, scale, extent };
  const judgedBy = row.assessment.kind === 'unjudged' ? (row.assessment.comparison?.plan.id ?? null) : row.assessment.comparison.plan.id;
  const plans = sorted(row.plans, (a, b) => a.issuer.concreteness - b.issuer.concreteness);
  return (
    <>
      {plans.map((plan) => (
        <PlanMark key={plan.plan.id} {...place} plan={plan} active={isActivePlan(plan, judgedBy)} />
      ))}
      {row.partYears.map((part) => (
        <ColumnMark
          key={part.period}
          {...place}
          shape={columnShapeOf(part.observation)}
          middle={placeOf(slots, timeOfPart(part))}
          width={column * 0.3}
          look="part"
          hatch={`url(#${id}part)`}
        />
      ))}
      {row.actual !== null && <ColumnMark {...place} shape={columnShapeOf(row.actual)} look="actual" hatch={`url(#${id}light)`} />}
      {row.actual === null && row.partYears.length === 0 && <EmptySlot {...place} row={row} />}
    </>
  );
}

interface EmptySlotProps {
  readonly row: TrajectoryRow;
  readonly middle: number;
  readonly horizontal: Horizontal;
}

/** Three dots on the line of zero, with the reason on hovering; the table says it in words. */
function EmptySlot({ row, middle, horizontal, ...layout }: EmptySlotProps & Pick<TrajectoryLayout, 'scale' | 'extent'>) {
  const { words } = useI18n();
  return (
    <text className={`${styles['empty']} ${styles['w360']}`} x={horizontal.place(middle)} y={heightOf(layout.scale, layout.extent, 0).y - 7}>
      <title>{`${row.year}: ${words.absences[row.absence ?? 'missing']}`}</title>…
    </text>
  );
}
