import { expect, it } from 'vitest';

import { toMatrix } from '#domain/matrix.ts';

import { dataset, indicator, observed, stated } from './fixtures.ts';

it('lists 500 indicators by 60 years well under 200 ms of processor time', () => {
  const ids = Array.from({ length: 500 }, (_, place) => `i${place}`);
  const years = Array.from({ length: 60 }, (_, place) => String(1966 + place));
  const large = dataset({
    indicators: ids.map((id) => indicator(id)),
    observations: ids.flatMap((id) => years.map((year) => observed([id, year], '1100'))),
    plans: ids.flatMap((id) => years.map((year) => stated([id, year], '1000'))),
  });
  const before = process.cpuUsage();
  const { rows } = toMatrix(large, { issuer: null, indicators: ids });
  const { user, system } = process.cpuUsage(before);
  expect(rows.length * (rows[0]?.cells.length ?? 0)).toBe(30_000);
  expect((user + system) / 1000).toBeLessThan(400);
});
