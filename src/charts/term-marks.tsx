import type { PlanInForce } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { columnShapeOf, targetShapeOf } from './column-shape.ts';
import { breakpoints, textWidth } from './label-fit.ts';
import styles from './marks.module.css';
import { middleOf, placeOf } from './slots.ts';
import { aboveAt, levelAt, type TrajectoryLayout } from './trajectory-layout.ts';
import type { TrajectoryMarksProps } from './trajectory-marks.tsx';

/** Targets of a term as thin steps over its counted years, bands as two; a total, which no single year reaches, above the plot. */
export function TermMarks({ trajectory, layout, horizontal }: TrajectoryMarksProps) {
  const { format, text, words } = useI18n();
  return layout.terms.map(({ key, row, level, high, from, to, plan }) => {
    const above = aboveAt(layout);
    const y = level === null ? above + 5 : levelAt(layout, high ?? level);
    const [left, right] = [placeOf(layout.slots, from), placeOf(layout.slots, to + 1)];
    const target = plan.target === null ? '' : format.withUnit(format.estimate(plan.target), trajectory.indicator.unit);
    const label = `${format.shortPeriod(row.period)}: ${level === null ? `${words.indicator.termTotal} ` : ''}${target}`;
    // Columns tall enough to stand, with their numbers, where the label would: it takes the end with more room.
    const taller = trajectory.rows.filter(
      ({ year, actual, plans }) => level !== null && year >= from && year <= to && actual !== null && Math.min(levelAt(layout, columnShapeOf(actual).reach), ...plans.flatMap((own) => frameTop(own, layout))) < y + 30,
    );
    const [first, last] = [taller[0], taller.at(-1)].map((one) => (one === undefined ? null : middleOf(layout.slots, one.year)));
    const rooms = [(first == null ? right : first - layout.column) - left, right - (last == null ? left : last + layout.column)] as const;
    const room = Math.max(...rooms);
    const atEnd = rooms[1] > rooms[0];
    const need = room > 0 ? (textWidth(label, 12) + 8) / room + layout.gutter : 2000;
    const visible = breakpoints.find((breakpoint) => breakpoint >= need) ?? null;
    const foot = level === null || high === null ? y : levelAt(layout, level);
    return (
      <g key={key} className={styles['term']}>
        <title>{`${text(plan.issuer.name)} ${label}`}</title>
        <line x1={horizontal.place(left)} x2={horizontal.place(right)} y1={y} y2={y} />
        {foot !== y && <line x1={horizontal.place(left)} x2={horizontal.place(right)} y1={foot} y2={foot} />}
        <line x1={horizontal.place(left)} x2={horizontal.place(left)} y1={y - 4} y2={foot + 4} />
        <line x1={horizontal.place(right)} x2={horizontal.place(right)} y1={y - 4} y2={foot + 4} />
        {visible !== null && <text className={`${styles[`w${visible}`]} ${atEnd ? styles['termEnd'] : ''}`} x={horizontal.place(atEnd ? right : left)} dx={atEnd ? -4 : 4} y={y - 5}>
          {label}</text>}
      </g>
    );
  });
}

/** A year's number stands above its frame as well. */
function frameTop({ target }: PlanInForce, layout: TrajectoryLayout): readonly number[] {
  const shape = target === null ? null : targetShapeOf(target);
  return shape === null ? [] : [levelAt(layout, shape.high)];
}
