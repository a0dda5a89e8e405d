import type { Unit } from '#domain/indicator.ts';
import type { PlanScale } from './planned-number.ts';

/** SDMX attributes of a unit: what is counted, and the power of ten in which it is written. */
export interface UnitCodes {
  readonly measure: string;
  readonly multiplier: number;
}

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^nghìn tỷ /u, 12],
  [/^tỷ /u, 9],
  [/^triệu /u, 6],
  [/^nghìn /u, 3],
];
const multipleWords = /^(?:thousand |million |billion |trillion )+/u;

/** Reads the codes from the unit's own words: "tỷ đồng" is dong times ten to the ninth. */
export function unitCodes({ label, measure }: Unit, scale: PlanScale): UnitCodes {
  if (scale === 'growth') return { measure: 'PT', multiplier: 0 };
  if (label.vi.startsWith('%') || (measure === 'rate' && scale === 'change')) return { measure: scale === 'change' ? 'POINTS' : 'PT', multiplier: 0 };
  const multiplier = multiples.find(([words]) => words.test(label.vi))?.[1] ?? 0;
  const counted = multiplier === 0 ? label.en : label.en.replace(multipleWords, '');
  return { measure: counted.replace(/^dong\b/u, 'VND').toUpperCase().replaceAll(/[^A-Z0-9]+/gu, '_'), multiplier };
}
