import { sorted } from '#domain/order.ts';
import type { IndicatorSlide } from '#domain/slide.ts';
import { pptxFit, type PptxLabel } from './pptx-fit.ts';
import type { PptxColour } from './pptx-look.ts';
import { pptxAcross, pptxLevel, pptxRows, type PptxPlot } from './pptx-plot.ts';
import { pptxSmall } from './pptx-room.ts';

/** A text beside the picture, with its look. */
export interface PptxWritten extends PptxLabel {
  readonly year: number;
  readonly colour: PptxColour;
  readonly bold: boolean;
}

const { size } = pptxSmall;

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
