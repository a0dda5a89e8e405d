import type { PartYear, TrajectoryRow } from '#domain/trajectory.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxAcross, pptxLevel, type PptxPlot } from './pptx-plot.ts';
import { pptxColumn } from './pptx-shapes.ts';

interface PlacedPart {
  readonly part: PartYear;
  /** In pixels. */
  readonly middle: number;
  readonly width: number;
}

/** Shares of a column's width: where the parts of a year begin and end, and the widest of their columns. */
const inFrame = [-0.62, 0.62, 0.32] as const;
const besideFrame = [-1.13, -0.8, 0.14] as const;

/** Parts of a year from the left, in order of time: inside the frame of a year without a figure, else beside it. */
export function pptxParts({ actual, partYears, year }: TrajectoryRow, plot: PptxPlot): readonly PlacedPart[] {
  const [from, to, widest] = actual === null ? inFrame : besideFrame;
  const column = plot.slot * plot.bars.column;
  const width = Math.min(widest, (to - from) / Math.max(1, partYears.length)) * column;
  return partYears.map((part, place) => ({ part, middle: pptxAcross(plot, year + 0.5) + from * column + (place + 0.5) * width, width: width * 0.9 }));
}

/** Draws parts of years as narrow light columns, never as a year's column. */
export function drawParts(page: PptxPage, plot: PptxPlot, rows: readonly TrajectoryRow[]): void {
  for (const { part, middle, width } of rows.flatMap((row) => pptxParts(row, plot))) {
    const half = width / 2;
    const shape = pptxColumn(part.observation);
    const [top, zero] = [pptxLevel(plot, shape.reach), pptxLevel(plot, 0)];
    if (top === zero) continue;
    page.draw([[[middle - half, zero], [middle - half, top], [middle + half, top], [middle + half, zero]]], { line: 'hatch', fill: 'part', pixels: 1.5 });
    if (shape.open !== null) page.draw([[[middle - half - 2, top - 4], [middle, top - 11], [middle + half + 2, top - 4]]], { line: 'text', fill: null });
  }
}
