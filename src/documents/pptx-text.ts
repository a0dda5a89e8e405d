/** Letters of Arial by their width, in parts of the size; all others are taken as wide as a digit and a little more. */
const widths = [
  [/[ijl.,:;'|!·]/u, 0.25],
  [/[ \u00A0ftrI()\-/[\]]/u, 0.34],
  [/[mwMW%@]/u, 0.87],
  [/[A-ZĐ≥≤≈<>+=]/u, 0.7],
] as const;

/** Rough width of a text in Arial, a little too wide rather than too narrow. */
export function pptxTextWidth(text: string, size: number): number {
  const letters = Array.from(text.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return letters.reduce((sum, letter) => sum + (widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.57), 0) * size;
}

/** How many lines a text takes in a width. */
export function pptxLines(text: string, size: number, width: number): number {
  const needed = pptxTextWidth(text, size);
  return Math.max(1, Math.ceil(needed <= width ? 1 : (needed * 1.06) / width));
}
