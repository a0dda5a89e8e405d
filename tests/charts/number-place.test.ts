import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPlaceOf } from '#charts/number-place.ts';
import { layoutOf, levelAt } from '#charts/trajectory-layout.ts';
import { exact, observation, planFor, province, row } from './fixture.ts';

const trajectoryOf = (actual: number, targets: readonly number[]) => {
  const figure = observation('2020', exact(actual));
  return { rows: [row(2019, observation('2019', exact(1000))), row(2020, figure, targets.map((target) => planFor(figure, province, target)))], terms: [], breaks: [] };
};
const placed = (actual: number, ...targets: readonly number[]) => {
  const trajectory = trajectoryOf(actual, targets);
  const layout = layoutOf(trajectory, () => 4);
  const year = trajectory.rows[1];
  if (year === undefined) throw new Error('no year');
  return { ...numberPlaceOf(year, layout), column: levelAt(layout, actual), zero: levelAt(layout, 0), lines: targets.map((target) => levelAt(layout, target)) };
};

describe('the number of a year', () => {
  it('stands right above its column, however high the plan', () => {
    const { y, column, inside } = placed(300, 900);
    expect([column - y, inside]).toEqual([7, null]);
  });

  it('stands in the column where the frame would run through it', () => {
    const { y, column, inside } = placed(500, 550);
    expect([y - column, inside]).toEqual([15, 'dark']);
  });

  it('stands above a frame that ends right at the column', () => {
    const { y, lines, inside } = placed(500, 510);
    expect(inside).toBe(null);
    expect(y).toBeLessThan(lines[0] ?? 0);
  });

  it('is crossed by no level, and stands at its own column', () => {
    const level = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(level, fc.array(level, { maxLength: 3 }), (actual, targets) => {
        const { y, column, zero, lines, inside } = placed(actual, ...targets);
        const isClear = lines.every((line) => line >= y + 3 || line <= y - 11);
        const isNear = zero - column < 20 || column - y <= 7 + 9;
        expect(inside === null ? isClear && isNear : y > column && y < zero).toBe(true);
      }),
    );
  });
});
