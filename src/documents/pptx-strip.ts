import { comparedPart, isCompared } from '#domain/compared.ts';
import { sorted } from '#domain/order.ts';
import type { IndicatorSlide } from '#domain/slide.ts';
import { badge } from '#i18n/badge.ts';
import type { Language } from '#i18n/language.ts';
import { pptxFit } from './pptx-fit.ts';
import type { PptxWritten } from './pptx-labels.ts';
import { pptxAcross, pptxRows, type PptxAxis } from './pptx-plot.ts';
import { pptxSmall } from './pptx-room.ts';
import { pptxVerdict } from './pptx-verdict.ts';

/** The verdicts below the years, from the top of the strip, and how many lines they take. */
interface PptxStrip {
  readonly labels: readonly PptxWritten[];
  readonly lines: number;
}

/** How each year stood against its plan: glyph and shortest verdict on one line, or on two by turns where they need it, the nearest to the chosen year on the first; the glyph alone where there is no room. */
export function pptxStrip({ trajectory: { rows, indicator }, year }: IndicatorSlide, axis: PptxAxis, language: Language): PptxStrip {
  // Differences of rates are written without their unit, which stands in the slide's subtitle.
  const bare = { ...indicator, unit: { ...indicator.unit, measure: 'level' } } as const;
  const compared = rows.filter(isCompared).map((row): PptxWritten & { readonly glyph: string } => {
    const assessment = comparedPart(row)?.assessment ?? row.assessment;
    const { glyph, colour } = pptxVerdict(assessment);
    return { year: row.year, middle: pptxAcross(axis, row.year + 0.5), y: 0, size: pptxSmall.size, height: pptxRows.strip, colour, bold: true, text: `${glyph}${badge(assessment, bare, language).cell}`, glyph };
  });
  const ranked = sorted(compared, (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  const oneLine = pptxFit(ranked, { within: axis.plot });
  if (oneLine.length === ranked.length) return { labels: oneLine, lines: Math.min(1, ranked.length) };
  const twoLines = pptxFit(ranked, {
    within: axis.plot,
    places: (label) => {
      const own = Math.abs(label.year - (ranked[0]?.year ?? year)) % 2;
      return [own, 1 - own].map((line) => ({ ...label, y: line * pptxRows.strip }));
    },
  });
  const told = new Set(twoLines.map((one) => one.year));
  const short = ranked.filter((one) => !told.has(one.year) && one.glyph !== '').map((one) => ({ ...one, text: one.glyph.trim() }));
  return { labels: [...twoLines, ...short], lines: 2 };
}
