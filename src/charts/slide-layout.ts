import { layoutOf, type ShownTrajectory, type TrajectoryLayout } from './trajectory-layout.ts';

/** Room above the columns for a number with its cap, for each line of break labels, under the columns for years, and for the strip below them. */
const room = { number: 28, breakLine: 18, years: 24, strip: 44, below: 18 } as const;
const breakLines = 3;

/** The layout of a trajectory for a slide of a given height: numbers stand at the columns, so there is no scale beside them. */
export function slideLayoutOf(shown: ShownTrajectory, height: number): TrajectoryLayout {
  const layout = layoutOf(shown, () => 0);
  const { scale, strip, breaks } = layout;
  const top = room.number + Math.min(breaks.length, breakLines) * room.breakLine;
  const under = (scale.min < 0 ? room.below : 0) + (strip === null ? room.years : room.strip);
  const floor = height - (strip === null ? room.years : room.strip);
  return {
    ...layout,
    scale: { ...scale, ticks: [] },
    extent: { top, height: height - top - under },
    yearsAt: floor + 18,
    strip: strip === null ? null : { headingAt: floor, numbersAt: floor + 38 },
    height,
    gutter: 0,
  };
}
