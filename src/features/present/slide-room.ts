import { textWidth } from '#charts/label-fit.ts';

/** Sizes of the canvas on which slides are laid out, in its own pixels. */
export const canvasSizes = { wide: { width: 1280, height: 720 }, square: { width: 960, height: 720 } } as const;
export type CanvasShape = keyof typeof canvasSizes;

/** How an indicator's slide divides its height. */
export interface SlideRoom {
  readonly title: keyof typeof titles;
  readonly chart: number;
  readonly caveats: string;
}

interface Texts {
  readonly title: string;
  readonly subtitle: string;
  readonly caveats: readonly string[];
  readonly source: string;
  /** Says how many caveats had no room. */
  readonly more: (count: number) => string;
}

/** Letter sizes of titles with their lines; as in the style sheet. */
const titles = {
  large: { size: 40, line: 48 },
  medium: { size: 34, line: 42 },
  small: { size: 30, line: 37 },
} as const;

/** Ways to share the room, the best first: a title and how many lines of caveats. */
const choices = [
  { name: 'large', most: 2 },
  { name: 'medium', most: 2 },
  { name: 'large', most: 1 },
  { name: 'medium', most: 1 },
  { name: 'small', most: 2 },
  { name: 'small', most: 1 },
] as const;

const small = { size: 24, line: 31 } as const;
const margins = { inline: 80, block: 56, gaps: 20, key: 620, page: 130 } as const;

/** The picture's share of the height is never less. */
const leastChart = 0.6;

/** The largest title and the most caveats that leave the picture its share of the slide. */
export function roomOf({ title, subtitle, caveats, source, more }: Texts, shape: CanvasShape): SlideRoom {
  const { width, height } = canvasSizes[shape];
  const inside = width - margins.inline;
  const heads = textWidth(subtitle, small.size) + margins.key > inside ? 1 + linesOf(subtitle, small.size, inside) : 1;
  const fixed = margins.block + margins.gaps + heads * small.line + linesOf(source, small.size, inside - margins.page) * small.line;

  const candidates = choices.map(({ name, most }) => {
    const look = titles[name];
    const shown = fitCaveats(caveats, { width: inside * most, more });
    const head = linesOf(title, look.size, inside);
    const chart = height - fixed - head * look.line - (shown === '' ? 0 : linesOf(shown, small.size, inside) * small.line);
    return { title: name, caveats: shown, head, chart };
  });
  const enough = candidates.filter(({ chart }) => chart >= height * leastChart);
  const roomiest = candidates.reduce((best, one) => (one.chart > best.chart ? one : best));
  return enough.find(({ head }) => head <= 2) ?? enough[0] ?? { ...roomiest, chart: height * leastChart };
}

function linesOf(text: string, size: number, width: number): number {
  const needed = textWidth(text, size);
  return Math.max(1, Math.ceil(needed <= width ? 1 : (needed * 1.04) / width));
}

interface CaveatRoom {
  readonly width: number;
  readonly more: (count: number) => string;
}

/** Stays with what it follows, so that no line begins with it. */
export const dot = '\u00A0· ';

/** As many caveats as there is room for, and how many more there are. */
function fitCaveats(caveats: readonly string[], { width, more }: CaveatRoom): string {
  for (let count = caveats.length; count > 0; count -= 1) {
    const rest = caveats.length - count;
    const text = [...caveats.slice(0, count), ...(rest === 0 ? [] : [more(rest)])].join(dot);
    if (textWidth(text, small.size) * 1.04 <= width) return text;
  }
  return caveats.length === 0 ? '' : more(caveats.length);
}
