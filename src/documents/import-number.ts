import type { Qualifier, Quantity } from '#domain/quantity.ts';

import { folded } from './import-fold.ts';

/** Which mark stands before the decimals of numbers that are written as text. */
export type DecimalMark = 'comma' | 'dot';

/** A number written as text, taken apart but not read yet. */
export interface WrittenNumber {
  readonly qualifier: Qualifier | 'between';
  /** The movement that a word names: "giảm 0,1" is -1. */
  readonly movement: -1 | 1 | null;
  readonly digits: readonly [string] | readonly [string, string];
  /** What follows: a unit, a per cent sign, nothing. */
  readonly unit: string;
}

const digits = String.raw`-?\d(?:[\d.,]| (?=\d{3}(?!\d)))*`;
const words: readonly (readonly [pattern: string, qualifier: Qualifier])[] = [
  ['khong thap hon|khong duoi|it nhat|toi thieu|>=|≥', 'at-least'],
  ['khong qua|khong vuot qua|nhieu nhat|toi da|<=|≤', 'at-most'],
  ['khoang|uoc dat|uoc|gan|~|≈', 'about'],
  ['tren|hon|>', 'above'],
  ['duoi|<', 'below'],
];
const shape = new RegExp(String.raw`^(?:(giam|tang|down|up) )?(${words.map(([pattern]) => pattern).join('|')})? ?(tu )?(${digits})(?: ?(?:-|den) ?(${digits}))? ?([^\d]*)$`, 'u');

/** Takes a text apart that writes one number or a range; null for anything else, dates among it. */
export function writtenNumber(text: string): WrittenNumber | null {
  const [, movement, word = '', from, first, second, rest = ''] = shape.exec(folded(text).replaceAll('\u00A0', ' ')) ?? [];
  if (first === undefined) return null;
  const upwards = /^(.*?) ?tro (len|xuong)$/u.exec(rest.trim());
  const unit = (upwards?.[1] ?? rest).trim();
  const named = words.find(([pattern]) => word !== '' && new RegExp(`^(?:${pattern})$`, 'u').test(word))?.[1];
  const sign = movement === undefined ? null : movement === 'giam' || movement === 'down' ? -1 : 1;
  if (second !== undefined) return named === undefined && upwards === null ? { qualifier: 'between', movement: sign, digits: [first, second], unit } : null;
  if (from !== undefined && upwards === null) return null;
  const bound = upwards === null ? null : upwards[2] === 'len' ? 'at-least' : 'at-most';
  return { qualifier: bound ?? named ?? 'exact', movement: sign, digits: [first], unit };
}

const marks = { comma: { decimal: ',', thousands: '.' }, dot: { decimal: '.', thousands: ',' } } as const;

/** The number that digits mean with the given decimal mark; null where they break its grouping. */
export function readDigits(text: string, mark: DecimalMark): { readonly value: number; readonly decimals: number } | null {
  const { decimal, thousands } = marks[mark];
  const [whole = '', fraction, extra] = text.split(decimal);
  if (extra !== undefined || fraction === '' || (fraction !== undefined && !/^\d+$/u.test(fraction))) return null;
  const grouped = [thousands, ' '].some((separator) => isGrouped(whole, separator));
  if (!grouped && !/^-?\d+$/u.test(whole)) return null;
  return { value: Number(`${whole.replaceAll(/[., ]/gu, '')}.${fraction ?? '0'}`), decimals: fraction?.length ?? 0 };
}

function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...groups] = text.split(separator);
  return groups.length > 0 && /^-?[1-9]\d{0,2}$/u.test(first) && groups.every((group) => /^\d{3}$/u.test(group));
}

/** What the numbers of a file say about its decimal mark: nothing needed, proven, or to be asked for. */
export function decimalEvidence(numbers: readonly WrittenNumber[]): 'none' | 'comma' | 'ask' {
  const all = numbers.flatMap((number) => number.digits).filter((text) => /[.,]/u.test(text));
  const fits = all.map((text) => ({ comma: readDigits(text, 'comma'), dot: readDigits(text, 'dot') }));
  if (fits.some(({ comma, dot }) => comma === null && dot !== null)) return 'ask';
  if (fits.some(({ comma, dot }) => comma !== null && dot === null)) return 'comma';
  return fits.some(({ comma, dot }) => comma?.value !== dot?.value) ? 'ask' : 'none';
}

/** The quantity that a written number means; null where its digits break the decimal mark. */
export function quantityOf({ qualifier, movement, digits: texts }: WrittenNumber, mark: DecimalMark): Quantity | null {
  const [first, second] = texts.map((text) => readDigits(text, mark));
  if (first == null || second === null) return null;
  const sign = movement ?? 1;
  if (second === undefined || qualifier !== 'between') return qualifier === 'between' ? null : { qualifier: sign < 0 ? turned(qualifier) : qualifier, value: sign * first.value, decimals: first.decimals };
  const [low = 0, high = 0] = [sign * first.value, sign * second.value].sort((a, b) => a - b);
  return { qualifier, low, high, decimals: Math.max(first.decimals, second.decimals) };
}

/** A fall of more than 1 is a movement below -1. */
function turned(qualifier: Qualifier): Qualifier {
  switch (qualifier) {
    case 'above':
      return 'below';
    case 'at-least':
      return 'at-most';
    case 'below':
      return 'above';
    case 'at-most':
      return 'at-least';
    case 'exact':
    case 'about':
      return qualifier;
  }
}
