import { foldWithPlaces } from './fold.ts';
import { initialsOf } from './search-entry.ts';
import type { QueryWord } from './search-query.ts';

/** A piece of a text; `found` where it answers what was typed. */
export interface MarkedPart {
  readonly text: string;
  readonly found: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface FoldedText {
  readonly text: string;
  readonly words: readonly Span[];
}

/** Cuts a text where typed words are found in it, with its accents as they are written. The parts together are the text. */
export function markedParts(original: string, words: readonly QueryWord[]): readonly MarkedPart[] {
  const { text, places } = foldWithPlaces(original);
  const folded = { text, words: [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ from: index, to: index + word.length })) };
  const covered = Array.from<boolean>({ length: original.length }).fill(false);
  const placeOf = (place: number) => places[place] ?? original.length;
  for (const { from, to } of words.flatMap((word) => spansOf(word, folded))) covered.fill(true, placeOf(from), placeOf(to));
  return joined(original, covered);
}

/** Where a word stands: as itself, as a beginning, as what it abbreviates, as initials, as one slip, or inside. */
function spansOf({ text, expansions, alternatives }: QueryWord, folded: FoldedText): readonly Span[] {
  const wordAt = ({ from, to }: Span) => folded.text.slice(from, to);
  const itself = folded.words.filter((span) => wordAt(span) === text);
  if (itself.length > 0) return itself;
  const beginnings = folded.words.filter((span) => wordAt(span).startsWith(text)).map(({ from }) => ({ from, to: from + text.length }));
  if (beginnings.length > 0) return beginnings;
  const meant = expansions.find((expansion) => expansion.every((word) => folded.words.some((span) => wordAt(span) === word)));
  if (meant !== undefined) return folded.words.filter((span) => meant.includes(wordAt(span)));
  const run = text.length < 2 ? -1 : initialsOf(folded.words.map(wordAt)).indexOf(text);
  if (run >= 0) return folded.words.slice(run, run + text.length);
  const slips = folded.words.filter((span) => alternatives.includes(wordAt(span)));
  if (slips.length > 0) return slips;
  const inside = text.length < 3 ? -1 : folded.text.indexOf(text);
  return inside < 0 ? [] : [{ from: inside, to: inside + text.length }];
}

function joined(original: string, covered: readonly boolean[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  for (let to = 1; to <= original.length; to += 1) {
    if (to < original.length && covered[to] === covered[from]) continue;
    parts.push({ text: original.slice(from, to), found: covered[from] ?? false });
    from = to;
  }
  return parts;
}
