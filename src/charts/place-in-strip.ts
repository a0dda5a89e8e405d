import type { Label } from './label-fit.ts';
import { placeLabels, sideways, type Run } from './place-labels.ts';

/** All on one line, so that only the horizontal counts. */
const line = { top: 0, bottom: 1 } as const;

/** Half of the glyph that every place keeps, in pixels. */
const glyphHalf = 6;

/** Where the texts of a strip stand at which widths, given the most important first: clear of each other and of the glyphs at all other places. */
export function placeInStrip(labels: readonly Label[], gutter: number): readonly (readonly Run[])[] {
  const glyphs = labels.map(({ at }) => ({ at, share: 0, pixels: glyphHalf, ...line }));
  const choices = labels.map(({ at, width }) => ({ at, boxes: sideways(width, line), obstacles: glyphs.filter((glyph) => glyph.at !== at) }));
  return placeLabels(choices, { gutter, margin: glyphHalf });
}
