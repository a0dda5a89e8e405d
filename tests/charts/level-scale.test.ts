import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, levelScaleOf } from '#charts/level-scale.ts';

const extent = { top: 40, height: 200 };
const levels = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value)), { minLength: 1, maxLength: 30 });

describe('the scale of columns', () => {
  it.each([
    [[1120, 1400, 2670], { min: 0, max: 2670, ticks: [0, 1000, 2000] }],
    [[0.7, 1, 1.3], { min: 0, max: 1.3, ticks: [0, 0.5, 1] }],
    [[5, -5], { min: -5, max: 5, ticks: [-5, -2.5, 0, 2.5, 5] }],
    [[-2, -8], { min: -8, max: 0, ticks: [-8, -6, -4, -2, 0] }],
    [[0, 0], { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }],
    [[], { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }],
  ])('of %j', (values, scale) => {
    expect(levelScaleOf(values)).toEqual(scale);
  });

  it('leaves one outlier to the others, and only where it would flatten them', () => {
    expect(levelScaleOf([10, 20, 110]).max).toBe(23);
    expect(levelScaleOf([10, 20, 90]).max).toBe(90);
    expect(levelScaleOf([10, 90]).max).toBe(90);
    expect(levelScaleOf([10, 20, 101, 150]).max).toBe(23);
    expect(levelScaleOf([10, 20, 80, 90]).max).toBe(90);
  });

  it('holds zero and keeps its ticks inside, in order', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const { min, max, ticks } = levelScaleOf(values);
        expect(min).toBeLessThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(0);
        expect(ticks).toContain(0);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(min - (max - min) * 1e-6);
          expect(tick).toBeLessThanOrEqual(max + (max - min) * 1e-6);
        }
        expect(ticks.slice(1).every((tick, place) => tick > (ticks[place] ?? Infinity))).toBe(true);
      }),
    );
  });

  it('puts every value inside the plot, higher values higher, and cuts nothing without saying so', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const scale = levelScaleOf(values);
        for (const value of values) {
          const { y, cut } = heightOf(scale, extent, value);
          expect(y).toBeGreaterThanOrEqual(extent.top);
          expect(y).toBeLessThanOrEqual(extent.top + extent.height);
          expect(cut).toBe(value > scale.max || value < scale.min);
        }
        const [low, high] = [Math.min(...values), Math.max(...values)];
        expect(heightOf(scale, extent, high).y).toBeLessThanOrEqual(heightOf(scale, extent, low).y);
      }),
    );
  });
});
