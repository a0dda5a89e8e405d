import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/series.ts';

/**
 * The indicator under the name that a sentence needs: where it has several series, the one that is meant stands in brackets, so that
 * no sentence can be read as being about another.
 */
export function named(indicator: Indicator, series: Series, all: readonly Series[]): Indicator {
  if (all.filter((one) => one.indicator === indicator.id).length < 2) return indicator;
  const { title } = indicator;
  return { ...indicator, title: { vi: `${title.vi} (${lowerFirst(series.title.vi)})`, en: `${title.en} (${lowerFirst(series.title.en)})` } };
}

/** A name in the middle of a sentence; abbreviations keep their capitals. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(1) : text;
}
