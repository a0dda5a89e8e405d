import { textWidth } from '#charts/label-fit.ts';
import { fittingCaveats, runOn } from '#i18n/slide-caveats.ts';
import type { Language } from '#i18n/language.ts';

/** Sizes of the canvas on which slides are laid out, in its own pixels. */
export const canvasSizes = { wide: { width: 1280, height: 720 }, square: { width: 960, height: 720 } } as const;
export type CanvasShape = keyof typeof canvasSizes;

/** How an indicator's slide divides its height. */
interface SlideRoom {
  readonly title: (typeof titles)[number]['name'];
  readonly subtitle: string;
  readonly chart: number;
  /** Of everything on the slide. */
  readonly width: number;
  /** Caveats, then the source. */
  readonly foot: string;
}

interface Texts {
  readonly title: string;
  /** What stands under the title, the fullest first. */
  readonly subtitles: readonly string[];
  /** Words of the key that stands behind it. */
  readonly key: readonly string[];
  readonly caveats: readonly string[];
  /** The fullest first. */
  readonly sources: readonly string[];
}

interface Canvas {
  readonly shape: CanvasShape;
  readonly language: Pick<Language, 'locale'>;
}

/** Letter sizes of titles with their lines; as in the style sheet. */
const titles = [
  { name: 'large', size: 40, line: 48 },
  { name: 'medium', size: 34, line: 42 },
  { name: 'small', size: 30, line: 36 },
  { name: 'least', size: 27, line: 34 },
] as const;

const small = { size: 24, line: 30 } as const;
const margins = { inline: 80, block: 48, gaps: 18, entry: 64 } as const;

/** The picture's share of the height is never less. */
const leastChart = 0.6;

/** The way to share the room that leaves the picture its height and tells most caveats; among those the fullest source and subtitle and the largest title. */
export function roomOf(texts: Texts, { shape, language }: Canvas): SlideRoom {
  const { width, height } = canvasSizes[shape];
  const inside = width - margins.inline;
  const key = texts.key.reduce((sum, word) => sum + textWidth(word, small.size) + margins.entry, 0);

  const ways = texts.sources.flatMap((source) => texts.subtitles.map((subtitle) => ({ source, subtitle })));
  const candidates = ways.flatMap(({ source, subtitle }) =>
    titles.map(({ name, size, line }) => {
      const heads = textWidth(subtitle, small.size) + key > inside ? Math.ceil((key * words) / inside) + linesOf(subtitle, small.size, inside) : 1;
      const rest = height - margins.block - margins.gaps - heads * small.line - linesOf(texts.title, size, inside) * line;
      const footed = (caveats: string) => runOn([caveats, source]);
      const tall = (foot: string) => linesOf(foot, small.size, inside) * small.line;
      const { text, hidden } = fittingCaveats(texts.caveats, (caveats) => rest - tall(footed(caveats)) >= height * leastChart, language);
      return { title: name, subtitle, foot: footed(text), hidden, width: inside, chart: rest - tall(footed(text)) };
    }),
  );
  const enough = candidates.filter(({ chart }) => chart >= height * leastChart);
  if (enough.length === 0) return { ...candidates.reduce((best, one) => (one.chart > best.chart ? one : best)), chart: height * leastChart };
  return enough.reduce((best, one) => (one.hidden < best.hidden ? one : best));
}

/** What the words of a key with their marks take of the width that is reckoned with. */
const words = 0.9;

/** What sentences take of the width that is reckoned with for numbers: narrower letters, and what remains at the ends of lines. */
const prose = 0.95;

function linesOf(text: string, size: number, width: number): number {
  return Math.ceil((textWidth(text, size) * prose) / width);
}
