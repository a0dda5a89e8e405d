import { anything, array, assert, boolean, integer, option, property, record, string } from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { emptyDeck, type Deck } from '#domain/deck.ts';
import { deckLimits, decksKey, formatDeckFile, parseDeck, parseDeckFile } from '#state/deck.ts';

const said = (most: number) => option(string({ minLength: 1, maxLength: most }).filter((text) => text.trim() !== ''), { nil: null });
const anyDeck = record({
  entries: array(record({ key: string(), shown: boolean() })),
  edits: array(
    record({ slide: string(), year: integer({ min: 1000, max: 9999 }), language: string(), title: said(deckLimits.title), notes: said(200) }).map((edit) => ({
      ...edit,
      basis: edit.title === null ? null : 'Thu ngân sách',
    })),
  ),
}).map((deck): Deck => ({ ...deck, edits: deck.edits.filter(({ title, notes }) => title !== null || notes !== null) }));

/** The store as a newly opened page makes it, over a device that has kept this. */
async function open(kept: Record<string, string> = {}) {
  const storage = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => storage.set(key, text),
    removeItem: (key: string) => storage.delete(key),
  });
  vi.resetModules();
  return { storage, ...(await import('#state/deck.ts')) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a deck', () => {
  it('is read back as it was written, from the device and from a file', () => {
    assert(
      property(anyDeck, (deck) => {
        expect(parseDeck(JSON.parse(JSON.stringify(deck)))).toEqual(deck);
        expect(parseDeckFile(formatDeckFile('thai-nguyen-city', deck))).toEqual({ area: 'thai-nguyen-city', deck });
      }),
    );
  });

  it('is empty where nothing is understood', () => {
    assert(
      property(anything(), (kept) => {
        const { entries, edits } = parseDeck(kept);
        expect(Array.isArray(entries) && Array.isArray(edits)).toBe(true);
      }),
    );
    expect(parseDeck({ entries: [{ key: 'title' }, { key: 'closing', shown: false }, 7], edits: [{ slide: 'title', year: '2020' }] })).toEqual({
      entries: [{ key: 'closing', shown: false }],
      edits: [],
    });
  });

  it.each(['', 'not json', '[]', '{"format":"other","area":"a"}', '{"format":"cot-moc-deck"}'])('is no file: %s', (text) => {
    expect(parseDeckFile(text)).toBeNull();
  });

  it('is kept by area, without what can be undone', async () => {
    const { changeDeck, storage } = await open();
    changeDeck('city', { ...emptyDeck, entries: [{ key: 'title', shown: false }] });
    expect(JSON.parse(storage.get(decksKey) ?? '')).toEqual({ state: { decks: { city: { entries: [{ key: 'title', shown: false }], edits: [] } } }, version: 1 });
  });

  it('goes back step by step, the letters of one text together', async () => {
    const { changeDeck, undoDeck, storage } = await open();
    const entriesKept = () => parseKept(storage.get(decksKey));
    const of = (key: string): Deck => ({ ...emptyDeck, entries: [{ key, shown: true }] });
    changeDeck('city', of('a'));
    changeDeck('city', of('b'), 'title');
    changeDeck('city', of('c'), 'title');
    undoDeck('city');
    expect(entriesKept()).toEqual(['a']);
    undoDeck('city');
    expect(entriesKept()).toEqual([]);
    undoDeck('city');
    expect(entriesKept()).toEqual([]);
  });

  it.each(['not json', '{"state":{"decks":7},"version":1}', '{"state":null,"version":0}', '[]'])('survives %s in storage', async (text) => {
    const { changeDeck, storage } = await open({ [decksKey]: text });
    changeDeck('city', emptyDeck);
    expect(parseKept(storage.get(decksKey))).toEqual([]);
  });
});

/** Keys of the slides kept for the city, the only area here. */
function parseKept(text = ''): readonly string[] {
  const kept = /"city":(\{.*\})\}\},"version"/u.exec(text)?.[1] ?? 'null';
  return parseDeck(JSON.parse(kept)).entries.map(({ key }) => key);
}
