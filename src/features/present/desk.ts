import type { Deck, DeckEntry } from '#domain/deck.ts';
import { changeDeck } from '#state/deck.ts';

/** The deck of an area with all its slides in order, as the parts of the desk share it. */
export interface Desk {
  readonly area: string;
  readonly deck: Deck;
  readonly entries: readonly DeckEntry[];
}

/** Shows a slide or leaves it out. */
export function includeSlide({ area, deck, entries }: Desk, key: string, shown: boolean): void {
  changeDeck(area, { ...deck, entries: entries.map((entry) => (entry.key === key ? { ...entry, shown } : entry)) });
}
