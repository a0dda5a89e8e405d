import type { Entry } from './search-entry.ts';
import type { QueryWord } from './search-query.ts';

/** How well an entry answers typed words; bigger is better. Null where one of them is not found. */
export interface Grade {
  /** Of the word that is found worst: exact 5, beginning 4, within initials or in other words 3, inside 2, one slip 1. */
  readonly worst: number;
  /** Of the words as they stand together: a whole name 4, its first words 3, its beginning 2, somewhere in it 1. */
  readonly together: number;
  readonly sum: number;
}

export function gradeOf(entry: Entry, words: readonly QueryWord[]): Grade | null {
  let [worst, sum] = [5, 0];
  for (const word of words) {
    const grade = wordGrade(entry, word);
    if (grade === 0) return null;
    worst = Math.min(worst, grade);
    sum += grade;
  }
  return { worst, together: togetherGrade(entry, words), sum };
}

function wordGrade({ names, initials, compact, further }: Entry, { text, expansions, alternatives }: QueryWord): number {
  const means = (haystack: string) => expansions.some((words) => words.every((word) => haystack.includes(` ${word} `)));
  if (names.includes(` ${text} `) || (text.length > 4 && compact.includes(`|${text}|`)) || (expansions.length > 0 && names.split('|').some(means))) return 5;
  if (names.includes(` ${text}`)) return 4;
  if (text.length > 1 && initials.includes(` ${text}`)) return 4;
  if (text.length > 2 && initials.includes(text)) return 3;
  if (further.includes(` ${text} `) || means(further)) return 3;
  if (further.includes(` ${text}`)) return 2;
  if ((text.length > 2 && names.includes(text)) || (text.length > 4 && compact.includes(text))) return 2;
  return alternatives.some((word) => names.includes(` ${word}`) || further.includes(` ${word}`)) ? 1 : 0;
}

function togetherGrade({ names, initials }: Entry, words: readonly QueryWord[]): number {
  const phrase = words.map(({ text }) => text).join(' ');
  if (names.includes(`| ${phrase} |`) || initials.includes(` ${phrase.replaceAll(' ', '')} `)) return 4;
  if (names.includes(`| ${phrase} `)) return 3;
  if (names.includes(`| ${phrase}`)) return 2;
  return names.includes(` ${phrase}`) ? 1 : 0;
}
