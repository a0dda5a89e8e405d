import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { concerns } from '#domain/comparability.ts';

it.each([
  ['thai-nguyen-city', ['2011-01-01', '2016-01-01', '2022-01-01']],
  ['thai-nguyen-province', ['2011-01-01', '2016-01-01', '2022-01-01']],
  ['viet-nam', ['2011-01-01', '2016-01-01', '2022-01-01', '2027-01-01']],
])('the poverty rate of %s breaks where the standard changed, up to the end of the area', async (area, dates) => {
  const address = `public/api/v1/datasets/${area}.json`;
  const { indicators, breaks } = validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area }).dataset;
  const rate = indicators.find(({ id }) => id.startsWith('poverty'))?.defaultSeries ?? '';
  expect(breaks.filter((one) => one.kind === 'poverty-standard' && concerns(one, rate)).map(({ date }) => date)).toEqual(dates);
});
