import { breakLines } from './break-labels.ts';
import { verdictLine, type SlideVerdicts } from './slide-verdicts.ts';
import { lanesOf, layoutOf, lineHeight, type ShownTrajectory, type TrajectoryLayout } from './trajectory-layout.ts';

/** Room above the columns for a number with its cap, for another that its neighbours leave no room, for each line of words about breaks and terms, under the columns for years, and for the strip below them with its first line of texts. */
const room = { number: 28, years: 24, strip: 58, below: 18, lifted: 20 } as const;

/** More years than this have numbers as small as a slide allows. */
const crowded = 9;

interface SlideExtent extends Pick<SlideVerdicts, 'lines'> {
  /** Whether a number may be wider than the slot of its year. */
  readonly hasWideNumbers: boolean;
  readonly height: number;
}

/** The layout of a trajectory for a slide of a given height and lines of verdicts: numbers stand at the columns, so there is no scale beside them. */
export function slideLayoutOf(shown: ShownTrajectory, { hasWideNumbers, height, lines }: SlideExtent): TrajectoryLayout {
  const layout = layoutOf(shown, () => 0);
  const { scale, strip, breaks, terms } = layout;
  const lifting = hasWideNumbers ? room.lifted : 0;
  const top = room.number + lifting + (Math.min(breaks.length, breakLines) + lanesOf(terms)) * lineHeight;
  const below = lines === 0 ? room.years : room.strip + (lines - 1) * verdictLine;
  const under = (scale.min < 0 ? room.below : 0) + below;
  const floor = height - below;
  return {
    ...layout,
    scale: { ...scale, ticks: [] },
    extent: { top, height: height - top - under },
    yearsAt: floor + 18,
    strip: strip === null ? null : { headingAt: floor, numbersAt: floor + 52 },
    height,
    letters: layout.slots.count > crowded ? 12 : 13,
    lifting,
    gutter: 0,
  };
}
