import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidth, middleOf, placeOf, slotsOf } from '#charts/slots.ts';

const years = fc.array(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 60 });

describe('slots', () => {
  it('gives every calendar year a slot, also those without a figure', () => {
    expect(slotsOf([2016, 2011, 2022])).toEqual({ first: 2011, count: 12 });
    expect(slotsOf([])).toEqual({ first: 0, count: 1 });
    expect(placeOf({ first: 2011, count: 4 }, 2013)).toBe(0.5);
    expect(middleOf({ first: 2011, count: 4 }, 2011)).toBe(0.125);
  });

  it('keeps order, and columns inside their slots', () => {
    fc.assert(
      fc.property(years, (list) => {
        const slots = slotsOf(list);
        const width = columnWidth(slots);
        for (const year of list) {
          expect(middleOf(slots, year) - width / 2).toBeGreaterThan(placeOf(slots, year));
          expect(middleOf(slots, year) + width / 2).toBeLessThan(placeOf(slots, year + 1));
          expect(placeOf(slots, year)).toBeGreaterThanOrEqual(0);
          expect(placeOf(slots, year + 1)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('does not let few years become walls', () => {
    expect(columnWidth({ first: 2018, count: 3 })).toBe(0.07);
    expect(columnWidth({ first: 2011, count: 10 })).toBeCloseTo(0.042, 12);
  });
});
