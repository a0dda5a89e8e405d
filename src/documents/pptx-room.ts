import { pptxMargin, pptxSizes, pptxTitleTops, type PptxShape } from './pptx-look.ts';
import type { PptxBox } from './pptx-page.ts';
import { pptxLines, pptxTextWidth } from './pptx-text.ts';

/** Smallest letters on a slide, in pixels: legible from the last row of a hall. */
export const pptxSmall = { size: 24, line: 30 } as const;

const titles = [
  { size: 40, line: 48 },
  { size: 34, line: 41 },
  { size: 30, line: 36 },
] as const;

interface Texts {
  readonly title: string;
  /** Line under the title, and the width of what stands behind it. */
  readonly subtitle: string;
  readonly key: number;
  readonly caveats: readonly string[];
  readonly source: string;
  /** Says how many caveats had no room. */
  readonly more: (count: number) => string;
}

/** How a slide divides its height. */
export interface PptxRoom {
  readonly title: PptxBox & { readonly size: number };
  readonly about: PptxBox;
  /** Where the key begins: behind the subtitle, or on a line of its own. */
  readonly key: { readonly x: number; readonly y: number };
  readonly body: PptxBox;
  readonly caveats: PptxBox & { readonly text: string };
  readonly source: PptxBox;
}

/** The picture's share of the height is never less where any choice allows it. */
const leastBody = 0.6;
const { inside: top } = pptxTitleTops;
const bottom = 22;
const pageNumber = 110;

/** The largest title and the most caveats that leave the picture its share of the slide. */
export function pptxRoom(texts: Texts, shape: PptxShape): PptxRoom {
  const choices = [2, 1].flatMap((lines) => titles.map((look) => layOut(texts, shape, { look, lines })));
  const fitting = choices.find(({ body }) => body.height >= pptxSizes[shape].height * leastBody) ?? choices.at(-1);
  if (fitting === undefined) throw new RangeError('no title size');
  return fitting;
}

interface Choice {
  readonly look: (typeof titles)[number];
  /** Most lines of caveats. */
  readonly lines: number;
}

function layOut({ title, subtitle, key, caveats, source, more }: Texts, shape: PptxShape, { look, lines }: Choice): PptxRoom {
  const { width, height } = pptxSizes[shape];
  const inside = width - 2 * pptxMargin;
  const across = (y: number, tall: number): PptxBox => ({ x: pptxMargin, y, width: inside, height: tall });
  const titleHeight = pptxLines(title, look.size, inside) * look.line;
  const about = top + titleHeight + 8;
  const said = pptxTextWidth(subtitle, pptxSmall.size);
  const ownLine = key > 0 && said + 32 + key > inside;
  const aboutLines = pptxLines(subtitle, pptxSmall.size, inside);
  const shown = fitCaveats(caveats, inside * lines, more);
  const caveatLines = shown === '' ? 0 : pptxLines(shown, pptxSmall.size, inside);
  const sourceHeight = (source === '' ? 1 : pptxLines(source, pptxSmall.size, inside - pageNumber)) * pptxSmall.line;
  const sourceAt = height - bottom - sourceHeight;
  const caveatsAt = sourceAt - caveatLines * pptxSmall.line;
  const bodyAt = about + (aboutLines + Number(ownLine)) * pptxSmall.line + 6;
  return {
    title: { ...across(top, titleHeight), size: look.size },
    about: across(about, aboutLines * pptxSmall.line),
    key: ownLine ? { x: pptxMargin, y: about + aboutLines * pptxSmall.line } : { x: pptxMargin + said + 32, y: about },
    body: across(bodyAt, caveatsAt - 8 - bodyAt),
    caveats: { ...across(caveatsAt, caveatLines * pptxSmall.line), text: shown },
    source: { ...across(sourceAt, sourceHeight), width: inside - pageNumber },
  };
}

/** Stays with what it follows, so that no line begins with it. */
const dot = '\u00A0· ';

/** As many caveats as there is room for, the most needed one in any case, and how many more there are. */
function fitCaveats(caveats: readonly string[], width: number, more: Texts['more']): string {
  for (let count = caveats.length; count > 0; count -= 1) {
    const rest = caveats.length - count;
    const text = [...caveats.slice(0, count), ...(rest === 0 ? [] : [more(rest)])].join(dot);
    if (pptxTextWidth(text, pptxSmall.size) * 1.06 <= width) return text;
  }
  const [first] = caveats;
  return first === undefined ? '' : [first, ...(caveats.length === 1 ? [] : [more(caveats.length - 1)])].join(dot);
}
