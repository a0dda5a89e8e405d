import { Fragment } from 'react';
import { sorted } from '#domain/order.ts';
import { useI18n } from '#i18n/context.tsx';
import { obstaclesOf, sidesOf, type YearObstacle } from './chart-obstacles.ts';
import { textWidth } from './label-fit.ts';
import { liftedBoxes } from './lifted.ts';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { numberPlaceOf } from './number-place.ts';
import { partPlaces } from './part-places.ts';
import { aside, placeLabels, sideways, type Choices, type Obstacle } from './place-labels.ts';
import { runClass } from './run-class.ts';
import { middleOf } from './slots.ts';

interface Written extends ReturnType<typeof numberPlaceOf>, Choices {
  readonly year: number;
  readonly text: string;
  /** Of a part of a year; gives way to whole years. */
  readonly part: boolean;
}

/** The number of each figure at the top of its column, with the mark of its promise; parts of a year only where the year has no figure. */
export function ValueLabels({ trajectory, layout, selectedYear, horizontal }: TrajectoryMarksProps) {
  const { format, words } = useI18n();
  const { decimals, unit } = trajectory.indicator;
  const obstacles = obstaclesOf(trajectory, layout);

  const labels = trajectory.rows.flatMap((row): readonly Written[] => {
    const last = row.actual === null ? partPlaces(row, layout.slots, layout.column).at(-1) : undefined;
    const observation = row.actual ?? last?.part.observation;
    if (observation === undefined) return [];
    const number = format.quantity(observation.quantity, decimals);
    const text = last === undefined ? number : `${format.part(observation.period, observation.cumulative)}: ${number}`;
    const place = numberPlaceOf(row, layout);
    const [width, line] = [textWidth(text, layout.letters), { top: place.y - 11, bottom: place.y + 3 }];
    const boxes = sideways(width, line);
    const lifted = liftedBoxes(row, { y: place.y, width }, layout);
    const others = obstacles.filter(({ year }) => year !== row.year);
    const common = { ...place, year: row.year, text };
    if (last === undefined) return [{ ...common, at: middleOf(layout.slots, row.year), part: false, boxes: [...(place.inside === null ? boxes : boxes.slice(0, 1)), ...lifted], obstacles: others }];
    const own = obstacles.filter(({ year }) => year === row.year).flatMap((one) => besidePart(one, last.middle));
    return [{ ...common, at: last.middle, part: true, boxes: [...boxes, ...aside(width, line), ...lifted], obstacles: [...others, ...own] }];
  });

  const ranked = sorted(labels, (a, b) => importance(b, selectedYear) - importance(a, selectedYear));
  const runs = placeLabels(ranked, { gutter: layout.gutter, margin: 10 });
  return ranked.flatMap(({ year, at, y, text, inside, cut }, rank) =>
    (runs[rank] ?? []).map(({ box, ...run }) => {
      if (box === null) return null;
      const isLifted = box.bottom < y;
      const [look, shown] = [isLifted || inside === null ? '' : styles[inside], runClass(run)];
      return (
        <Fragment key={`${year} ${run.from}`}>
          {isLifted && <line className={`${styles['leader']} ${shown}`} x1={horizontal.place(at)} x2={horizontal.place(at)} y1={box.bottom} y2={y} />}
          <text className={`${styles['value']} ${layout.letters === 12 ? styles['letters12'] : ''} ${look} ${shown}`} x={horizontal.place(at)} dx={(box.left + box.right) / 2} y={isLifted ? box.bottom - 3 : y}>
            {cut && <title>{words.indicator.overflow(format.withUnit(text, unit))}</title>}
            {text}
          </text>
        </Fragment>
      );
    }),
  );
}

/** What the number of a part must not run into in its own year: the columns of other parts, the sides of the frame. */
function besidePart(one: YearObstacle, place: number): readonly Obstacle[] {
  if (one.kind === 'frame') return sidesOf(one, place);
  return one.kind === 'part' && one.at !== place ? [one] : [];
}

const importance = ({ year, part }: Written, selectedYear: number | null) => (year === selectedYear ? 2e4 : 0) + (part ? 0 : 1e4) + year;
