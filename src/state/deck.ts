import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { emptyDeck, type Deck, type DeckEntry, type SlideEdit } from '#domain/deck.ts';

import { deviceStorage } from './device-storage.ts';

/** Key of the device's store; its text holds the decks by area. */
export const decksKey = 'cot-moc-decks';

/** Longest texts that a slide and a speaker's notes take. */
export const deckLimits = { title: 140, notes: 4000 } as const;

const steps = 100;
const most = 500;

/** Reads whatever was kept or imported as a deck; what is not understood is left out. */
export function parseDeck(kept: unknown): Deck {
  const fields = fieldsOf(kept);
  return {
    entries: listOf(fields.get('entries')).flatMap(parseEntry),
    edits: listOf(fields.get('edits')).flatMap(parseEdit),
  };
}

/** A deck as a file that another device can read; names its area. */
export function formatDeckFile(area: string, { entries, edits }: Deck): string {
  return `${JSON.stringify({ format: 'cot-moc-deck', version: 1, area, entries, edits }, null, 2)}\n`;
}

/** What a file holds: the deck and its area; null where it is no deck. */
export function parseDeckFile(text: string): { readonly area: string; readonly deck: Deck } | null {
  try {
    const kept: unknown = JSON.parse(text);
    const fields = fieldsOf(kept);
    const area = fields.get('area');
    return fields.get('format') === 'cot-moc-deck' && typeof area === 'string' ? { area, deck: parseDeck(kept) } : null;
  } catch {
    return null;
  }
}

function parseEntry(kept: unknown): readonly DeckEntry[] {
  const fields = fieldsOf(kept);
  const [key, shown] = [fields.get('key'), fields.get('shown')];
  return typeof key === 'string' && typeof shown === 'boolean' ? [{ key, shown }] : [];
}

function parseEdit(kept: unknown): readonly SlideEdit[] {
  const fields = fieldsOf(kept);
  const text = (key: string, longest: number): string | null => {
    const value = fields.get(key);
    return typeof value === 'string' && value.trim() !== '' ? value.slice(0, longest) : null;
  };
  const [slide, year, language] = [fields.get('slide'), fields.get('year'), fields.get('language')];
  if (typeof slide !== 'string' || typeof language !== 'string' || typeof year !== 'number' || !Number.isInteger(year)) return [];
  const [title, notes] = [text('title', deckLimits.title), text('notes', deckLimits.notes)];
  if (title === null && notes === null) return [];
  return [{ slide, year, language, title, basis: title === null ? null : text('basis', most), notes }];
}

function fieldsOf(kept: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
}

function listOf(kept: unknown): readonly unknown[] {
  return Array.isArray(kept) ? kept.slice(0, most) : [];
}

type Decks = Readonly<Record<string, Deck>>;

interface Kept {
  readonly decks: Decks;
  /** Earlier decks of this page, the latest last, each with the area it belongs to. */
  readonly past: readonly { readonly area: string; readonly deck: Deck }[];
  /** What the last change was about: changes of one text in a row are undone together. */
  readonly about: string | null;
}

function parseDecks(kept: unknown): Decks {
  return Object.fromEntries([...fieldsOf(fieldsOf(kept).get('decks'))].map(([area, deck]) => [area, parseDeck(deck)]));
}

const store = create<Kept>()(
  persist((): Kept => ({ decks: {}, past: [], about: null }), {
    name: decksKey,
    version: 1,
    storage: createJSONStorage(() => deviceStorage),
    partialize: ({ decks }) => ({ decks }),
    merge: (kept, current) => ({ ...current, decks: parseDecks(kept) }),
    migrate: (kept) => ({ decks: parseDecks(kept) }),
  }),
);

/** The deck of an area as this device keeps it. */
export function useDeck(area: string): Deck {
  return store(({ decks }) => decks[area] ?? emptyDeck);
}

/** Whether something can be undone for an area. */
export function useCanUndo(area: string): boolean {
  return store(({ past }) => past.some((one) => one.area === area));
}

/** Keeps a changed deck; `about` names the text that is being written, so that its letters are one step. */
export function changeDeck(area: string, deck: Deck, about: string | null = null): void {
  store.setState(({ decks, past, about: before }) => ({
    decks: { ...decks, [area]: deck },
    past: about !== null && about === before ? past : [...past, { area, deck: decks[area] ?? emptyDeck }].slice(-steps),
    about,
  }));
}

/** Takes the last change of an area back. */
export function undoDeck(area: string): void {
  store.setState(({ decks, past }) => {
    const place = past.findLastIndex((one) => one.area === area);
    const last = past[place];
    return last === undefined ? {} : { decks: { ...decks, [area]: last.deck }, past: past.filter((one) => one !== last), about: null };
  });
}
