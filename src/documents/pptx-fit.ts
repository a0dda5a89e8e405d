import type { PptxBox } from './pptx-page.ts';
import { pptxTextWidth } from './pptx-text.ts';

/** A label centred on a place; `y` is its top. */
export interface PptxLabel {
  readonly text: string;
  readonly middle: number;
  readonly y: number;
  readonly size: number;
  readonly height: number;
}

const gap = 6;

/** How far a label may reach into the margin. */
const edge = 30;

interface Field<Label> {
  readonly within: Pick<PptxBox, 'x' | 'width'>;
  /** What a label must keep clear of. */
  readonly obstacles?: (label: Label) => readonly PptxBox[];
  /** Where it may stand, best first; unless given, where it is. */
  readonly places?: (label: Label) => readonly Label[];
}

/** The labels that have room, the most important first: none over another, an obstacle, or the edge. */
export function pptxFit<Label extends PptxLabel>(labels: readonly Label[], { within, obstacles = () => [], places = (label) => [label] }: Field<Label>): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    const blocked = [...placed.map(pptxLabelBox), ...obstacles(label)];
    const place = places(label).find((one) => {
      const box = pptxLabelBox(one);
      const inside = box.x >= within.x - edge && box.x + box.width <= within.x + within.width + edge;
      return inside && blocked.every((other) => !overlaps(box, other));
    });
    if (place !== undefined) placed.push(place);
  }
  return placed;
}

/** Where a label stands, with some air beside it. */
export function pptxLabelBox({ text, middle, y, size, height }: PptxLabel): PptxBox {
  const width = pptxTextWidth(text, size) + gap;
  return { x: middle - width / 2, y, width, height };
}

function overlaps(a: PptxBox, b: PptxBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
