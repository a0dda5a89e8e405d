import { sorted } from '#domain/order.ts';
import type { Entry } from './search-entry.ts';
import { gradeOf, type Grade } from './search-grade.ts';
import { parseQuery, queryWord, withAlternatives, type Query, type QueryWord } from './search-query.ts';

/** Everything that can be found in one language, and the years for which there are figures. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly vocabulary: ReadonlySet<string>;
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** Something found, with the year that was asked for. */
export interface Hit {
  readonly entry: Entry;
  readonly year: number | null;
}

export interface Found {
  /** Best first; documents after everything else. */
  readonly hits: readonly Hit[];
  /** The words that were looked for, to be marked in what was found. */
  readonly words: readonly QueryWord[];
  /** Whether one of the typed words had to be left out to find anything. */
  readonly partial: boolean;
}

/** Finds what answers all typed words; where nothing does, words with one slip, then all words but one. */
export function search(index: SearchIndex, typed: string): Found {
  const query = parseQuery(typed);
  const { words, year } = query;
  if (words.length === 0) return { hits: year === null ? [] : yearHits(index, year), words, partial: false };
  for (const attempt of attempts(query, index)) {
    const hits = hitsOf(index, attempt);
    if (hits.length > 0) return { hits, words: attempt.words, partial: attempt.words.length < words.length };
  }
  return { hits: [], words, partial: false };
}

function* attempts(query: Query, { vocabulary }: SearchIndex): Generator<Query> {
  yield query;
  const words = query.words.map((word) => withAlternatives(word, vocabulary));
  yield { ...query, words };
  if (words.length > 1) yield* words.map((left) => ({ ...query, words: words.filter((word) => word !== left) }));
}

interface GradedHit extends Hit {
  readonly grade: Grade;
}

function hitsOf({ entries, years }: SearchIndex, { words, year, typedYear }: Query): readonly Hit[] {
  const known = year !== null && years !== null && year >= years.first && year <= years.last;
  const withYear = typedYear === null ? words : [...words, queryWord(typedYear)];
  const found = new Map<string, GradedHit>();
  for (const entry of entries) {
    if (entry.partOf !== null && found.has(entry.partOf)) continue;
    const grade = gradeOf(entry, entry.takesYear ? words : withYear);
    if (grade !== null) found.set(entry.key, { entry, grade, year: entry.takesYear && known ? year : null });
  }
  return sorted(found.values(), byGrade);
}

function byGrade(a: GradedHit, b: GradedHit): number {
  const [one, other] = [a.grade, b.grade];
  const documentsLast = Number(isDocument(a)) - Number(isDocument(b));
  return documentsLast || other.worst - one.worst || other.together - one.together || other.sum - one.sum || a.entry.order - b.entry.order;
}

const isDocument = ({ entry }: Hit): boolean => entry.target.kind === 'document';

/** A year alone leads to the pages of that year, then to its headline figures. */
function yearHits({ entries, years }: SearchIndex, year: number): readonly Hit[] {
  if (years === null || year < years.first || year > years.last) return [];
  const pages = entries.filter(({ target, takesYear }) => takesYear && target.kind === 'page');
  const headline = entries.filter(({ target, order }) => target.kind === 'indicator' && target.series === null && order < headlineOrders);
  return [...pages, ...headline].map((entry) => ({ entry, year }));
}

/** Entries below this order are the headline indicators. */
export const headlineOrders = 100;
