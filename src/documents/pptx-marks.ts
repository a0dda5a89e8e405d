import type { Trajectory } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxAcross, pptxBreakLines, pptxLevel, pptxRows, type PptxPlot } from './pptx-plot.ts';
import { pptxSmall } from './pptx-room.ts';
import { pptxColumn } from './pptx-shapes.ts';
import { pptxTextWidth } from './pptx-text.ts';

interface Drawing {
  readonly page: PptxPage;
  readonly plot: PptxPlot;
}

/** Dashed lines where figures stop being comparable, each with its few words, which run towards the middle. */
export function drawBreaks({ page, plot }: Drawing, { breaks }: Trajectory, { text }: Language): void {
  const tops = pptxBreakLines(plot, breaks);
  for (const [place, { year, break: broken }] of breaks.entries()) {
    const x = pptxAcross(plot, year);
    const y = tops[place] ?? plot.breaksAt;
    const label = text(broken.label);
    const isLeft = x - plot.plot.x > plot.plot.width / 2;
    const width = Math.min(pptxTextWidth(label, pptxSmall.size) + 20, plot.plot.width);
    page.draw([[[x, y + 4], [x, plot.plot.y + plot.plot.height]]], { line: 'break', fill: null, dashed: true });
    page.write([{ text: label, colour: 'breakText' }], { x: isLeft ? x - width - 8 : x + 8, y, width, height: pptxRows.above }, { size: pptxSmall.size, align: isLeft ? 'right' : 'left', wrap: false });
  }
}

/** Roofs over columns whose truth may lie further: "or more", "or less". */
export function drawBounds({ page, plot }: Drawing, { rows }: Trajectory): void {
  const half = (plot.slot * plot.bars.column) / 2;
  for (const { actual, year } of rows) {
    const shape = actual === null ? null : pptxColumn(actual);
    if (shape === null || shape.open === null) continue;
    const x = pptxAcross(plot, year + 0.5);
    const side = shape.reach < 0 ? 1 : -1;
    const foot = pptxLevel(plot, shape.reach) + side * 5;
    const isAway = (shape.open === 'up') === (side === -1);
    const [ends, tip] = isAway ? [foot, foot + side * 7] : [foot + side * 7, foot];
    page.draw([[[x - half, ends], [x, tip], [x + half, ends]]], { line: 'text', fill: null, pixels: 3 });
  }
}

/** The line of zero, where no chart draws it. */
export function drawZero({ page, plot }: Drawing): void {
  const y = pptxLevel(plot, 0);
  page.draw([[[plot.plot.x, y], [plot.plot.x + plot.plot.width, y]]], { line: 'faint', fill: null });
}
