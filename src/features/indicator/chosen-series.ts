import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/series.ts';
import type { View } from '#state/address.ts';

/** The series that a view asks for, else the indicator's usual one; null for an indicator without series. */
export function chosenSeries({ series }: Dataset, { id, defaultSeries }: Indicator, view: View): Series | null {
  const own = series.filter(({ indicator }) => indicator === id);
  return own.find((one) => one.id === view.series) ?? own.find((one) => one.id === defaultSeries) ?? own[0] ?? null;
}
