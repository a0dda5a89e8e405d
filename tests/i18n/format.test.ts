import { describe, expect, it } from 'vitest';
import type { Estimate } from '#domain/estimate.ts';
import type { Unit } from '#domain/indicator.ts';
import type { Quantity } from '#domain/quantity.ts';
import { formatterOf, type Formatter } from '#i18n/format.ts';

const [vi, en] = [formatterOf('vi'), formatterOf('en')];
type Pair = readonly [vietnamese: string, english: string];
const both = (say: (format: Formatter) => string): Pair => [say(vi), say(en)];
const money: Unit = { label: { vi: 'tỷ đồng', en: 'billion dong' }, measure: 'level' };
const rate: Unit = { label: { vi: '%', en: '%' }, measure: 'rate' };
const yearlyRate: Unit = { label: { vi: '%/năm', en: '% a year' }, measure: 'rate' };

function estimate(value: number | null, [low, high]: readonly [number, number], decimals = 0): Estimate {
  return { value, interval: { low, high, lowOpen: false, highOpen: false }, decimals };
}
const exactly = (value: number, decimals = 0) => estimate(value, [value, value], decimals);

describe('numbers', () => {
  it.each([
    [1400, 0, ['1.400', '1,400']],
    [1400.5, 1, ['1.400,5', '1,400.5']],
    [38900, 0, ['38.900', '38,900']],
    [15.5, 1, ['15,5', '15.5']],
    [0.7, 2, ['0,70', '0.70']],
    [-0.3, 2, ['−0,30', '−0.30']],
    [-0.04, 1, ['0,0', '0.0']],
    [-0, 0, ['0', '0']],
    [2.25, 1, ['2,3', '2.3']],
    [1.005 * 1000, 0, ['1.005', '1,005']],
    [1.1 * 3, 1, ['3,3', '3.3']],
    [0.145 * 100, 0, ['15', '15']],
    [2670000000000 / 1e9, 0, ['2.670', '2,670']],
  ])('%d with %d decimals', (value, decimals, texts) => {
    expect(both((format) => format.number(value, decimals))).toEqual(texts);
  });

  it('joins units with a no-break space, but not "%"', () => {
    expect(vi.withUnit(vi.number(2670, 0), money)).toBe('2.670\u00A0tỷ đồng');
    expect(en.withUnit(en.number(2670, 0), money)).toBe('2,670\u00A0billion dong');
    expect(vi.withUnit(vi.number(15.5, 1), rate)).toBe('15,5%');
    expect(vi.withUnit(vi.number(15.75, 2), yearlyRate)).toBe('15,75%/năm');
  });

  it.each<[Quantity, number, Pair]>([
    [{ qualifier: 'exact', value: 0.7, decimals: 1 }, 2, ['0,70', '0.70']],
    [{ qualifier: 'exact', value: 15.75, decimals: 2 }, 1, ['15,75', '15.75']],
    [{ qualifier: 'above', value: 10100, decimals: 0 }, 0, ['>\u00A010.100', '>\u00A010,100']],
    [{ qualifier: 'at-least', value: 10.5, decimals: 1 }, 2, ['≥\u00A010,5', '≥\u00A010.5']],
    [{ qualifier: 'below', value: 3, decimals: 0 }, 1, ['<\u00A03', '<\u00A03']],
    [{ qualifier: 'at-most', value: 3, decimals: 0 }, 0, ['≤\u00A03', '≤\u00A03']],
    [{ qualifier: 'about', value: 6300, decimals: 0 }, 0, ['≈\u00A06.300', '≈\u00A06,300']],
    [{ qualifier: 'between', low: 0.3, high: 0.5, decimals: 1 }, 2, ['0,3-0,5', '0.3-0.5']],
    [{ qualifier: 'between', low: -0.5, high: -0.3, decimals: 1 }, 1, ['−0,5\u00A0–\u00A0−0,3', '−0.5\u00A0–\u00A0−0.3']],
  ])('quantity %j', (quantity, decimals, texts) => {
    expect(both((format) => format.quantity(quantity, decimals))).toEqual(texts);
  });

  it.each<[Estimate, string]>([
    [exactly(2670), '2.670'],
    [estimate(2136, [2127.5, 2144.6]), '≈\u00A02.136'],
    [estimate(2136, [2135.5, 2136.5]), '2.136'],
    [estimate(778, [778, Infinity]), '≥\u00A0778'],
    [estimate(null, [778, Infinity]), '≥\u00A0778'],
    [{ ...estimate(null, [778, Infinity]), interval: { low: 778, high: Infinity, lowOpen: true, highOpen: true } }, '>\u00A0778'],
    [estimate(null, [-Infinity, 3]), '≤\u00A03'],
    [{ ...estimate(3, [-Infinity, 3]), interval: { low: -Infinity, high: 3, lowOpen: true, highOpen: true } }, '<\u00A03'],
    [estimate(null, [3, 4]), '3-4'],
    [estimate(null, [3.1, 3.2]), '3'],
    [estimate(null, [-Infinity, Infinity]), '…'],
    [estimate(5, [-Infinity, Infinity]), '…'],
    [estimate(2576, [0, Infinity]), '≈\u00A02.576'],
    [estimate(8487, [8452, Infinity]), '≈\u00A08.487'],
  ])('estimate %j', (value, text) => {
    expect(vi.estimate(value)).toBe(text);
  });

  it.each<[Estimate, Pair]>([
    [exactly(1.25), ['125%', '125%']],
    [estimate(1.799, [1.799, Infinity], 1), ['≥179,9%', '≥179.9%']],
    [estimate(1.25, [1.245, 1.255]), ['125%', '125%']],
    [estimate(3, [2.6, 3.5]), ['≈300%', '≈300%']],
    [exactly(0.9996, 1), ['100,0%', '100.0%']],
    [exactly(6.818, 1), ['681,8%', '681.8%']],
  ])('ratio %j', (ratio, texts) => {
    expect(both((format) => format.percent(ratio))).toEqual(texts);
  });

  it.each<[Estimate, Unit, Pair]>([
    [estimate(534, [525.4, 542.5]), money, ['+534', '+534']],
    [exactly(-0.3, 2), rate, ['−0,30\u00A0điểm %', '−0.30\u00A0pp']],
    [exactly(0.5, 1), rate, ['+0,5\u00A0điểm %', '+0.5\u00A0pp']],
    [exactly(0), money, ['0', '0']],
    [exactly(0.04, 1), money, ['0,0', '0.0']],
    [estimate(622, [622, Infinity]), money, ['≥\u00A0+622', '≥\u00A0+622']],
    [estimate(null, [1, 2]), money, ['+1\u00A0–\u00A0+2', '+1\u00A0–\u00A0+2']],
  ])('difference %j', (difference, unit, texts) => {
    expect(both((format) => format.difference(difference, unit))).toEqual(texts);
  });
});
