/** A text centred on a fraction of the plot; `width` in pixels. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

/** Space between two labels, in pixels. */
const gap = 6;

/** How far a label may reach beyond an edge of the plot, into the padding of its card. */
const margin = 14;

/** Widths of the plot in pixels, from which a label may appear; each has a class in `marks.module.css`. */
export const breakpoints = [0, 200, 240, 265, 290, 325, 360, 400, 440, 480, 540, 600, 660, 720, 800, 900, 1000, 1120, 1280, 1600, 2000] as const;
export type Breakpoint = (typeof breakpoints)[number] | null;

/**
 * For each label, given the most important first, the width from which it overlaps none before it; null when it never fits.
 * Labels thin out through container queries, so a picture made on the server suits every width.
 */
export function fitLabels(labels: readonly Label[], gutter: number): readonly Breakpoint[] {
  return labels.map((label, rank) => {
    const needs = labels.slice(0, rank).map((other) => apart(Math.abs(label.at - other.at), (label.width + other.width) / 2 + gap));
    const edges = [apart(label.at, label.width / 2 - Math.max(gutter, margin)), apart(1 - label.at, label.width / 2 - margin)];
    const need = Math.max(0, ...edges, ...needs);
    return breakpoints.find((breakpoint) => breakpoint === 0 ? need === 0 : breakpoint - gutter >= need - 0.01) ?? null;
  });
}

/** Plot width at which a distance given as a fraction is as wide as the pixels asked for. */
function apart(fraction: number, pixels: number): number {
  return fraction < 1e-9 ? Infinity : pixels / fraction;
}

/** Rough width of a text in Be Vietnam Pro, a little too wide rather than too narrow. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[.,:;'’|\s]/u.test(letter) ? 0.3 : 0.64), 0) * size;
}
