import { activePlan } from '#domain/issuer-choice.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { ColumnMark } from './column-mark.tsx';
import { columnShapeOf } from './column-shape.ts';
import { heightOf } from './level-scale.ts';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { partPlaces } from './part-places.ts';
import { PlanMark } from './plan-mark.tsx';
import { PlanTicks } from './plan-ticks.tsx';
import { middleOf } from './slots.ts';
import type { TrajectoryLayout } from './trajectory-layout.ts';

/** One year: the plan that judges it as a frame, the others as ticks, its figure or those of its parts as columns, or the empty slot. */
export function YearMarks({ row, trajectory, layout, horizontal, id }: Pick<TrajectoryMarksProps, 'trajectory' | 'layout' | 'horizontal' | 'id'> & { readonly row: TrajectoryRow }) {
  const { slots, scale, extent, column } = layout;
  const place = { middle: middleOf(slots, row.year), width: column, horizontal, scale, extent };
  const active = activePlan(row.plans, trajectory.issuer);
  return (
    <>
      {active !== null && <PlanMark {...place} plan={active} />}
      {row.plans.map((plan) => plan !== active && <PlanTicks key={plan.plan.id} {...place} plan={plan} />)}
      {partPlaces(row, slots, column).map(({ part, ...narrow }) => (
        <ColumnMark
          key={part.period}
          {...place}
          shape={columnShapeOf(part.observation)}
          {...narrow}
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
