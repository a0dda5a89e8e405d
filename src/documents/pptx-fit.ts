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

interface Field<Label> {
  readonly within: Pick<PptxBox, 'x' | 'width'>;
  /** What a label must keep clear of. */
  readonly obstacles?: (label: Label) => readonly PptxBox[];
  /** As far up as a label may move by a line where its own place is taken; unless given, none moves. */
  readonly highest?: number;
}

/** The labels that have room, the most important first: none over another, an obstacle, or the edge. */
export function pptxFit<Label extends PptxLabel>(labels: readonly Label[], { within, obstacles = () => [], highest = Infinity }: Field<Label>): readonly Label[] {
  const placed: Label[] = [];
  const hasRoom = (label: Label) => {
    const box = pptxLabelBox(label);
    const inside = box.x >= within.x - edge && box.x + box.width <= within.x + within.width + edge;
    return inside && [...placed.map(pptxLabelBox), ...obstacles(label)].every((other) => !overlaps(box, other));
  };
  for (const label of labels) {
    const higher = { ...label, y: label.y - label.height };
    const place = (higher.y >= highest ? [label, higher] : [label]).find(hasRoom);
    if (place !== undefined) placed.push(place);
  }
  return placed;
}

/** How far a label may reach into the margin. */
const edge = 30;

/** Where a label stands, with some air beside it. */
export function pptxLabelBox({ text, middle, y, size, height }: PptxLabel): PptxBox {
  const width = pptxTextWidth(text, size) + gap;
  return { x: middle - width / 2, y, width, height };
}

function overlaps(a: PptxBox, b: PptxBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
