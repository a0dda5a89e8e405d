import type { Dataset } from './dataset.ts';
import { headlineIndicators } from './headline.ts';

/** A kind of slide in its place, kept there also while it is left out. */
export interface DeckEntry {
  readonly key: string;
  readonly shown: boolean;
}

/** What the presenter wrote for one slide, year and language. A title holds for the finding that it was written over (`basis`) and no other. */
export interface SlideEdit {
  readonly slide: string;
  readonly year: number;
  readonly language: string;
  readonly title: string | null;
  readonly basis: string | null;
  readonly notes: string | null;
}

/** How a presenter arranged the slides of an area; empty means as they come. */
export interface Deck {
  readonly entries: readonly DeckEntry[];
  readonly edits: readonly SlideEdit[];
}

export const emptyDeck: Deck = { entries: [], edits: [] };

const before = ['title', 'scorecard'] as const;
const after = ['attention', 'sources', 'closing'] as const;
export type FrameKey = (typeof before)[number] | (typeof after)[number];

/** Slides that are not about one indicator. */
export const frameKeys: readonly FrameKey[] = [...before, ...after];

export const indicatorKey = (id: string): string => `indicator:${id}`;

/** Every slide that the figures allow, in the presenter's order; what the presenter has not placed stands where it usually does. */
export function deckEntries(dataset: Dataset, { entries }: Deck): readonly DeckEntry[] {
  const usual = usualEntries(dataset);
  const known = new Set(usual.map(({ key }) => key));
  const placed = entries.filter(({ key }, place) => known.has(key) && entries.findIndex((other) => other.key === key) === place);
  const all = [...placed];
  for (const [place, entry] of usual.entries()) {
    if (all.some(({ key }) => key === entry.key)) continue;
    const previous = usual[place - 1]?.key;
    all.splice(all.findIndex(({ key }) => key === previous) + 1, 0, entry);
  }
  return all;
}

/** Headline indicators are shown, the others wait behind them. */
function usualEntries(dataset: Dataset): readonly DeckEntry[] {
  const headline = headlineIndicators(dataset);
  const others = dataset.indicators.filter((indicator) => !headline.includes(indicator));
  return [
    ...before.map((key) => ({ key, shown: true })),
    ...headline.map(({ id }) => ({ key: indicatorKey(id), shown: true })),
    ...others.map(({ id }) => ({ key: indicatorKey(id), shown: false })),
    ...after.map((key) => ({ key, shown: true })),
  ];
}

/** The slides with one moved to another place among those that are shown; the ones left out keep theirs. */
export function moveEntry(entries: readonly DeckEntry[], key: string, to: number): readonly DeckEntry[] {
  const shown = entries.filter((entry) => entry.shown);
  const moved = shown.find((entry) => entry.key === key);
  if (moved === undefined) return entries;
  const rest = shown.filter((entry) => entry !== moved);
  const place = Math.min(Math.max(to, 0), rest.length);
  const order = [...rest.slice(0, place), moved, ...rest.slice(place)];
  let taken = 0;
  return entries.map((entry) => {
    if (!entry.shown) return entry;
    taken += 1;
    return order[taken - 1] ?? entry;
  });
}

/** Which text of which slide is written. */
export interface EditPlace {
  readonly slide: string;
  readonly year: number;
  readonly language: string;
}

/** The deck with something else written for a slide; nothing written is forgotten altogether. */
export function withEdit(deck: Deck, { slide, year, language }: EditPlace, texts: Partial<Pick<SlideEdit, 'title' | 'basis' | 'notes'>>): Deck {
  const isHere = (edit: SlideEdit) => edit.slide === slide && edit.year === year && edit.language === language;
  const earlier = deck.edits.find(isHere) ?? { slide, year, language, title: null, basis: null, notes: null };
  const edit = { ...earlier, ...texts };
  const rest = deck.edits.filter((other) => !isHere(other));
  return { ...deck, edits: edit.title === null && edit.notes === null ? rest : [...rest, edit] };
}
