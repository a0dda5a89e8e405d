import { isCompared } from '#domain/compared.ts';
import { spanOf } from '#domain/period.ts';
import type { PartYear, Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import type { PptxBox } from './pptx-page.ts';
import { pptxColumn, pptxTarget, type PptxCharts } from './pptx-series.ts';

/** Where everything of a picture stands, in pixels of the slide; the chart itself fills `plot`. */
export interface PptxPlot {
  readonly plot: PptxBox;
  /** With the room under the line of zero in which its stroke shows. */
  readonly frame: PptxBox;
  /** Widths of columns and of the frames around them as shares of a slot, and the plot's share of the frame's height. */
  readonly bars: { readonly column: number; readonly frame: number; readonly plot: number };
  readonly slot: number;
  /** Top lines for labels of breaks, years and strip below the plot. */
  readonly breaksAt: number;
  readonly yearsAt: number;
  readonly stripAt: number | null;
  readonly first: number;
  readonly min: number;
  readonly max: number;
}

export const pptxRows = { label: 32, cap: 12, breakLine: 30, year: 32, strip: 32 } as const;
const breakLines = 3;

/** Widest a column may be, as a share of the plot: few years must not become walls. */
const widestColumn = 0.07;
const frameShare = 1.45;
const underZero = 3;

/** Lays the picture out in the room that the slide leaves it. */
export function pptxPlot(body: PptxBox, chart: PptxCharts['range'], { rows, breaks }: Pick<Trajectory, 'rows' | 'breaks'>): PptxPlot {
  const count = Math.max(1, chart.years.length);
  const hasStrip = rows.some(isCompared);
  const above = pptxRows.label + pptxRows.cap + Math.min(breaks.length, breakLines) * pptxRows.breakLine;
  const under = (chart.min < 0 ? pptxRows.label : 0) + pptxRows.year + (hasStrip ? pptxRows.strip : 0) + 6;
  const plot = { x: body.x, y: body.y + above, width: body.width, height: body.height - above - under };
  const slot = plot.width / count;
  // A chart leaves gaps of at most five columns, frames likewise.
  const column = Math.max(Math.min(0.44, widestColumn * count), 1 / 6);
  const floor = plot.y + plot.height + (chart.min < 0 ? pptxRows.label : 0) + 6;
  return {
    plot,
    frame: { ...plot, height: plot.height + underZero },
    bars: { column, frame: Math.min(column * frameShare, 0.9), plot: plot.height / (plot.height + underZero) },
    slot,
    breaksAt: body.y,
    yearsAt: floor,
    stripAt: hasStrip ? floor + pptxRows.year : null,
    first: chart.years[0] ?? 0,
    min: chart.min,
    max: chart.max,
  };
}

/** Height on the slide of a value. */
export function pptxLevel({ plot, min, max }: PptxPlot, value: number): number {
  return plot.y + ((max - value) / (max - min)) * plot.height;
}

/** Place across the slide of a moment: a whole year is its slot's left edge. */
export function pptxAcross({ plot, slot, first }: PptxPlot, time: number): number {
  return plot.x + (time - first) * slot;
}

/** Line for a break's label: neighbours stand on different lines. */
export function pptxBreakLine({ breaksAt }: PptxPlot, place: number): number {
  return breaksAt + (place % breakLines) * pptxRows.breakLine;
}

/** The middle of the months that a part of a year covers. */
export function pptxPartMiddle({ period, observation }: PartYear): number {
  const span = spanOf(period);
  const parts = { half: 2, quarter: 4, month: 12, year: 1, term: 1 }[span.kind];
  const end = 'part' in span ? span.part / parts : 1;
  return span.year + (observation.cumulative ? end / 2 : end - 0.5 / parts);
}

/** The highest and the lowest that a year draws. */
export function pptxReach({ actual, partYears, plans }: TrajectoryRow): { readonly high: number; readonly low: number } {
  const columns = (actual === null ? partYears.map(({ observation }) => observation) : [actual]).map((one) => pptxColumn(one).reach);
  const frames = plans.flatMap((plan) => pptxTarget(plan)?.high ?? []);
  return { high: Math.max(0, ...columns, ...frames), low: Math.min(0, ...columns) };
}
