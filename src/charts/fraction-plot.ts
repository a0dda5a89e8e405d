/** Turns fractions of the plot's width into whatever the surface understands: per cent in a fluid SVG, pixels in Recharts. */
export interface Horizontal {
  readonly place: (fraction: number) => number | string;
  readonly span: (fraction: number) => number | string;
}

const percent = (fraction: number) => `${Math.round(fraction * 1e6) / 1e4}%`;

/** For an SVG of unknown width that fills its container. */
export const fluid: Horizontal = { place: percent, span: percent };

/** For a plot whose edges are known in pixels. */
export function pixels(left: number, width: number): Horizontal {
  return { place: (fraction) => left + fraction * width, span: (fraction) => fraction * width };
}
