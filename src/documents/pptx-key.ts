import type { KeyEntry } from '#i18n/key-entries.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxSmall } from './pptx-room.ts';
import { pptxTextWidth } from './pptx-text.ts';

const swatch = 18;
const gap = 8;
const between = 24;

const widthOf = ({ word }: KeyEntry) => swatch + gap + pptxTextWidth(word, pptxSmall.size) + between;

/** Room that the whole key takes in one line. */
export function keyWidth(entries: readonly KeyEntry[]): number {
  return entries.reduce((sum, entry) => sum + widthOf(entry), 0);
}

/** Draws the key in one line. */
export function drawKey(page: PptxPage, entries: readonly KeyEntry[], { x, y }: { readonly x: number; readonly y: number }): void {
  let at = x;
  for (const entry of entries) {
    const [left, top, right, foot] = [at, y + 7, at + swatch, y + 7 + swatch];
    const square = [[left, top], [right, top], [right, foot], [left, foot]] as const;
    const tick = [[left, (top + foot) / 2], [right, (top + foot) / 2]] as const;
    const look = {
      actual: { line: 'actual', fill: 'actual' },
      light: { line: 'hatch', fill: 'estimated' },
      plan: { line: 'plan', fill: 'surface' },
      supposed: { line: 'hatch', fill: 'surface', dashed: true },
      implied: { line: 'plan', fill: 'surface', dashed: true },
      other: { line: 'term', fill: null },
    } as const;
    page.draw([entry.mark === 'other' ? tick : square], look[entry.mark]);
    page.write([{ text: entry.word, colour: 'muted' }], { x: right + gap, y, width: widthOf(entry) - swatch - gap, height: pptxSmall.line }, { size: pptxSmall.size, wrap: false });
    at += widthOf(entry);
  }
}
