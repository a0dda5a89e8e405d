import type { Assessment } from '#domain/assessment.ts';
import { comparedPart, isCompared } from '#domain/compared.ts';
import { sorted } from '#domain/order.ts';
import type { IndicatorSlide } from '#domain/slide.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { badge, type Badge } from '#i18n/badge.ts';
import type { Language } from '#i18n/language.ts';
import { pptxFit, type PptxLabel } from './pptx-fit.ts';
import type { PptxColour } from './pptx-look.ts';
import type { PptxBox } from './pptx-page.ts';
import { pptxAcross, pptxLevel, pptxPartMiddle, pptxReach, pptxRows, type PptxPlot } from './pptx-plot.ts';
import { pptxColumn } from './pptx-series.ts';
import { pptxSmall } from './pptx-room.ts';

/** A text beside the picture, with its look. */
export interface PptxWritten extends PptxLabel {
  readonly year: number;
  readonly colour: PptxColour;
  readonly bold: boolean;
}

const { size } = pptxSmall;

/** The number of each year above its column, the chosen year first; those without room are in the workbook and the notes. */
export function pptxValues({ trajectory, year }: IndicatorSlide, plot: PptxPlot, { format }: Language): readonly PptxWritten[] {
  const labels = trajectory.rows.flatMap((row): readonly PptxWritten[] => {
    const last = row.partYears.at(-1);
    const observation = row.actual ?? last?.observation;
    if (observation === undefined) return [];
    const number = format.quantity(observation.quantity, trajectory.indicator.decimals);
    const text = row.actual === null ? `${format.part(observation.period, observation.cumulative)}: ${number}` : number;
    const time = row.actual === null && last !== undefined ? pptxPartMiddle(last) : row.year + 0.5;
    return [{ year: row.year, text, middle: pptxAcross(plot, time), y: labelTop(row, plot), size, height: pptxRows.label, colour: 'text', bold: true }];
  });
  const rows = new Map(trajectory.rows.map((row) => [row.year, row]));
  const importance = (label: PptxWritten) => (label.year === year ? 2e4 : 0) + (rows.get(label.year)?.actual == null ? 0 : 1e4) + label.year;
  const ranked = sorted(labels, (a, b) => importance(b) - importance(a));
  return pptxFit(ranked, {
    within: plot.plot,
    obstacles: (label) => trajectory.rows.filter((row) => row.year !== label.year).map((row) => standing(row, plot)),
    highest: plot.plot.y - pptxRows.cap - pptxRows.label,
  });
}

/** Above column, cap and frame, whichever is highest; below columns of negative numbers. */
function labelTop(row: TrajectoryRow, plot: PptxPlot): number {
  const { high, low } = pptxReach(row);
  const cap = hasCap(row) ? pptxRows.cap : 0;
  if (low < 0 && high === 0) return pptxLevel(plot, low) + cap + 4;
  return pptxLevel(plot, high) - cap - pptxRows.label;
}

function hasCap({ actual, partYears }: TrajectoryRow): boolean {
  return (actual === null ? partYears.map(({ observation }) => observation) : [actual]).some((one) => pptxColumn(one).open !== null);
}

/** What a year's columns cover. */
function standing(row: TrajectoryRow, plot: PptxPlot): PptxBox {
  const { high, low } = pptxReach(row);
  const width = plot.slot * plot.bars.column;
  const y = pptxLevel(plot, high);
  return { x: pptxAcross(plot, row.year + 0.5) - width / 2, y, width, height: pptxLevel(plot, low) - y };
}

/** Every year that has room, the chosen, the last and the first before the others; then the three dots of empty slots. */
export function pptxYears({ trajectory: { rows }, year }: IndicatorSlide, plot: PptxPlot): readonly PptxWritten[] {
  const [first, last] = [rows[0]?.year ?? year, rows.at(-1)?.year ?? year];
  const importance = (one: number) => (one === year ? 0 : one === last ? 1 : one === first ? 2 : 3 + [16, 8, 4, 2, 1].findIndex((step) => (last - one) % step === 0));
  const written = (one: number): PptxWritten => ({
    year: one,
    text: String(one),
    middle: pptxAcross(plot, one + 0.5),
    y: plot.yearsAt,
    size,
    height: pptxRows.year,
    colour: one === year ? 'text' : 'muted',
    bold: one === year,
  });
  const years = pptxFit(sorted(rows.map((row) => row.year), (a, b) => importance(a) - importance(b)).map(written), { within: plot.plot });
  const empty = rows.filter(({ actual, partYears }) => actual === null && partYears.length === 0);
  const dots = empty.map((row): PptxWritten => ({ ...written(row.year), text: '…', y: pptxLevel(plot, 0) - pptxRows.label, colour: 'faint', bold: false }));
  return [...years, ...dots];
}

/** How each year stood against its plan: glyph and shortest verdict, the glyph alone where there is no room. */
export function pptxStrip({ trajectory: { rows, indicator }, year }: IndicatorSlide, plot: PptxPlot, language: Language): readonly PptxWritten[] {
  const { stripAt } = plot;
  if (stripAt === null) return [];
  const compared = rows.filter(isCompared).map((row) => {
    const assessment = comparedPart(row)?.assessment ?? row.assessment;
    const { cell, mark } = badge(assessment, indicator, language);
    const look = { year: row.year, middle: pptxAcross(plot, row.year + 0.5), y: stripAt, size, height: pptxRows.strip, colour: pptxVerdictColour(assessment), bold: true };
    return { full: { ...look, text: `${pptxGlyphs[mark]}${cell}` }, short: { ...look, text: pptxGlyphs[mark].trim() } };
  });
  const ranked = sorted(compared, (a, b) => Number(b.full.year === year) - Number(a.full.year === year) || b.full.year - a.full.year);
  const shortOf = (one: number) => compared.filter(({ short }) => short.year !== one && short.text !== '').map(({ short }) => ({ x: short.middle - size, y: short.y, width: 2 * size, height: short.height }));
  const fitted = pptxFit(ranked.map(({ full }) => full), { within: plot.plot, obstacles: (label) => shortOf(label.year) });
  const told = new Set(fitted.map((one) => one.year));
  return [...fitted, ...ranked.flatMap(({ short }) => (told.has(short.year) || short.text === '' ? [] : [short]))];
}

/** Signs that every font of an office has. */
export const pptxGlyphs: Record<Badge['mark'], string> = { exceeded: '▲ ', met: '● ', missed: '▼ ', passed: '▲ ', 'in-progress': '', none: '' };

/** Colour follows the effect for the area. */
export function pptxVerdictColour(assessment: Assessment): PptxColour {
  switch (assessment.kind) {
    case 'judged':
      return ({ exceeded: 'good', met: 'neutral', missed: 'bad' } as const)[assessment.verdict];
    case 'in-progress':
      return assessment.comparison.effect;
    case 'unjudged':
      return 'muted';
  }
}
