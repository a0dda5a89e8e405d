import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatterOf } from '#i18n/format.ts';
import { readNumber } from '#i18n/read-number.ts';

describe('a typed number', () => {
  it.each([
    ['1.400,5', { locale: 'vi', decimals: 1 }, 1400.5],
    ['1,400.5', { locale: 'en', decimals: 1 }, 1400.5],
    ['1 400,5', { locale: 'vi', decimals: 1 }, 1400.5],
    ['1.400', { locale: 'vi', decimals: 0 }, 1400],
    ['1,641', { locale: 'vi', decimals: 3 }, 1.641],
    ['0,744', { locale: 'vi', decimals: 1 }, 0.744],
    ['1.234.567', { locale: 'vi', decimals: 0 }, 1_234_567],
    ['4,5', { locale: 'vi', decimals: 1 }, 4.5],
    ['−4,5', { locale: 'vi', decimals: 1 }, -4.5],
    ['007', { locale: 'vi', decimals: 0 }, 7],
  ] as const)('%s in %o is read', (text, style, value) => {
    expect(readNumber(text, style)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['1,400', { locale: 'vi', decimals: 1 }, [1.4, 1400]],
    ['1.641', { locale: 'vi', decimals: 3 }, [1641, 1.641]],
    ['1.400', { locale: 'en', decimals: 1 }, [1.4, 1400]],
  ] as const)('%s in %o may be two numbers', (text, style, readings) => {
    expect(readNumber(text, style)).toEqual({ kind: 'ambiguous', readings });
  });

  it.each([
    ['4.5', 'vi', 4.5],
    ['1,400.5', 'vi', 1400.5],
    ['4,5', 'en', 4.5],
  ] as const)('%s is not how %s writes it', (text, locale, value) => {
    expect(readNumber(text, { locale, decimals: 1 })).toEqual({ kind: 'foreign', value });
  });

  it.each(['4,', ',5', '1e5', '12abc', '1.40.0', '--1', 'Infinity', '1234567890123456', '0,1234567'])('%s is none', (text) => {
    expect(readNumber(text, { locale: 'vi', decimals: 1 })).toEqual({ kind: 'invalid' });
  });

  it('left out is empty', () => {
    expect(readNumber('  ', { locale: 'vi', decimals: 1 })).toEqual({ kind: 'empty' });
  });

  it('as the product prints it is read back', () => {
    assert(
      property(constantFrom('vi', 'en'), tuple(integer({ min: -99_999_999, max: 99_999_999 }), integer({ min: 0, max: 3 })), (locale, [digits, decimals]) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals)) + 0;
        expect(readNumber(formatterOf(locale).number(value, decimals), { locale, decimals })).toEqual({ kind: 'number', value });
      }),
    );
  });
});
