import { useI18n } from '#i18n/context.tsx';
import { columnShapeOf } from './column-shape.ts';
import { breakpoints, textWidth } from './label-fit.ts';
import styles from './marks.module.css';
import { middleOf, placeOf } from './slots.ts';
import { levelAt } from './trajectory-layout.ts';
import type { TrajectoryMarksProps } from './trajectory-marks.tsx';

/** Targets of a term as thin steps over its years, the only mark that spans several years. */
export function TermMarks({ trajectory, layout, horizontal }: TrajectoryMarksProps) {
  const { format, text } = useI18n();
  return layout.terms.map(({ key, row, level, from, to, plan }) => {
    const y = levelAt(layout, level);
    const [left, right] = [placeOf(layout.slots, from), placeOf(layout.slots, to + 1)];
    const target = plan.target === null ? '' : format.withUnit(format.estimate(plan.target), trajectory.indicator.unit);
    const label = `${format.shortPeriod(row.period)}: ${target}`;
    // The first column tall enough to stand, with its number, where the label would.
    const taller = trajectory.rows.find(
      ({ year, actual }) => year >= from && actual !== null && levelAt(layout, columnShapeOf(actual).reach) < y + 30,
    );
    const room = (taller === undefined ? right : middleOf(layout.slots, taller.year) - layout.column) - left;
    const need = room > 0 ? (textWidth(label, 12) + 8) / room + layout.gutter : 2000;
    const visible = breakpoints.find((breakpoint) => breakpoint >= need) ?? null;
    return (
      <g key={key} className={styles['term']}>
        <title>{`${text(plan.issuer.name)} ${label}`}</title>
        <line x1={horizontal.place(left)} x2={horizontal.place(right)} y1={y} y2={y} />
        <line x1={horizontal.place(left)} x2={horizontal.place(left)} y1={y - 4} y2={y + 4} />
        <line x1={horizontal.place(right)} x2={horizontal.place(right)} y1={y - 4} y2={y + 4} />
        {visible !== null && <text className={styles[`w${visible}`]} x={horizontal.place(left)} dx="4" y={y - 5}>
          {label}</text>}
      </g>
    );
  });
}
