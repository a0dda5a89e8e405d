import { useI18n } from '#i18n/context.tsx';
import styles from './marks.module.css';
import { placeOf } from './slots.ts';
import { levelAt } from './trajectory-layout.ts';
import type { TrajectoryMarksProps } from './trajectory-marks.tsx';

/** Targets of a term as thin steps over its years, the only mark that spans several years. */
export function TermMarks({ trajectory, layout, horizontal }: TrajectoryMarksProps) {
  const { format, text } = useI18n();
  return layout.terms.map(({ key, row, level, from, to, plan }) => {
    const y = levelAt(layout, level);
    const [left, right] = [placeOf(layout.slots, from), placeOf(layout.slots, to + 1)];
    const target = plan.target === null ? '' : format.withUnit(format.estimate(plan.target), trajectory.indicator.unit);
    return (
      <g key={key} className={styles['term']}>
        <title>{`${text(plan.issuer.name)} ${format.shortPeriod(row.period)}: ${target}`}</title>
        <line x1={horizontal.place(left)} x2={horizontal.place(right)} y1={y} y2={y} />
        <line x1={horizontal.place(left)} x2={horizontal.place(left)} y1={y - 4} y2={y + 4} />
        <line x1={horizontal.place(right)} x2={horizontal.place(right)} y1={y - 4} y2={y + 4} />
        <text className={styles['w480']} x={horizontal.place(left)} dx="4" y={y - 5}>
          {`${format.shortPeriod(row.period)}: ${target}`}
        </text>
      </g>
    );
  });
}
