import { describe, expect, it } from 'vitest';

import { shownYears } from '#features/overview/shown-years.ts';
import { awkward, tiny } from '#mocks/fixtures.ts';
import { generateDataset } from '#mocks/generator.ts';
import { defaultView } from '#state/address.ts';

const sixty = generateDataset('any', { seed: 1, indicators: 5, years: 60, areas: 1 });

describe('the years that an overview shows', () => {
  it('are the last ones, and it is known how many are left out', () => {
    const shown = shownYears(sixty, defaultView);
    expect(shown?.years.at(-1)).toBe(2025);
    expect((shown?.years.length ?? 0) + (shown?.hidden ?? 0)).toBe(60);
  });

  it('are those asked for', () => {
    expect(shownYears(sixty, { ...defaultView, year: 2000, from: 1998, to: 2001 })).toEqual({ year: 2000, years: [1998, 1999, 2000, 2001], hidden: 32 });
  });

  it('hold the chosen year, wherever it lies', () => {
    expect(shownYears(sixty, { ...defaultView, year: 1990 })?.years[0]).toBe(1990);
    expect(shownYears(sixty, { ...defaultView, year: 2010, from: 2012, to: 2014 })?.years[0]).toBe(2010);
    expect(shownYears(tiny, { ...defaultView, year: 2016 })).toEqual({ year: 2016, years: [2016, 2020], hidden: 0 });
    expect(shownYears(tiny, { ...defaultView, year: 2024 })).toEqual({ year: 2024, years: [2020, 2024], hidden: 0 });
  });

  it('are one for a dataset with one figure, and none for an empty one', () => {
    expect(shownYears(tiny, defaultView)).toEqual({ year: 2020, years: [2020], hidden: 0 });
    expect(shownYears({ ...awkward, observations: [], plans: [] }, defaultView)).toBeNull();
  });
});
