import { foldedWords } from './fold.ts';
import { abbreviations } from './words/search.ts';

/** A typed word and what it may stand for. */
export interface QueryWord {
  readonly text: string;
  /** What it abbreviates; each expansion is words that must all be there. */
  readonly expansions: readonly (readonly string[])[];
  /** Words that differ from it by one slip, where it was not found as it stands. */
  readonly alternatives: readonly string[];
}

/** What was typed: words in any order, and a year apart from them. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly year: number | null;
  /** The year as it was typed, also while only its first digits stand at the end. */
  readonly typedYear: string | null;
}

const yearShape = /^(?:19|20)\d{2}$/u;
const yearBeginning = /^(?:1|2|19\d?|20\d?)$/u;
const expansionsOf = new Map<string, readonly (readonly string[])[]>();
for (const [short, ...meanings] of abbreviations) {
  expansionsOf.set(foldedWords(short).join(''), meanings.map(foldedWords));
}

/** Ways to name a part of a year: "6 tháng đầu năm", "quý II", "Q1", "S1", "9T"; a year's page holds its parts. */
const partOfYear = / (?:\d\d? (?:thang|months?)(?: dau nam)?|(?:qui|quarter) (?:[1-4]|iv|i{1,3})|[qsh][1-4]|\d\d?t|(?:first|second) half)(?= )/gu;

/** Takes apart what was typed. Of several years the last counts, parts of a year do not; "KT-XH" and "KTXH" are one word. */
export function parseQuery(typed: string): Query {
  const all = withoutParts(chunksOf(typed));
  const year = all.findLast((word) => yearShape.test(word)) ?? null;
  const last = all.length > 1 ? (all.at(-1) ?? '') : '';
  const typedYear = year ?? (yearBeginning.test(last) ? last : null);
  const words = all.filter((word, place) => !yearShape.test(word) && word !== typedYear && !isYearWord(all, place));
  return { words: words.map(queryWord), year: year === null ? null : Number(year), typedYear };
}

function chunksOf(typed: string): readonly string[] {
  return typed.trim().split(/\s+/u).flatMap((chunk) => {
    const parts = foldedWords(chunk);
    const joined = parts.join('');
    return expansionsOf.has(joined) ? [joined] : parts;
  });
}

function withoutParts(words: readonly string[]): readonly string[] {
  const left = ` ${words.join(' ')} `.replaceAll(partOfYear, '').split(' ').filter(Boolean);
  return left.length === 0 ? words : left;
}

/** "năm" or "year" before a year says nothing more; in "Việt Nam 2020" it does. */
function isYearWord(words: readonly string[], place: number): boolean {
  const word = words[place];
  return (word === 'nam' || word === 'year') && yearShape.test(words[place + 1] ?? '') && words[place - 1] !== 'viet';
}

export function queryWord(text: string): QueryWord {
  return { text, expansions: expansionsOf.get(text) ?? [], alternatives: [] };
}

/** The same word with those words of a vocabulary that one slip of the fingers turns it into, also while it is still being typed. */
export function withAlternatives(word: QueryWord, vocabulary: Iterable<string>): QueryWord {
  const { text } = word;
  if (text.length < 5) return word;
  const starts = (known: string) => [known, ...[-1, 0, 1].map((more) => known.slice(0, text.length + more))];
  return { ...word, alternatives: [...vocabulary].filter((known) => known.length >= 4 && starts(known).some((start) => isOneSlip(text, start))) };
}

/** Whether two words differ by one letter too many, too few, another, or two that changed places. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start);
  if (long.length > short.length) return rest === long.slice(start + 1);
  if (rest.slice(1) === long.slice(start + 1)) return true;
  return rest[0] === long[start + 1] && rest[1] === long[start] && rest.slice(2) === long.slice(start + 2);
}
