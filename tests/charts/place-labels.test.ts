import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, sideways, type Box, type Choices } from '#charts/place-labels.ts';

const line = { top: 0, bottom: 14 };
const at = (place: number, width = 50): Choices => ({ at: place, boxes: sideways(width, line), obstacles: [] });
const edges = { gutter: 40, margin: 6 };
const chosen = (labels: readonly Choices[]) => placeLabels(labels, edges).map((runs, rank) => runs.map(({ box, from }) => `${from}: ${box === null ? null : labels[rank]?.boxes.indexOf(box)}`));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const height = fc.integer({ min: 0, max: 200 });
const label = fc.record({ at: share, width: fc.integer({ min: 10, max: 120 }), top: height });
const obstacle = fc.record({ at: share, share: fc.double({ min: 0, max: 0.05, noNaN: true }), pixels: fc.integer({ min: 0, max: 8 }), top: height, tall: height });

describe('labels with a choice of places', () => {
  it('stand in the middle where there is room, else at a side, else not at all', () => {
    expect(chosen([at(0.5), at(0.53), at(0.51)])).toEqual([['0: null', '200: 0'], ['0: null', '1280: 3', '1600: 1', '2000: 0'], ['0: null']]);
  });

  it('keep off a line beside their place', () => {
    const broken = { at: 0.48, share: 0, pixels: 0, top: 0, bottom: 300 };
    expect(chosen([{ ...at(0.5), obstacles: [broken] }])).toEqual([['0: null', '660: 3', '1120: 1', '1600: 0']]);
  });

  it('pass above and below each other', () => {
    expect(chosen([at(0.5), { ...at(0.5), boxes: sideways(50, { top: 20, bottom: 34 }) }])[1]).toEqual(['0: null', '200: 0']);
  });

  it('overlap neither each other nor what is drawn, at any width', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 15 }), fc.array(obstacle, { maxLength: 15 }), fc.integer({ min: 200, max: 2200 }), (wanted, drawn, container) => {
        const plot = container - edges.gutter;
        const obstacles = drawn.map(({ tall, ...one }) => ({ ...one, bottom: one.top + tall }));
        const labels = wanted.map((one) => ({ at: one.at, boxes: sideways(one.width, { top: one.top, bottom: one.top + 14 }), obstacles }));
        const boxes = placeLabels(labels, edges).flatMap((runs, rank): readonly Box[] => {
          const run = runs.find(({ from, until }) => from <= container && (until === null || until > container));
          const [one, box] = [labels[rank], run?.box ?? null];
          return one === undefined || box === null ? [] : [{ ...box, left: box.left + one.at * plot, right: box.right + one.at * plot }];
        });
        const blocked = obstacles.map((one) => ({ left: (one.at - one.share) * plot - one.pixels, right: (one.at + one.share) * plot + one.pixels, top: one.top, bottom: one.bottom }));
        for (const [place, one] of boxes.entries()) {
          for (const other of [...boxes.slice(place + 1), ...blocked]) {
            const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
