import { sorted } from '#domain/order.ts';
import { firstCountedYear, yearOf } from '#domain/period.ts';
import type { TermRow, Trajectory } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxAcross, pptxLevel, pptxRows, type PptxPlot } from './pptx-plot.ts';
import { pptxSmall } from './pptx-room.ts';
import { pptxTarget } from './pptx-shapes.ts';
import { pptxTextWidth } from './pptx-text.ts';

/** A target of several years over the years of it that are drawn; a total has no level. */
interface PptxTerm {
  readonly row: TermRow;
  readonly plan: TermRow['plans'][number];
  readonly from: number;
  readonly to: number;
  readonly level: { readonly low: number; readonly high: number } | null;
  /** Line of text above the plot, from the plot upwards. */
  readonly lane: number;
}

/** Targets of several years, each on the lowest line where nothing stands over the same years. */
function pptxTerms({ rows, terms }: Pick<Trajectory, 'rows' | 'terms'>): readonly PptxTerm[] {
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0];
  const placed: PptxTerm[] = [];
  for (const row of terms) {
    const [from, to] = [Math.max(firstCountedYear(row.period), first), Math.min(yearOf(row.period), last)];
    for (const plan of row.plans) {
      const level = pptxTarget(plan);
      if (level === null || from > to) continue;
      const taken = new Set(placed.filter((one) => one.from <= to && one.to >= from).map(({ lane }) => lane));
      const lane = placed.findIndex((_, free) => !taken.has(free));
      placed.push({ row, plan, from, to, level: plan.plan.form === 'cumulative' ? null : level, lane: lane === -1 ? placed.length : lane });
    }
  }
  return placed;
}

/** How many lines of text the targets of several years take. */
export function pptxTermLines(trajectory: Pick<Trajectory, 'rows' | 'terms'>): number {
  return linesOf(pptxTerms(trajectory));
}

const linesOf = (terms: readonly PptxTerm[]) => Math.max(0, ...terms.map(({ lane }) => lane + 1));

interface Drawing {
  readonly page: PptxPage;
  readonly plot: PptxPlot;
}

/** A step or a tinted band at the height of each target. */
export function drawTermLevels({ page, plot }: Drawing, trajectory: Trajectory): void {
  for (const { from, to, level } of pptxTerms(trajectory)) {
    if (level === null) continue;
    const [left, right] = [pptxAcross(plot, from), pptxAcross(plot, to + 1)];
    const [top, bottom] = [pptxLevel(plot, level.high), pptxLevel(plot, level.low)];
    if (top === bottom) page.draw([[[left, top], [right, top]]], { line: 'term', fill: null });
    else page.draw([[[left, top], [right, top], [right, bottom], [left, bottom]]], { line: null, fill: 'band' });
  }
}

/** What each target is, over a bracket above its years: whole where there is room, else without the years, else the bare number. */
export function drawTermNames({ page, plot }: Drawing, trajectory: Trajectory, { format, words }: Language): void {
  const { breaks, indicator } = trajectory;
  const terms = pptxTerms(trajectory);
  const floor = plot.termsAt + linesOf(terms) * pptxRows.above;
  for (const { row, plan, from, to, level, lane } of terms) {
    if (plan.target === null) continue;
    const y = floor - (lane + 1) * pptxRows.above;
    const foot = y + pptxRows.above;
    const [left, right] = [pptxAcross(plot, from) + 2, pptxAcross(plot, to + 1) - 2];
    page.draw([[[left, foot + 5], [left, foot], [right, foot], [right, foot + 5]]], { line: 'term', fill: null });
    const number = format.estimate(plan.target);
    const target = format.withUnit(number, indicator.unit);
    const label = `${format.shortPeriod(row.period)}: ${level === null ? `${words.indicator.termTotal} ` : ''}${target}`;
    const room = widestRoom([left, ...breaks.map(({ year }) => pptxAcross(plot, year)).filter((at) => at > left && at < right), right]);
    const text = [label, target].find((one) => pptxTextWidth(one, pptxSmall.size) + 8 <= room.width) ?? number;
    page.write([{ text, colour: 'muted' }], { x: room.x + 4, y, width: Math.max(room.width - 8, pptxTextWidth(text, pptxSmall.size)), height: pptxRows.above }, { size: pptxSmall.size, valign: 'bottom', wrap: false });
  }
}

/** The widest of the rooms between places across. */
function widestRoom(places: readonly number[]): { readonly x: number; readonly width: number } {
  const ordered = sorted(places, (a, b) => a - b);
  const rooms = ordered.slice(1).map((end, before) => ({ x: ordered[before] ?? end, width: end - (ordered[before] ?? end) }));
  return rooms.reduce((widest, room) => (room.width > widest.width ? room : widest), { x: ordered[0] ?? 0, width: 0 });
}
