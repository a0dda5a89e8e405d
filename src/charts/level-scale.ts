import { sorted } from '#domain/order.ts';

/** The range of values that a picture shows, always with zero, and round numbers in it. */
export interface LevelScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Vertical extent of the plot in pixels. */
export interface Extent {
  readonly top: number;
  readonly height: number;
}

/** How many times the next largest value one value, or two, must be to leave the axis to the others, who would have a fifth of it. */
const outlier = 5;

/** Scale for columns: from zero, as high as the highest value unless one or two values would flatten all the others and may be cut. */
export function levelScaleOf(values: readonly number[], outliers: 'cut' | 'whole' = 'cut'): LevelScale {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const limit = outliers === 'cut' ? limitOf(sorted(sizes, (a, b) => b - a)) : Infinity;
  const shown = values.filter((value) => Math.abs(value) <= limit);
  const cut = shown.length < values.length;
  const headroom = cut ? 1.15 : 1;
  const max = Math.max(0, ...shown) * headroom || (Math.min(0, ...shown) < 0 ? 0 : 1);
  const min = Math.min(0, ...shown) * headroom;
  return { min, max, ticks: ticksBetween(min, max) };
}

/** Largest size that the axis must hold, of sizes in falling order. */
function limitOf(sizes: readonly number[]): number {
  for (const place of [2, 1] as const) {
    const [above, next] = [sizes[place - 1], sizes[place]];
    if (above !== undefined && next !== undefined && sizes.length > place + 1 && above > outlier * next) return next;
  }
  return sizes[0] ?? 0;
}

/** Round numbers (1, 2, 2.5 or 5 times a power of ten) in the range, zero among them, about four steps. */
function ticksBetween(min: number, max: number): readonly number[] {
  const rough = (max - min) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const [from, to] = [Math.ceil(min / step - 1e-9), Math.floor(max / step + 1e-9)];
  return Array.from({ length: to - from + 1 }, (_, place) => Number(((from + place) * step).toPrecision(12)));
}

/** Pixel height of a value; beyond the range it stays at the edge and is marked as cut. */
export function heightOf({ min, max }: LevelScale, { top, height }: Extent, value: number): { readonly y: number; readonly cut: boolean } {
  const inside = Math.min(Math.max(value, min), max);
  return { y: Math.round((top + ((max - inside) / (max - min)) * height) * 100) / 100, cut: inside !== value };
}
