import { search, headlineOrders, type Found, type Hit, type SearchIndex } from '#i18n/search.ts';
import type { searchWords } from '#i18n/words/search.ts';

/** More than can be looked over is not worth drawing. */
export const shownLimit = 30;

/** Some of the results under a common name; null where all stand in one order. */
interface Section {
  readonly name: keyof typeof searchWords.vi.sections | null;
  readonly hits: readonly Hit[];
}

/** What the palette shows for what is typed. */
export interface Listed extends Pick<Found, 'words' | 'partial'> {
  readonly sections: readonly Section[];
  /** How many were found; null while nothing is typed. */
  readonly found: number | null;
}

/** Results, best first; while nothing is typed the recent choices, then what one would ask for first. */
export function listed(index: SearchIndex, typed: string, recent: readonly string[]): Listed {
  if (typed.trim() === '') return { sections: offered(index, recent), words: [], partial: false, found: null };
  const { hits, words, partial } = search(index, typed);
  const sections = hits.length === 0 ? [] : [{ name: null, hits: hits.slice(0, shownLimit) }];
  return { sections, words, partial, found: hits.length };
}

function offered({ entries, byKey }: SearchIndex, recent: readonly string[]): readonly Section[] {
  const plain = (accepts: (hit: Hit) => boolean) => entries.map((entry) => ({ entry, year: null })).filter(accepts);
  const sections: readonly Section[] = [
    { name: 'recent', hits: recent.flatMap((name) => recalled(name, byKey)) },
    { name: 'headline', hits: plain(({ entry }) => entry.order < headlineOrders) },
    { name: 'page', hits: plain(({ entry }) => entry.target.kind === 'page') },
    { name: 'command', hits: plain(({ entry }) => entry.target.kind === 'command') },
  ];
  return sections.filter(({ hits }) => hits.length > 0);
}

/** The name under which a choice is remembered. */
export function nameOf({ entry, year }: Hit): string {
  return year === null ? entry.key : `${entry.key}@${year}`;
}

/** A remembered choice, where it exists in the area shown. */
function recalled(name: string, byKey: SearchIndex['byKey']): readonly Hit[] {
  const [, key = name, year = null] = /^(.+)@(\d{4})$/u.exec(name) ?? [];
  const entry = byKey.get(key);
  return entry === undefined ? [] : [{ entry, year: year === null ? null : Number(year) }];
}
