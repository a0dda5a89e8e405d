import type { Trajectory } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxSmall } from './pptx-room.ts';
import { pptxTextWidth } from './pptx-text.ts';

interface KeyEntry {
  readonly mark: 'actual' | 'light' | 'plan' | 'implied';
  readonly word: string;
}

const swatch = 18;
const gap = 8;
const between = 24;

/** Names the marks that occur in a picture, and no others. */
export function keyOf({ rows }: Trajectory, { words }: Language): readonly KeyEntry[] {
  const statuses = new Set(rows.flatMap(({ actual }) => (actual === null ? [] : [actual.status])));
  const bases = new Set(rows.flatMap(({ plans }) => plans.flatMap(({ plan, target }) => (target === null ? [] : [plan.basis]))));
  return [
    { mark: 'actual' as const, word: words.indicator.actual, occurs: statuses.has('normal') },
    { mark: 'light' as const, word: words.indicator.estimated, occurs: statuses.has('estimated') },
    { mark: 'light' as const, word: words.statuses.provisional, occurs: statuses.has('provisional') },
    { mark: 'plan' as const, word: words.indicator.plan, occurs: bases.has('stated') },
    { mark: 'implied' as const, word: words.indicator.impliedPlan, occurs: bases.has('implied') },
  ].filter(({ occurs }) => occurs);
}

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
    const look = {
      actual: { line: 'actual', fill: 'actual' },
      light: { line: 'hatch', fill: 'estimated' },
      plan: { line: 'plan', fill: 'surface' },
      implied: { line: 'plan', fill: 'surface', dashed: true },
    } as const;
    page.draw([square], look[entry.mark]);
    page.write([{ text: entry.word, colour: 'muted' }], { x: right + gap, y, width: widthOf(entry) - swatch - gap, height: pptxSmall.line }, { size: pptxSmall.size, wrap: false });
    at += widthOf(entry);
  }
}
