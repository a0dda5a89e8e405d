import { isWholeYear, yearOf } from '#domain/period.ts';
import { indexGaps, indexRefusal } from '#i18n/index-sentence.ts';
import type { Language } from '#i18n/language.ts';
import type { ContentLine } from './content.ts';

/** A line's year as an index; null where it has none or none is shown. */
export function indexAt({ index, period }: ContentLine): { readonly base: number; readonly value: number } | null {
  if (index?.of.kind !== 'indexed' || !isWholeYear(period)) return null;
  const { base, years } = index.of;
  const year = years.get(yearOf(period));
  return year?.kind === 'index' ? { base, value: year.value } : null;
}

/** Why a line has no index although one is shown; null where it has one. */
export function indexNote({ index, period }: ContentLine, language: Language): string | null {
  if (index === null || !isWholeYear(period)) return null;
  if (index.of.kind === 'refused') return indexRefusal(index.of, index.trajectory, language);
  return indexGaps(index.of, language).find(({ year }) => year === yearOf(period))?.why ?? null;
}
