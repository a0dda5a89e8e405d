import { sorted } from '#domain/order.ts';
import { useI18n } from '#i18n/context.tsx';
import { breakpoints, textWidth } from './label-fit.ts';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { runClass } from './run-class.ts';
import { placeOf } from './slots.ts';
import { aboveAt, type TrajectoryLayout } from './trajectory-layout.ts';

/** Targets of a term above the plot, over its counted years: whole where there is room, else without the years, else the bare number. */
export function TermMarks({ trajectory, layout, horizontal }: TrajectoryMarksProps) {
  const { format, text, words } = useI18n();
  return layout.terms.map(({ key, row, level, from, to, plan, lane }) => {
    const y = aboveAt(layout, lane);
    const [left, right] = [placeOf(layout.slots, from), placeOf(layout.slots, to + 1)];
    const number = plan.target === null ? '' : format.estimate(plan.target);
    const target = format.withUnit(number, trajectory.indicator.unit);
    const label = `${format.shortPeriod(row.period)}: ${level === null ? `${words.indicator.termTotal} ` : ''}${target}`;
    const room = widestRoom(left, right, layout);
    const fromWidth = (written = '') => breakpoints.find((breakpoint) => written !== '' && breakpoint >= (textWidth(written, 12) + 10) / (room.right - room.left) + layout.gutter) ?? null;
    const texts = [...new Set([number, target, label])];
    const runs = texts.flatMap((written, place) => {
      const [first, until] = [fromWidth(written), fromWidth(texts[place + 1])];
      return first === null || first === until ? [] : [{ written, run: { from: first, until } }];
    });
    return (
      <g key={key} className={styles['term']}>
        <title>{`${text(plan.issuer.name)} ${label}`}</title>
        <line x1={horizontal.place(left)} x2={horizontal.place(right)} y1={y + 5} y2={y + 5} />
        {[left, right].map((end) => (
          <line key={end} x1={horizontal.place(end)} x2={horizontal.place(end)} y1={y + 5} y2={y + 9} />
        ))}
        {runs.map(({ written, run }) => (
          <text key={written} className={runClass(run)} x={horizontal.place(room.left)} dx={5} y={y}>
            {written}
          </text>
        ))}
      </g>
    );
  });
}

interface Room {
  readonly left: number;
  readonly right: number;
}

/** The widest part of a span that no break crosses. */
function widestRoom(left: number, right: number, { breaks, slots }: TrajectoryLayout): Room {
  const ends = [...sorted(breaks.map(({ year }) => placeOf(slots, year)).filter((at) => at > left && at < right), (a, b) => a - b), right];
  const rooms = ends.map((end, place) => ({ left: ends[place - 1] ?? left, right: end }));
  return rooms.reduce((widest, room) => (room.right - room.left > widest.right - widest.left ? room : widest));
}
