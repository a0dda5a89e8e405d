import type { Trajectory } from '#domain/trajectory.ts';
import type { Formatter } from '#i18n/format.ts';
import { breakLines } from './break-labels.ts';
import { levelScaleOf, type LevelScale } from './level-scale.ts';
import { columnWidth, slotsOf } from './slots.ts';
import { longestTick } from './tick-text.ts';
import { gutterFor, levelsOf, type TrajectoryLayout } from './trajectory-layout.ts';

/** Height of every panel's plot, so that equal scales have equal lengths. */
const plotHeight = 96;
/** Room for the number above the highest column, and for each line of words about breaks. */
const headroom = 24;
const breakLine = 18;

/** The scale of panels that share one: never cut for an outlier where heights of several panels are read against each other. */
export function panelScaleOf(trajectories: readonly Trajectory[]): LevelScale {
  const levels = trajectories.flatMap(({ rows }) => rows.flatMap((row) => levelsOf(row)));
  return levelScaleOf(levels, trajectories.length > 1 ? 'whole' : 'cut');
}

/** Room for the numbers beside scales that stand below each other. */
export function panelGutter(scales: readonly LevelScale[], format: Pick<Formatter, 'number'>): TrajectoryLayout['gutter'] {
  return gutterFor(Math.max(...scales.map(({ ticks }) => longestTick(ticks, format))));
}

export interface PanelFrame {
  readonly scale: LevelScale;
  /** Wide enough for the numbers of every panel, or years would not stand below each other. */
  readonly gutter: TrajectoryLayout['gutter'];
  readonly years: { readonly first: number; readonly last: number };
}

/** Lays one panel of several out on a scale and years that were decided for all of them. */
export function panelLayoutOf({ breaks }: Trajectory, { scale, gutter, years }: PanelFrame): TrajectoryLayout {
  const slots = slotsOf([years.first, years.last]);
  const shown = breaks.filter(({ year }) => year > years.first && year <= years.last);
  const extent = { top: headroom + Math.min(shown.length, breakLines) * breakLine, height: plotHeight };
  const floor = extent.top + extent.height + (scale.min < 0 ? 18 : 0);
  return { slots, scale, extent, column: columnWidth(slots), breaks: shown, terms: [], yearsAt: floor + 22, strip: null, height: floor + 32, letters: 13, lifting: null, gutter };
}
