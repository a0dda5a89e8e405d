import { sorted } from '#domain/order.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { columnShapeOf, targetShapeOf } from './column-shape.ts';
import { fitLabels, textWidth } from './label-fit.ts';
import { heightOf } from './level-scale.ts';
import styles from './marks.module.css';
import { middleOf, placeOf } from './slots.ts';
import { timeOfPart, type TrajectoryLayout } from './trajectory-layout.ts';
import type { TrajectoryMarksProps } from './trajectory-marks.tsx';

interface Written {
  readonly year: number;
  readonly at: number;
  readonly y: number;
  readonly text: string;
  readonly hint: string | null;
  /** Of a part of a year; gives way to whole years. */
  readonly part: boolean;
}

/** The number of each figure above its column, with the mark of its promise; parts of a year only where the year has no figure. */
export function ValueLabels({ trajectory, layout, selectedYear, horizontal }: TrajectoryMarksProps) {
  const { format, words } = useI18n();
  const { decimals, unit } = trajectory.indicator;

  const labels = trajectory.rows.flatMap((row): readonly Written[] => {
    const observation = row.actual ?? row.partYears.at(-1)?.observation;
    if (observation === undefined) return [];
    const number = format.quantity(observation.quantity, decimals);
    const part = row.actual === null ? `${format.part(observation.period, observation.cumulative)}: ` : '';
    const { y, cut, overFrame } = topOf(row, layout);
    const last = row.partYears.at(-1);
    const at = row.actual === null && last !== undefined && !overFrame ? placeOf(layout.slots, timeOfPart(last)) : middleOf(layout.slots, row.year);
    return [{ year: row.year, at, y, text: part + number, part: row.actual === null, hint: cut ? words.indicator.overflow(format.withUnit(number, unit)) : null }];
  });

  const ranked = sorted(labels, (a, b) => importance(b, selectedYear) - importance(a, selectedYear));
  const fits = fitLabels(
    ranked.map(({ year, at, y, text }) => ({
      at,
      width: textWidth(text, 13),
      obstacles: labels
        .filter((other) => other.year !== year && other.y < y - 6)
        .map((other) => ({ at: other.at, share: layout.column / 2, pixels: 0 })),
    })),
    layout.gutter,
  );
  return ranked.map(({ year, at, y, text, hint }, rank) => {
    const from = fits[rank] ?? null;
    if (from === null) return null;
    return (
      <text key={year} className={`${styles['value']} ${styles[`w${from}`]}`} x={horizontal.place(at)} y={y}>
        {hint !== null && <title>{hint}</title>}
        {text}
      </text>
    );
  });
}

const importance = ({ year, part }: Written, selectedYear: number | null) => (year === selectedYear ? 2e4 : 0) + (part ? 0 : 1e4) + year;

interface Top {
  readonly y: number;
  readonly cut: boolean;
  /** Whether a frame is higher than the column, so that a label just above the column would lie across its sides. */
  readonly overFrame: boolean;
}

/** Base line of the label: above column, cap and frame, whichever is highest; below them for negative values. */
function topOf({ actual, partYears, plans }: TrajectoryRow, { scale, extent }: TrajectoryLayout): Top {
  const shapes = (actual === null ? partYears.map(({ observation }) => observation) : [actual]).map(columnShapeOf);
  const reach = shapes.at(-1)?.reach ?? 0;
  const column = heightOf(scale, extent, reach);
  // The roof of a bound, or the handle by which a supposed figure is moved.
  const cap = shapes.some(({ open, hypothetical }) => open !== null || hypothetical) ? 10 : 0;
  if (reach < 0) return { y: column.y + cap + 17, cut: column.cut, overFrame: false };
  const frames = plans.flatMap(({ target }) => {
    const shape = target === null ? null : targetShapeOf(target);
    return shape === null ? [] : [heightOf(scale, extent, shape.high).y];
  });
  const top = Math.min(column.y - cap, ...frames);
  return { y: top - 7, cut: column.cut, overFrame: top < column.y - cap };
}
