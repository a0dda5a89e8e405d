import type { Locale } from './locale.ts';

/** What a typed text says as a number. `foreign` is written the other country's way; `ambiguous` may be meant either way. */
export type NumberEntry =
  | { readonly kind: 'empty' | 'invalid' }
  | { readonly kind: 'number' | 'foreign'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] };

export interface NumberStyle {
  readonly locale: Locale;
  /** How many decimals such numbers are printed with: "1,641" is a decimal where three are usual. */
  readonly decimals: number;
}

const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;
const mostDigits = 15;
const mostDecimals = 6;

/** Reads a number as it is written in a locale, and refuses to guess: a text that could be two numbers is neither. */
export function readNumber(text: string, { locale, decimals }: NumberStyle): NumberEntry {
  const typed = text.trim().replace(/^[\u2212\u2013]/u, '-');
  if (typed === '') return { kind: 'empty' };
  const own = reading(typed, separators[locale]);
  const foreign = reading(typed, separators[locale === 'vi' ? 'en' : 'vi']);
  if (own === null) return foreign === null ? { kind: 'invalid' } : { kind: 'foreign', value: foreign.value };
  if (foreign === null || foreign.value === own.value) return { kind: 'number', value: own.value };
  const isUsual = own.isGrouped ? decimals < 3 : decimals >= 3;
  return isUsual ? { kind: 'number', value: own.value } : { kind: 'ambiguous', readings: [own.value, foreign.value] };
}

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

function reading(text: string, { group, decimal }: Separators): { readonly value: number; readonly isGrouped: boolean } | null {
  const shape = new RegExp(`^(-?)(\\d+|[1-9]\\d{0,2}(?:[\\s${group}]\\d{3})+)(?:[${decimal}](\\d+))?$`, 'u');
  const [, sign = '', whole, fraction = ''] = shape.exec(text) ?? [];
  if (whole === undefined) return null;
  const digits = whole.replaceAll(/\D/gu, '');
  if (digits.length + fraction.length > mostDigits || fraction.length > mostDecimals) return null;
  return { value: Number(`${sign}${digits}.${fraction}`) + 0, isGrouped: whole.includes(group) };
}
