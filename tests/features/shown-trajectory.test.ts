import { describe, expect, it } from 'vitest';

import { readYear, shownTrajectory } from '#features/indicator/shown-trajectory.ts';
import { awkward } from '#mocks/fixtures.ts';
import { defaultView, type View } from '#state/address.ts';

function trajectoryOf(id: string, view: Partial<View> = {}) {
  const series = awkward.series.find((one) => one.id === id);
  if (series === undefined) throw new Error(`No series ${id}`);
  return shownTrajectory(awkward, series, { ...defaultView, ...view });
}
const yearsOf = (id: string, view: Partial<View> = {}) => trajectoryOf(id, view).rows.map(({ year }) => year);

describe('the rows that are shown of a series', () => {
  it('are all years from the first to the last, the empty ones too', () => {
    expect(yearsOf('budget')).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  });

  it('lie between the years asked for', () => {
    expect(yearsOf('budget', { from: 2019 })).toEqual([2019, 2020, 2021, 2022]);
    expect(yearsOf('budget', { to: 2017 })).toEqual([2016, 2017]);
    expect(yearsOf('budget', { from: 2019, to: 2020 })).toEqual([2019, 2020]);
    expect(yearsOf('budget', { from: 2021, to: 2016 })).toEqual([]);
  });

  it('keep breaks and terms only where their years are shown', () => {
    expect(trajectoryOf('growth').breaks.map(({ break: { id } }) => id)).toEqual(['enlarged']);
    expect(trajectoryOf('growth', { from: 2018 }).breaks).toEqual([]);
    expect(trajectoryOf('growth').terms.map(({ period }) => String(period))).toEqual(['2016/2020']);
    expect(trajectoryOf('growth', { from: 2021 }).terms).toEqual([]);
    expect(trajectoryOf('growth', { to: 2016 }).terms).toHaveLength(1);
  });
});

describe('the year read in detail', () => {
  it.each<readonly [string, { readonly series: string; readonly view: Partial<View> }, number | null]>([
    ['is the one asked for', { series: 'budget', view: { year: 2017 } }, 2017],
    ['is the latest with a figure for the year', { series: 'budget', view: {} }, 2020],
    ['is not one outside the years shown', { series: 'budget', view: { year: 2016, from: 2019 } }, 2020],
    ['is the latest with a part of a year where no year has a figure', { series: 'budget', view: { from: 2021 } }, 2022],
    ['is the last shown where nothing was published', { series: 'jobs', view: { from: 2021 } }, 2025],
    ['is none where no year is shown', { series: 'budget', view: { from: 2021, to: 2016 } }, null],
  ])('%s', (_, { series, view }, year) => {
    expect(readYear(trajectoryOf(series, view), { ...defaultView, ...view })).toBe(year);
  });
});
