import { describe, expect, it } from 'vitest';
import { longestTick, tickText } from '#charts/tick-text.ts';
import { formatterOf } from '#i18n/format.ts';

const format = formatterOf('en');

describe('the numbers beside a scale', () => {
  it('are printed alike', () => {
    expect([0, 0.5, 1].map((tick) => tickText(tick, [0, 0.5, 1], format))).toEqual(['0', '0.5', '1.0']);
    expect([0, 1000].map((tick) => tickText(tick, [0, 1000], format))).toEqual(['0', '1,000']);
  });

  it('take the room of the longest', () => {
    expect(longestTick([0, 500, 1000], format)).toBe(5);
  });
});
