import type { Dataset } from '#domain/dataset.ts';
import type { Assumptions } from '#domain/hypothesis.ts';
import { sorted } from '#domain/order.ts';
import { roundTo } from '#domain/rounding.ts';
import type { Trajectory } from '#domain/trajectory.ts';

/** The text under `assume` in an address while values are being tried but none is put in yet. */
const open = 'open';

const yearShape = /^[1-9]\d{3}$/u;
const valueShape = /^-?\d{1,15}(?:\.\d{1,6})?$/u;

/** Reads years and values from an address, `2026_4.5_2027_4`; null where nothing is tried. What is no year or no value is left out. */
export function parseAssumptions(text: string | undefined): Assumptions | null {
  if (text === undefined) return null;
  if (text === open) return new Map();
  const words = text.split('_');
  const pairs = words.flatMap((year, place): readonly (readonly [number, number])[] => {
    const value = words[place + 1] ?? '';
    return place % 2 === 0 && yearShape.test(year) && valueShape.test(value) ? [[Number(year), Number(value) + 0]] : [];
  });
  return pairs.length === 0 ? null : new Map(pairs);
}

/** Writes them in the order of years, values with at most six decimals. */
export function formatAssumptions(values: Assumptions): string {
  if (values.size === 0) return open;
  return sorted(values, ([a], [b]) => a - b)
    .map(([year, value]) => `${year}_${roundTo(value, 6)}`)
    .join('_');
}

/** Supposed values being tried on a series: what is published, the same with them, and how to change them. */
export interface Trial {
  readonly dataset: Dataset;
  readonly published: Trajectory;
  readonly trajectory: Trajectory;
  /** Null while nothing is tried. */
  readonly values: Assumptions | null;
  /** `moving` while a hand is still on a handle or in a field; `done` puts the values into the address. */
  readonly onAssume: (values: Assumptions | null, how: 'moving' | 'done') => void;
}

/** One place of the page where a trial shows: above the picture, over it, below it. */
export interface TrialPart extends Trial {
  readonly part: 'notice' | 'handles' | 'panel';
}
