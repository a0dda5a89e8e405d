import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabels, textWidth } from '#charts/label-fit.ts';

describe('labels', () => {
  it('appear from the width at which they stand clear of more important ones', () => {
    const labels = [0.5, 0.6, 0.9].map((at) => ({ at, width: 50 }));
    expect(fitLabels(labels, 40)).toEqual([200, 600, 240]);
  });

  it('never overlap at any width', () => {
    const label = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), width: fc.integer({ min: 10, max: 120 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 20 }), fc.integer({ min: 200, max: 2200 }), (labels, container) => {
        const plot = container - 40;
        const shown = fitLabels(labels, 40).flatMap((from, place) => {
          const one = labels[place];
          return from !== null && from <= container && one !== undefined ? [one] : [];
        });
        for (const [place, one] of shown.entries()) {
          for (const other of shown.slice(place + 1)) {
            expect(Math.abs(one.at - other.at) * plot).toBeGreaterThanOrEqual((one.width + other.width) / 2);
          }
        }
      }),
    );
  });

  it('are taken to be a little wider than they are', () => {
    expect(textWidth('2.670', 10)).toBeCloseTo(28.6, 6);
  });
});
