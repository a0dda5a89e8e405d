import { anything, array, assert, boolean, property, record, string } from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSearchHabits, parseSearchHabits, recentLimit, searchHabitsKey } from '#state/recent.ts';

/** A device whose storage is a map. */
function device(kept: Record<string, string>) {
  const storage = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => storage.set(key, text),
    removeItem: (key: string) => storage.delete(key),
  });
  return storage;
}

/** The store as a newly opened page makes it. */
async function open() {
  vi.resetModules();
  return import('#state/recent.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('recent choices', () => {
  it('are read back as they were written, at most eight, each once', () => {
    assert(
      property(record({ recent: array(string({ minLength: 1, maxLength: 20 }), { maxLength: 12 }), slash: boolean() }), (habits) => {
        const read = parseSearchHabits(JSON.parse(JSON.stringify(habits)));
        expect(read).toEqual({ recent: [...new Set(habits.recent)].slice(0, recentLimit), slash: habits.slash });
        expect(parseSearchHabits(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });

  it('lose what is not understood', () => {
    expect(parseSearchHabits({ recent: ['page:table', 7, null, '', 'x'.repeat(201)], slash: 'no' })).toEqual({ recent: ['page:table'], slash: true });
    assert(
      property(anything(), (kept) => {
        const { recent, slash } = parseSearchHabits(kept);
        expect(recent.every((name) => typeof name === 'string')).toBe(true);
        expect(typeof slash).toBe('boolean');
      }),
    );
  });

  it('come latest first, outlive the page and can be forgotten', async () => {
    const storage = device({});
    const first = await open();
    for (let number = 1; number <= 9; number += 1) first.remember(`indicator:${number}`);
    first.remember('indicator:5');
    first.setSlash(false);
    const expected = [5, 9, 8, 7, 6, 4, 3, 2].map((number) => `indicator:${number}`);
    expect(JSON.parse(storage.get(searchHabitsKey) ?? '')).toEqual({ state: { recent: expected, slash: false }, version: 1 });

    const second = await open();
    expect(second.currentSearchHabits()).toEqual({ recent: expected, slash: false });
    second.forgetRecent();
    expect(second.currentSearchHabits()).toEqual({ recent: [], slash: false });
  });

  it.each(['not json', 'null', '[]', '{"state":7,"version":1}', '{"state":{"recent":{"0":"x"}},"version":1}', '{"version":0}'])('survive %s in storage', async (text) => {
    device({ [searchHabitsKey]: text });
    expect((await open()).currentSearchHabits()).toEqual(defaultSearchHabits);
  });
});
