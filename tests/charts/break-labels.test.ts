import { describe, expect, it } from 'vitest';
import { placeBreakLabels } from '#charts/break-labels.ts';

const labels = (...places: readonly number[]) => places.map((at) => ({ at, width: 92 }));

describe('the labels of breaks', () => {
  it('run towards the middle, the outer ones above the lines of the inner', () => {
    expect(placeBreakLabels(labels(0.375, 0.6875, 0.75), 40)).toEqual([
      { line: 2, before: false, from: 360 },
      { line: 1, before: true, from: 200 },
      { line: 0, before: true, from: 200 },
    ]);
  });

  it('share the last line without crossing each other', () => {
    const places = placeBreakLabels(labels(0.1, 0.2, 0.35, 0.6), 40);
    expect(places.map(({ line }) => line)).toEqual([0, 1, 2, 2]);
    expect(places.map(({ from }) => from)).toEqual([200, 200, 900, 900]);
  });
});
