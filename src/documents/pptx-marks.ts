import { firstCountedYear, yearOf } from '#domain/period.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxAcross, pptxBreakLine, pptxLevel, pptxPartMiddle, pptxRows, type PptxPlot } from './pptx-plot.ts';
import { pptxColumn, pptxTarget } from './pptx-series.ts';
import { pptxSmall } from './pptx-room.ts';
import { pptxTextWidth } from './pptx-text.ts';

interface Drawing {
  readonly page: PptxPage;
  readonly plot: PptxPlot;
}

/** Dashed lines where figures stop being comparable, each with its few words. */
export function drawBreaks({ page, plot }: Drawing, { breaks }: Trajectory, { text }: Language): void {
  for (const [place, { year, break: broken }] of breaks.entries()) {
    const x = pptxAcross(plot, year);
    const y = pptxBreakLine(plot, place);
    const label = text(broken.label);
    const isLeft = x - plot.plot.x > plot.plot.width / 2;
    const width = Math.min(pptxTextWidth(label, pptxSmall.size) + 20, plot.plot.width);
    page.draw([[[x, y + 4], [x, plot.plot.y + plot.plot.height]]], { line: 'break', fill: null, dashed: true });
    page.write([{ text: label, colour: 'breakText' }], { x: isLeft ? x - width - 8 : x + 8, y, width, height: pptxRows.breakLine }, { size: pptxSmall.size, align: isLeft ? 'right' : 'left', wrap: false });
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

/** Parts of a year as narrow outlines at their months, never as a year's column. */
export function drawParts({ page, plot }: Drawing, { rows }: Trajectory): void {
  const half = (plot.slot * plot.bars.column * 0.3) / 2;
  for (const part of rows.flatMap(({ partYears }) => partYears)) {
    const x = pptxAcross(plot, pptxPartMiddle(part));
    const shape = pptxColumn(part.observation);
    const [top, zero] = [pptxLevel(plot, shape.reach), pptxLevel(plot, 0)];
    if (top === zero) continue;
    page.draw([[[x - half, zero], [x - half, top], [x + half, top], [x + half, zero]]], { line: 'hatch', fill: 'surface' });
    if (shape.open !== null) page.draw([[[x - half - 4, top - 5], [x, top - 12], [x + half + 4, top - 5]]], { line: 'text', fill: null, pixels: 3 });
  }
}

/** The line of zero, where no chart draws it. */
export function drawZero({ page, plot }: Drawing): void {
  const y = pptxLevel(plot, 0);
  page.draw([[[plot.plot.x, y], [plot.plot.x + plot.plot.width, y]]], { line: 'faint', fill: null });
}

/** Targets of several years as thin steps over the years that they count, with their level in words. */
export function drawTerms({ page, plot }: Drawing, { rows, terms, indicator }: Trajectory, { format }: Language): void {
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0];
  for (const { period, plans } of terms) {
    const [from, to] = [Math.max(firstCountedYear(period), first), Math.min(yearOf(period), last)];
    for (const plan of plans) {
      const shape = pptxTarget(plan);
      if (shape === null || plan.target === null || plan.plan.form === 'cumulative' || from > to) continue;
      const [left, right] = [pptxAcross(plot, from) + 2, pptxAcross(plot, to + 1) - 2];
      for (const level of new Set([shape.high, shape.low])) {
        const y = pptxLevel(plot, level);
        page.draw([[[left, y - 6], [left, y + 6]], [[left, y], [right, y]], [[right, y - 6], [right, y + 6]]], { line: 'term', fill: null });
      }
      const label = `${format.shortPeriod(period)}: ${format.withUnit(format.estimate(plan.target), indicator.unit)}`;
      if (pptxTextWidth(label, pptxSmall.size) > right - left || !isFree(rows, { from, to, level: shape.high })) continue;
      page.write([{ text: label, colour: 'muted' }], { x: left + 4, y: pptxLevel(plot, shape.high) - 30, width: right - left - 8, height: 30 }, { size: pptxSmall.size, wrap: false });
    }
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** Whether no column or frame stands where the label would. */
function isFree(rows: Trajectory['rows'], { from, to, level }: Stretch): boolean {
  return rows
    .filter(({ year }) => year >= from && year <= to)
    .every(({ actual, plans, partYears }) => {
      const tops = [...(actual === null ? [] : [actual]), ...partYears.map(({ observation }) => observation)].map((one) => pptxColumn(one).reach);
      return Math.max(0, ...tops, ...plans.flatMap((plan) => pptxTarget(plan)?.high ?? [])) < level * 0.75;
    });
}
