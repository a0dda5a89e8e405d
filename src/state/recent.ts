import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { deviceStorage } from './device-storage.ts';

/** How this reader, on this device, searches. */
export interface SearchHabits {
  /** What was chosen, as the search names it, the latest first. */
  readonly recent: readonly string[];
  /** Whether the key `/` opens the search: a key without modifier must be possible to switch off. */
  readonly slash: boolean;
}

export const defaultSearchHabits: SearchHabits = { recent: [], slash: true };

/** Key of the device's store. */
export const searchHabitsKey = 'cot-moc-search';

/** More would be a history, not a help. */
export const recentLimit = 8;

const longestName = 200;

/** Reads whatever was kept; what is not understood is left out. */
export function parseSearchHabits(kept: unknown): SearchHabits {
  if (typeof kept !== 'object' || kept === null) return defaultSearchHabits;
  const recent: readonly unknown[] = 'recent' in kept && Array.isArray(kept.recent) ? kept.recent : [];
  const names = recent.filter((name) => typeof name === 'string').filter((name) => name !== '' && name.length <= longestName);
  return { recent: [...new Set(names)].slice(0, recentLimit), slash: !('slash' in kept && kept.slash === false) };
}

const store = create<SearchHabits>()(
  persist(() => defaultSearchHabits, {
    name: searchHabitsKey,
    version: 1,
    storage: createJSONStorage(() => deviceStorage),
    merge: (kept) => parseSearchHabits(kept),
    migrate: (kept) => parseSearchHabits(kept),
  }),
);

export function useRecent(): readonly string[] {
  return store(({ recent }) => recent);
}

/** The habits at this moment, for code outside React. */
export const currentSearchHabits = (): SearchHabits => store.getState();

/** Puts a choice first among the recent ones. */
export function remember(name: string): void {
  const { recent, slash } = store.getState();
  store.setState(parseSearchHabits({ recent: [name, ...recent], slash }));
}

export function forgetRecent(): void {
  store.setState({ recent: [] });
}

export function setSlash(slash: boolean): void {
  store.setState({ slash });
}
