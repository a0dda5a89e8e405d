import type { BilingualText } from '#domain/bilingual-text.ts';
import type { Page } from '#state/address.ts';
import { fold, foldedWords } from './fold.ts';
import type { Locale } from './locale.ts';

/** What a reader can have done from the search itself. */
export const commands = [
  'theme-light', 'theme-dark', 'theme-system', 'contrast-high', 'contrast-normal', 'text-normal', 'text-large', 'text-larger', 'language', 'copy-link', 'print', 'slash',
] as const;
export type Command = (typeof commands)[number];

/** Pages that are found by their name; an indicator has entries of its own. */
export type FoundPage = Exclude<Page['kind'], 'indicator' | 'unknown'>;

/** Where a choice leads or what it does. */
type Target =
  | { readonly kind: 'indicator'; readonly id: string; readonly series: string | null }
  | { readonly kind: 'page'; readonly page: FoundPage }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'issuer'; readonly id: string }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'document'; readonly id: string };

/** One thing that can be found. The folded texts end and begin with a space at every word. */
export interface Entry {
  /** The same in every language and after every change of the figures. */
  readonly key: string;
  readonly target: Target;
  readonly title: string;
  /** The name in the other language, shown where only that was found. */
  readonly otherTitle: string;
  /** What it belongs to. */
  readonly context: string;
  /** Whether a year may be added: the figure of a year, the overview of a year. */
  readonly takesYear: boolean;
  /** Smaller comes first among equals. */
  readonly order: number;
  /** Key of the entry of which this is a part; it is left out where that one is found as well. */
  readonly partOf: string | null;
  /** Its names, each after a bar: `| thu ngan sach | budget revenue |`. */
  readonly names: string;
  /** The first letters of its Vietnamese names, as officials abbreviate: ` tns `. */
  readonly initials: string;
  /** Its names without spaces: `|thungansach|`. */
  readonly compact: string;
  /** What it is found by as well, but later: its group, other words for it. */
  readonly further: string;
}

export interface EntryText extends Pick<Entry, 'key' | 'target' | 'context' | 'takesYear' | 'order'> {
  readonly title: BilingualText;
  readonly names: readonly BilingualText[];
  /** Codes and the like, the same in both languages. */
  readonly codes: readonly string[];
  readonly further: readonly string[];
  readonly partOf?: string | null;
}

/** Prepares what can be found for being compared with what is typed. */
export function entryOf({ title, names, codes, further, partOf = null, ...rest }: EntryText, locale: Locale): Entry {
  const vietnamese = [title, ...names].map(({ vi }) => foldedWords(vi));
  const all = [...vietnamese, ...[...[title, ...names].map(({ en }) => en), ...codes].map(foldedWords)].map((words) => words.join(' '));
  return {
    ...rest,
    partOf,
    title: title[locale],
    otherTitle: title[locale === 'vi' ? 'en' : 'vi'],
    names: `| ${all.join(' | ')} |`,
    initials: ` ${vietnamese.map((words) => initialsOf(words)).join(' ')} `,
    compact: `|${all.join('|').replaceAll(' ', '')}|`,
    further: ` ${further.map((text) => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')).join(' ')} `,
  };
}

/** The first letters of words; a number has none. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).replace(/\P{L}/u, '#')).join('');
}
