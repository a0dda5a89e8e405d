import { indexOf, seriesIndex } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import { formatPeriod, isPartYear, isPeriod, lastDay, type Period, type PeriodSpan } from '#domain/period.ts';
import { formatterOf } from '#i18n/format.ts';
import { locales } from '#i18n/locale.ts';

/** A period and whether its number counts from January. */
export interface NamedPeriod {
  readonly period: Period;
  readonly cumulative: boolean;
}

const formats = locales.map(formatterOf);

/** The period that a text names as our own files do: `2020-Q3`, "9T/2020", "Quý III/2020", "2016-2020". Null for anything else. */
export function namedPeriod(text: string): NamedPeriod | null {
  if (isPeriod(text)) return { period: text, cumulative: true };
  const [year, last] = [...text.matchAll(/(?:19|20)\d\d/gu)].map(([digits]) => Number(digits));
  if (year === undefined) return null;
  const spans = last === undefined ? partsOf(year) : last > year ? [{ kind: 'term', from: year, year: last } as const] : [];
  const plain = spaced(text);
  for (const cumulative of [true, false])
    for (const span of spans) {
      const period = formatPeriod(span);
      if (formats.some((format) => spaced(format.shortPeriod(period, cumulative)) === plain)) return { period, cumulative };
    }
  return null;
}

/** Nine months from January have two names, the third quarter and the ninth month: the one under which the series already has its figure. */
export function knownPeriod({ period, cumulative }: NamedPeriod, series: string, dataset: Dataset): Period {
  const { observations } = seriesIndex(indexOf(dataset), series);
  if (!isPartYear(period) || !cumulative || observations.has(period)) return period;
  const [known] = [...observations].find(([other, all]) => isPartYear(other) && lastDay(other) === lastDay(period) && all.some((one) => one.cumulative)) ?? [];
  return known ?? period;
}

function partsOf(year: number): readonly PeriodSpan[] {
  return [
    ...([1, 2] as const).map((part) => ({ kind: 'half' as const, year, part })),
    ...([1, 2, 3, 4] as const).map((part) => ({ kind: 'quarter' as const, year, part })),
    ...Array.from({ length: 12 }, (_, place) => ({ kind: 'month' as const, year, part: place + 1 })),
  ];
}

function spaced(text: string): string {
  return text.normalize('NFC').replaceAll('\u00A0', ' ').trim();
}
