import { activePlan } from '#domain/issuer-choice.ts';
import { sorted } from '#domain/order.ts';
import type { IndicatorSlide } from '#domain/slide.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import { pptxFit, pptxLabelBox } from './pptx-fit.ts';
import type { PptxWritten } from './pptx-labels.ts';
import type { PptxBox, PptxPage } from './pptx-page.ts';
import { pptxParts } from './pptx-parts.ts';
import { pptxAcross, pptxLevel, pptxReach, pptxRows, type PptxPlot } from './pptx-plot.ts';
import { pptxSmall } from './pptx-room.ts';
import { pptxColumn, pptxTarget } from './pptx-shapes.ts';
import { pptxTextWidth } from './pptx-text.ts';

const { size } = pptxSmall;

/** A number with the foot of its own place, to which a line leads where it had to be lifted. */
interface PptxValue extends PptxWritten {
  readonly foot: { readonly x: number; readonly y: number };
}

/** The number of each year at the top of its column, lifted over its neighbours where they leave no room, the chosen year first. */
export function pptxValues({ trajectory, year }: IndicatorSlide, plot: PptxPlot, language: Language): readonly PptxValue[] {
  const { rows, issuer, breaks, indicator } = trajectory;
  const labels = rows.flatMap((row) => labelOf(row, { issuer, decimals: indicator.decimals, plot }, language));
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const importance = (label: PptxWritten) => (label.year === year ? 2e4 : 0) + (byYear.get(label.year)?.actual == null ? 0 : 1e4) + label.year;
  const lines = breaks.map((one) => ({ x: pptxAcross(plot, one.year) - 1, y: plot.breaksAt, width: 2, height: plot.plot.y + plot.plot.height - plot.breaksAt }));
  return pptxFit(sorted(labels, (a, b) => importance(b) - importance(a)), {
    within: plot.plot,
    obstacles: (label) => [...lines, ...rows.filter((row) => row.year !== label.year).map((row) => standing(row, issuer, plot))],
    places: (label) => {
      const lifts = [0, 1, 2].filter((lift) => lift === 0 || label.y - lift * label.height >= plot.numbersAt);
      const step = Math.max(0, pptxLabelBox(label).width / 2 - 12) / 4;
      return lifts.flatMap((lift) => [0, 1, -1, 2, -2, 3, -3, 4, -4].map((aside) => ({ ...label, y: label.y - lift * label.height, middle: label.middle + aside * step })));
    },
  });
}

interface Where {
  readonly issuer: string | null;
  readonly decimals: number;
  readonly plot: PptxPlot;
}

function labelOf(row: TrajectoryRow, { issuer, decimals, plot }: Where, { format }: Language): readonly PptxValue[] {
  const last = row.actual === null ? pptxParts(row, plot).at(-1) : undefined;
  const observation = row.actual ?? last?.part.observation;
  if (observation === undefined) return [];
  const number = format.quantity(observation.quantity, decimals);
  const text = last === undefined ? number : `${format.part(observation.period, observation.cumulative)}: ${number}`;
  const { reach, open } = pptxColumn(observation);
  const { y, isAbovePlan } = topOf(row, { text, tip: pptxLevel(plot, reach), roof: open === null ? 0 : pptxRows.cap, isNegative: reach < 0 }, { issuer, plot });
  const middle = last === undefined || isAbovePlan ? pptxAcross(plot, row.year + 0.5) : last.middle;
  return [{ year: row.year, text, middle, y, size, height: pptxRows.label, colour: 'text', bold: true, foot: { x: middle, y: y + pptxRows.label } }];
}

/** Thin lines from numbers that were lifted down to where they belong. */
export function drawLeaders(page: PptxPage, values: readonly PptxValue[]): void {
  for (const { y, height, foot } of values) {
    if (foot.y - (y + height) >= pptxRows.label / 2) page.draw([[[foot.x, y + height], [foot.x, foot.y]]], { line: 'faint', fill: null, pixels: 1 });
  }
}

interface Tip {
  readonly text: string;
  /** End of the column, and the height of the roof over it. */
  readonly tip: number;
  readonly roof: number;
  readonly isNegative: boolean;
}

/** Right at the end of the column, unless a plan's level would run through the number or its frame's sides would: then above that. */
function topOf({ plans }: TrajectoryRow, { text, tip, roof, isNegative }: Tip, { issuer, plot }: Pick<Where, 'issuer' | 'plot'>): { readonly y: number; readonly isAbovePlan: boolean } {
  if (isNegative) return { y: tip + roof + 4, isAbovePlan: false };
  const near = tip - roof - pptxRows.label;
  const frame = activePlan(plans, issuer);
  const fits = pptxTextWidth(text, size) + 8 <= plot.slot * plot.bars.frame;
  const levels = plans.flatMap((plan) => {
    const target = pptxTarget(plan);
    return target === null ? [] : [{ plan, high: pptxLevel(plot, target.high), low: pptxLevel(plot, target.low) }];
  });
  const blocking = levels.filter(({ plan, high, low }) => (low > near + 4 && high < near + pptxRows.label) || (plan === frame && !fits && high < near + 4));
  const highest = Math.min(...blocking.map(({ high }) => high));
  if (blocking.length === 0) return { y: near, isAbovePlan: false };
  // What is lifted over one level may have come to stand on the next.
  const lifted = Math.min(highest, ...levels.filter(({ high }) => high < highest && high > highest - pptxRows.label).map(({ high }) => high));
  return { y: Math.min(near, lifted - pptxRows.label), isAbovePlan: true };
}

/** What a year's columns and its frame cover. */
function standing(row: TrajectoryRow, issuer: string | null, plot: PptxPlot): PptxBox {
  const { high, low } = pptxReach(row);
  const width = plot.slot * (activePlan(row.plans, issuer)?.target == null ? plot.bars.column : plot.bars.frame);
  const y = pptxLevel(plot, high);
  return { x: pptxAcross(plot, row.year + 0.5) - width / 2, y, width, height: pptxLevel(plot, low) - y };
}
