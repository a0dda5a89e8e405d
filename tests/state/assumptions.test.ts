import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatAssumptions, parseAssumptions } from '#state/assumptions.ts';

describe('assumptions in an address', () => {
  it.each([
    ['2026_4.5_2027_4', [[2026, 4.5], [2027, 4]]],
    ['2027_-0.25', [[2027, -0.25]]],
    ['open', []],
    ['2026_4.5_2027_x', [[2026, 4.5]]],
    ['26_4_2027_5', [[2027, 5]]],
  ])('%s is read', (text, values) => {
    expect([...(parseAssumptions(text) ?? [])]).toEqual(values);
  });

  it.each([undefined, 'x', '2026', '2026_1e5', '2026_Infinity', '2026_1.1234567'])('%s is nothing', (text) => {
    expect(parseAssumptions(text)).toBeNull();
  });

  it('are written in the order of years, in letters that no address has to escape', () => {
    const text = formatAssumptions(new Map([[2027, 4], [2026, 4.5]]));
    expect([text, new URLSearchParams({ assume: text }).toString()]).toEqual(['2026_4.5_2027_4', 'assume=2026_4.5_2027_4']);
  });

  it('come back as they were written', () => {
    const value = tuple(integer({ min: -1_000_000_000, max: 1_000_000_000 }), integer({ min: 0, max: 6 })).map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)) + 0);
    assert(
      property(array(tuple(integer({ min: 1000, max: 9999 }), value)), (pairs) => {
        const values = new Map(pairs);
        expect(new Map(parseAssumptions(formatAssumptions(values)))).toEqual(values);
      }),
    );
  });
});
