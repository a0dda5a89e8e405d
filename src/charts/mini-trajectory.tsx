import { memo, useId, useMemo } from 'react';
import { activePlan } from '#domain/issuer-choice.ts';
import type { PlanInForce, Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import { ColumnMark } from './column-mark.tsx';
import { columnShapeOf } from './column-shape.ts';
import { fluid } from './fraction-plot.ts';
import { Hatches } from './hatches.tsx';
import { heightOf, levelScaleOf } from './level-scale.ts';
import styles from './marks.module.css';
import { partPlaces } from './part-places.ts';
import { PlanMark } from './plan-mark.tsx';
import { columnWidth, middleOf, placeOf, slotsOf } from './slots.ts';
import { levelsOf } from './trajectory-layout.ts';
import { yearLabelsOf } from './year-labels.tsx';

interface MiniTrajectoryProps {
  readonly trajectory: Pick<Trajectory, 'rows' | 'breaks' | 'issuer'>;
  readonly selectedYear: number | null;
  /** What the picture shows, in one sentence. */
  readonly label: string;
}

const extent = { top: 14, height: 64 };
const floor = extent.top + extent.height;
/** Narrowest card for which the years are chosen. */
const narrowest = 200;

/** The columns of a card: the notation of the large picture, reduced to what reads at the size of a thumb. */
export function MiniTrajectory({ trajectory, selectedYear, label }: MiniTrajectoryProps) {
  const id = useId();
  const { rows, breaks, issuer } = trajectory;
  const place = useMemo(() => placeFor(rows, issuer), [rows, issuer]);
  const { slots, zero } = place;
  const last = slots.first + slots.count - 1;
  const years = yearLabelsOf({ slots, selectedYear, gutter: 0, width: 28 }).filter(
    ({ year, from }) => from !== null && from <= narrowest && (year === selectedYear || year === slots.first || year === last),
  );
  return (
    <svg {...pictured} aria-label={label} width="100%" height={floor + 18} className={`${styles['marks']} ${styles['small']} ${styles['picture']}`}>
      <Hatches id={id} horizontal={fluid} />
      {breaks.map(({ year, break: broken }) => {
        const at = fluid.place(placeOf(slots, year));
        return (
          <g key={broken.id} className={styles['break']}>
            <line x1={at} x2={at} y1={0} y2={floor} />
          </g>
        );
      })}
      {rows.map((row) => (
        <MiniYear key={row.year} row={row} plan={activePlan(row.plans, issuer)} id={id} emphasised={row.year === selectedYear} place={place} />
      ))}
      <line className={styles['zero']} x1={fluid.place(0)} x2={fluid.place(1)} y1={zero} y2={zero} />
      {years.map(({ year }) => (
        <text
          key={year}
          className={year === selectedYear ? styles['yearSelected'] : styles['year']}
          x={fluid.place(middleOf(slots, year))}
          y={floor + 14}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}

const pictured = { role: 'img' } as const;

function placeFor(rows: readonly TrajectoryRow[], issuer: string | null) {
  const scale = levelScaleOf(rows.flatMap((row) => levelsOf(row, [activePlan(row.plans, issuer)])));
  return { slots: slotsOf(rows.map(({ year }) => year)), scale, zero: heightOf(scale, extent, 0).y };
}

interface MiniYearProps {
  readonly row: TrajectoryRow;
  /** By which the year is judged. */
  readonly plan: PlanInForce | null;
  readonly id: string;
  readonly emphasised: boolean;
  readonly place: ReturnType<typeof placeFor>;
}

/** Drawn again only where it changes: five pictures stand side by side, and of most years nothing does. */
const MiniYear = memo(({ row, plan, id, emphasised, place: { slots, scale, zero } }: MiniYearProps) => {
  const middle = middleOf(slots, row.year);
  const width = columnWidth(slots) * 1.15;
  const common = { middle, width, horizontal: fluid, scale, extent };
  if (row.actual === null && row.partYears.length === 0 && plan?.target == null) {
    return <line className={styles['dash']} x1={fluid.place(middle - width / 2)} x2={fluid.place(middle + width / 2)} y1={zero - 2} y2={zero - 2} />;
  }
  return (
    <>
      {plan !== null && <PlanMark {...common} plan={{ ...plan, issuer: { ...plan.issuer, concreteness: 1 } }} />}
      {row.actual === null && partPlaces(row, slots, width).map(({ part, ...narrow }) => (
        <ColumnMark
          key={part.period}
          {...common}
          shape={columnShapeOf(part.observation)}
          {...narrow}
          look="part"
          hatch={`url(#${id}part)`}
        />
      ))}
      {row.actual !== null && (
        <ColumnMark {...common} shape={columnShapeOf(row.actual)} look={emphasised ? 'actual' : 'quiet'} hatch={`url(#${id}light)`} />
      )}
    </>
  );
});
