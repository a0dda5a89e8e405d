import { breakpoints } from './label-fit.ts';

/** Pixels around a place: horizontally from the place, vertically from the top of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a label must keep clear of; half its width is a share of the plot plus a number of pixels. */
export interface Obstacle {
  readonly at: number;
  readonly share: number;
  readonly pixels: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Choices {
  /** Fraction of the plot. */
  readonly at: number;
  /** Where the label may stand, best first. */
  readonly boxes: readonly Box[];
  readonly obstacles: readonly Obstacle[];
}

/** From one width of the container up to another (null: and beyond), where a label stands; null where there is no room for it. */
export interface Run {
  readonly box: Box | null;
  readonly from: (typeof breakpoints)[number];
  readonly until: (typeof breakpoints)[number] | null;
}

interface Edges {
  readonly gutter: number;
  /** How far a label may reach beyond an edge of the plot, in pixels. */
  readonly margin: number;
}

/** Space between a label and anything beside it, in pixels. */
const gap = 4;

/** For each label, given the most important first, where it stands at which widths without overlapping anything. A static picture holds all its runs, and container queries choose. */
export function placeLabels(labels: readonly Choices[], edges: Edges): readonly (readonly Run[])[] {
  const byWidth = breakpoints.map((breakpoint) => boxesAt(labels, breakpoint - edges.gutter, edges));
  return labels.map((_, rank) => runsOf(byWidth.map((boxes) => boxes[rank] ?? null)));
}

/** As widths grow, places move apart and boxes do not, so that what fits at a breakpoint fits until the next. */
function boxesAt(labels: readonly Choices[], plot: number, edges: Edges): readonly (Box | null)[] {
  const taken: Box[] = [];
  return labels.map(({ at, boxes, obstacles }) => {
    const blocked = obstacles.map((one) => ({ left: (one.at - one.share) * plot - one.pixels, right: (one.at + one.share) * plot + one.pixels, top: one.top, bottom: one.bottom }));
    const chosen = boxes.find((box) => {
      const own = shifted(box, at * plot);
      const isInside = own.left >= -Math.max(edges.gutter, edges.margin) && own.right <= plot + edges.margin;
      return isInside && ![...taken, ...blocked].some((other) => overlap(own, other));
    });
    if (chosen === undefined) return null;
    taken.push(shifted(chosen, at * plot));
    return chosen;
  });
}

function runsOf(boxes: readonly (Box | null)[]): readonly Run[] {
  const starts = breakpoints.filter((_, place) => place === 0 || boxes[place] !== boxes[place - 1]);
  return starts.map((from, place) => ({ box: boxes[breakpoints.indexOf(from)] ?? null, from, until: starts[place + 1] ?? null }));
}

const shifted = (box: Box, by: number): Box => ({ ...box, left: box.left + by, right: box.right + by });

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right + gap && other.left < one.right + gap && one.top < other.bottom && other.top < one.bottom;
}

/** How far a label that cannot stand in the middle still reaches to the other side of its place. */
const hold = 8;

/** A label centred on its place, else more and more to the right or to the left of it. */
export function sideways(width: number, { top, bottom }: Pick<Box, 'top' | 'bottom'>): readonly Box[] {
  const lefts = width > 2 * hold ? [-width / 2, -width / 3, (-2 * width) / 3, -hold, hold - width] : [-width / 2];
  return lefts.map((left) => ({ left, right: left + width, top, bottom }));
}

/** How far to the left of its place a label may end. */
const aways = [6, 9, 13, 18, 24, 32];

/** For a label that fits nowhere around its place: begun right at it, else ended more and more to the left of it. */
export function aside(width: number, { top, bottom }: Pick<Box, 'top' | 'bottom'>): readonly Box[] {
  return [0, ...aways.map((away) => -away - width)].map((left) => ({ left, right: left + width, top, bottom }));
}
