import { describe, expect, it } from 'vitest';

import { pack, rememberPacked, takePacked, unpack } from '#data/packed.ts';
import type { Received } from '#data/received.ts';
import { awkward } from '#mocks/fixtures.ts';
import { enormousVolume, generateDataset } from '#mocks/generator.ts';

const received = (dataset: Received['dataset']): Received => ({ dataset, setAside: [], faults: [], excerpt: false });

describe('a packed dataset', () => {
  it.each([
    ['with one of every awkward case', received(awkward)],
    ['of many indicators', received(generateDataset('area-1', { ...enormousVolume, indicators: 20 }))],
    ['without any list', received({ ...awkward, observations: [], plans: [] })],
  ])('%s comes out as it went in, also from another thread', (_, whole) => {
    expect(unpack(pack(whole))).toStrictEqual(whole);
    expect(unpack(structuredClone(pack(whole)))).toStrictEqual(whole);
  });

  it('has each value once', () => {
    const { observations } = pack(received(generateDataset('area-1', { ...enormousVolume, indicators: 20 })));
    const [shape, ...others] = observations.shapes;
    expect(others).toEqual([]);
    expect(shape?.common).toMatchObject({ cumulative: true, aggregate: null, status: 'normal' });
    expect(shape?.columns.map(({ key }) => key).sort()).toEqual(['id', 'period', 'quantity', 'series']);
    expect(shape?.columns.find(({ key }) => key === 'period')?.distinct).toHaveLength(60);
  });

  it('is given out once to be kept', () => {
    const whole = received(awkward);
    expect(takePacked(whole)).toBeNull();
    const packed = pack(whole);
    rememberPacked(whole, packed);
    expect(takePacked(whole)).toBe(packed);
    expect(takePacked(whole)).toBeNull();
  });
});
