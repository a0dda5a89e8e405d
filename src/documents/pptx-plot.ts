import type { PlacedBreak, TrajectoryRow } from '#domain/trajectory.ts';
import { sorted } from '#domain/order.ts';
import type { PptxBox } from './pptx-page.ts';
import type { PptxCharts } from './pptx-series.ts';
import { pptxColumn, pptxTarget } from './pptx-shapes.ts';

/** Where the years stand across a slide, in pixels. */
export interface PptxAxis {
  readonly plot: Pick<PptxBox, 'x' | 'width'>;
  readonly slot: number;
  readonly first: number;
}

/** Where everything of a picture stands, in pixels of the slide; the chart itself fills `plot`. */
export interface PptxPlot extends PptxAxis {
  readonly plot: PptxBox;
  /** With the room under the line of zero in which its stroke shows. */
  readonly frame: PptxBox;
  /** Widths of columns, of the frames around them and of ticks as shares of a slot, and the plot's share of the frame's height. */
  readonly bars: { readonly column: number; readonly frame: number; readonly tick: number; readonly plot: number };
  /** Top lines for labels of breaks, of terms and of numbers above the plot, of years and of the strip below it. */
  readonly breaksAt: number;
  readonly termsAt: number;
  readonly numbersAt: number;
  readonly yearsAt: number;
  readonly stripAt: number;
  readonly min: number;
  readonly max: number;
}

/** Heights of lines of text, and of the roof over a bound. */
export const pptxRows = { label: 32, cap: 12, above: 30, year: 32, strip: 30 } as const;
const breakLines = 3;

/** Widest a column may be, as a share of the plot: few years must not become walls. */
const widestColumn = 0.07;
const frameShare = 1.45;
const tickShare = 2.3;
const widestTick = 0.96;
const underZero = 3;

interface Lines {
  readonly breaks: readonly PlacedBreak[];
  readonly terms: number;
  /** For numbers above the highest column. */
  readonly numbers: number;
  readonly strip: number;
}

export function pptxAxis({ x, width }: PptxBox, years: readonly number[]): PptxAxis {
  return { plot: { x, width }, slot: width / Math.max(1, years.length), first: years[0] ?? 0 };
}

/** Lays the picture out in the room that the slide leaves it. */
export function pptxPlot(body: PptxBox, { years, min, max }: PptxCharts['range'], { breaks, terms, numbers, strip }: Lines): PptxPlot {
  const breaksHeight = Math.min(breaks.length, breakLines) * pptxRows.above;
  const above = breaksHeight + terms * pptxRows.above + numbers * pptxRows.label + pptxRows.cap;
  const belowZero = (min < 0 ? pptxRows.label : 0) + 6;
  const plot = { x: body.x, y: body.y + above, width: body.width, height: body.height - above - belowZero - pptxRows.year - strip * pptxRows.strip };
  // A chart leaves gaps of at most five columns, frames likewise.
  const column = Math.max(Math.min(0.44, widestColumn * years.length), 1 / 6);
  const yearsAt = plot.y + plot.height + belowZero;
  return {
    ...pptxAxis(body, years),
    plot,
    frame: { ...plot, height: plot.height + underZero },
    bars: { column, frame: Math.min(column * frameShare, 0.9), tick: Math.min(column * tickShare, widestTick), plot: plot.height / (plot.height + underZero) },
    breaksAt: body.y,
    termsAt: body.y + breaksHeight,
    numbersAt: body.y + breaksHeight + terms * pptxRows.above,
    yearsAt,
    stripAt: yearsAt + pptxRows.year,
    min,
    max,
  };
}

/** Height on the slide of a value. */
export function pptxLevel({ plot, min, max }: PptxPlot, value: number): number {
  return plot.y + ((max - value) / (max - min)) * plot.height;
}

/** Place across the slide of a moment: a whole year is its slot's left edge. */
export function pptxAcross({ plot, slot, first }: PptxAxis, time: number): number {
  return plot.x + (time - first) * slot;
}

/** Top line of each break's label: those farthest from the middle stand highest, so that they pass above the lines of the others. */
export function pptxBreakLines(plot: PptxPlot, breaks: readonly PlacedBreak[]): readonly number[] {
  const middle = plot.plot.x + plot.plot.width / 2;
  const away = ({ year }: PlacedBreak) => Math.abs(pptxAcross(plot, year) - middle);
  const outermost = sorted(breaks, (a, b) => away(b) - away(a));
  return breaks.map((one) => plot.breaksAt + Math.min(outermost.indexOf(one), breakLines - 1) * pptxRows.above);
}

/** The highest and the lowest that a year draws. */
export function pptxReach({ actual, partYears, plans }: TrajectoryRow): { readonly high: number; readonly low: number } {
  const columns = (actual === null ? partYears.map(({ observation }) => observation) : [actual]).map((one) => pptxColumn(one).reach);
  const frames = plans.flatMap((plan) => pptxTarget(plan)?.high ?? []);
  return { high: Math.max(0, ...columns, ...frames), low: Math.min(0, ...columns) };
}
