import type { Formatter } from '#i18n/format.ts';

type NumberFormat = Pick<Formatter, 'number'>;

/** A tick of a scale in words: all but zero are printed with the same decimals. */
export function tickText(tick: number, ticks: readonly number[], format: NumberFormat): string {
  const decimals = tick === 0 ? 0 : Math.max(...ticks.map((one) => String(one).split('.')[1]?.length ?? 0));
  return format.number(tick, decimals);
}

/** Letters of the longest number on a scale. */
export function longestTick(ticks: readonly number[], format: NumberFormat): number {
  return Math.max(...ticks.map((tick) => tickText(tick, ticks, format).length));
}
