import { sorted } from '#domain/order.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { ColumnMark } from './column-mark.tsx';
import { columnShapeOf } from './column-shape.ts';
import { heightOf } from './level-scale.ts';
import styles from './marks.module.css';
import { isActivePlan, PlanMark } from './plan-mark.tsx';
import { middleOf, placeOf } from './slots.ts';
import { timeOfPart, type TrajectoryLayout } from './trajectory-layout.ts';
import type { TrajectoryMarksProps } from './trajectory-marks.tsx';

/** One year: its plans as frames, its figure or those of its parts as columns, or the empty slot. */
export function YearMarks({ row, layout, horizontal, id }: Pick<TrajectoryMarksProps, 'layout' | 'horizontal' | 'id'> & { readonly row: TrajectoryRow }) {
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

interface EmptySlotProps extends Pick<TrajectoryMarksProps, 'horizontal'> {
  readonly row: TrajectoryRow;
  readonly middle: number;
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
