import { fittingCaveats, runOn } from '#i18n/slide-caveats.ts';
import type { Language } from '#i18n/language.ts';
import { pptxMargin, pptxSizes, pptxTitleTops, type PptxShape } from './pptx-look.ts';
import type { PptxBox } from './pptx-page.ts';
import { pptxLines, pptxTextWidth } from './pptx-text.ts';

/** Smallest letters on a slide, in pixels: legible from the last row of a hall. */
export const pptxSmall = { size: 24, line: 30 } as const;

const titles = [
  { size: 40, line: 48 },
  { size: 34, line: 41 },
  { size: 30, line: 36 },
  { size: 27, line: 33 },
] as const;

interface Texts {
  readonly title: string;
  /** What stands under the title, the fullest first, and the width of what stands behind it. */
  readonly subtitles: readonly string[];
  readonly key: number;
  readonly caveats: readonly string[];
  /** The fullest first. */
  readonly sources: readonly string[];
}

interface Sheet {
  readonly shape: PptxShape;
  readonly language: Pick<Language, 'locale'>;
}

/** How a slide divides its height. */
export interface PptxRoom {
  readonly title: PptxBox & { readonly size: number };
  readonly about: PptxBox & { readonly text: string };
  /** Where the key begins: behind the subtitle, or on a line of its own. */
  readonly key: { readonly x: number; readonly y: number };
  readonly body: PptxBox;
  /** Caveats, then the source. */
  readonly foot: PptxBox & { readonly text: string };
}

/** The picture's share of the height is never less where any choice allows it. */
const leastBody = 0.6;
const { inside: top } = pptxTitleTops;

/** Height below the foot, in which the number of the slide stands. */
export const pptxBelow = 38;

/** The way to share the room that leaves the picture its height and tells most caveats; among those the fullest source and subtitle and the largest title. */
export function pptxRoom(texts: Texts, sheet: Sheet): PptxRoom {
  const ways = texts.sources.flatMap((source) => texts.subtitles.map((subtitle) => ({ source, subtitle })));
  const choices = ways.flatMap((way) => titles.map((look) => layOut(texts, sheet, { ...way, look })));
  const enough = choices.filter(({ body }) => body.height >= leastHeight(sheet));
  const from = enough.length === 0 ? choices : enough;
  return from.reduce((best, one) => ((enough.length === 0 ? one.body.height > best.body.height : one.hidden < best.hidden) ? one : best));
}

const leastHeight = ({ shape }: Sheet) => pptxSizes[shape].height * leastBody;

interface Choice {
  readonly look: (typeof titles)[number];
  readonly source: string;
  readonly subtitle: string;
}

function layOut({ title, key, caveats }: Texts, sheet: Sheet, { look, source, subtitle }: Choice): PptxRoom & { readonly hidden: number } {
  const { width, height } = pptxSizes[sheet.shape];
  const inside = width - 2 * pptxMargin;
  const across = (y: number, tall: number): PptxBox => ({ x: pptxMargin, y, width: inside, height: tall });
  const titleHeight = titleLines(title, look.size, inside) * look.line;
  const about = top + titleHeight + 6;
  const said = pptxTextWidth(subtitle, pptxSmall.size);
  const ownLine = key > 0 && said + 32 + key > inside;
  const aboutHeight = pptxLines(subtitle, pptxSmall.size, inside) * pptxSmall.line;
  const bodyAt = about + aboutHeight + (ownLine ? pptxSmall.line : 0) + 6;
  const footAt = (foot: string) => height - pptxBelow - (foot === '' ? 0 : pptxLines(foot, pptxSmall.size, inside) * pptxSmall.line);
  const bodyOver = (foot: string) => footAt(foot) - 6 - bodyAt;
  const { text, hidden } = fittingCaveats(caveats, (told) => bodyOver(runOn([told, source])) >= leastHeight(sheet), sheet.language);
  const foot = runOn([text, source]);
  return {
    title: { ...across(top, titleHeight), size: look.size },
    about: { ...across(about, aboutHeight), text: subtitle },
    key: ownLine ? { x: pptxMargin, y: about + aboutHeight } : { x: pptxMargin + said + 32, y: about },
    body: across(bodyAt, bodyOver(foot)),
    foot: { ...across(footAt(foot), height - pptxBelow - footAt(foot)), text: foot },
    hidden,
  };
}

/** How much wider letters are that are set bold. */
const bold = 1.07;

function titleLines(title: string, size: number, width: number): number {
  return pptxTextWidth(title, size) * bold <= width ? 1 : Math.max(2, pptxLines(title, size, width));
}
