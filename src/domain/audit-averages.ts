import type { Finding } from './audit-finding.ts';
import { breakBetween } from './comparability.ts';
import { seriesIndex, type DatasetIndex, type SeriesIndex } from './dataset-index.ts';
import { scaled, sumOf, type Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { overlaps, type Interval } from './interval.ts';
import { isMeasured, type MeasuredObservation } from './observation.ts';
import { firstYearOf, yearOf, yearPeriod } from './period.ts';
import { printedEstimate } from './quantity.ts';
import { roundTo, withoutNoise } from './rounding.ts';
import type { Series } from './series.ts';

/** Averages and totals over terms beside what the printed years make, where every year is printed and no break lies among them. */
export function averageFindings(index: DatasetIndex, series: Series, indicator: Indicator): readonly Finding[] {
  const own = seriesIndex(index, series.id);
  return own.terms.flatMap((term) =>
    (own.observations.get(term) ?? []).filter(isMeasured).flatMap((average): readonly Finding[] => {
      const years = average.aggregate === null ? null : yearsOf(own, average);
      if (average.aggregate === null || years === null) return [];
      const printed = printedEstimate(average.quantity);
      const sum = years.map(({ quantity }) => printedEstimate(quantity)).reduce(sumOf);
      const mean = average.aggregate === 'total' ? sum : scaled(sum, 1 / years.length);
      const compound = average.aggregate === 'average' && indicator.unit.measure === 'rate' ? compoundOf(years) : null;
      return [
        {
          kind: 'average',
          id: `average ${average.id}`,
          severity: severityOf(printed, compound === null ? [mean] : [mean, compound]),
          indicator: indicator.id,
          series: series.id,
          period: term,
          observations: [average.id, ...years.map(({ id }) => id)],
          plans: [],
          aggregate: average.aggregate,
          printed,
          recomputed: { ...mean, value: mean.value === null ? null : withoutNoise(mean.value), decimals: printed.decimals },
          compound: compound === null ? null : { ...compound, decimals: printed.decimals },
        },
      ];
    }),
  );
}

/** The figure of every year of a term, from the document of the average where it prints one; null where they do not all compare. */
function yearsOf(own: SeriesIndex, average: MeasuredObservation): readonly MeasuredObservation[] | null {
  const [first, last] = [firstYearOf(average.period), yearOf(average.period)];
  if (breakBetween(yearPeriod(first), yearPeriod(last), { series: average.series, breaks: own.breaks }) !== null) return null;
  const documents = new Set(average.provenance.map(({ source }) => source));
  const years = Array.from({ length: last - first + 1 }, (_, place) => {
    const slot = (own.observations.get(yearPeriod(first + place)) ?? []).filter(isMeasured);
    return slot.find(({ provenance }) => provenance.some(({ source }) => documents.has(source))) ?? slot[0];
  });
  return years.every((year) => year !== undefined) ? years : null;
}

/** Growth that compounds: the rate which, kept every year, ends at the same level. */
function compoundOf(years: readonly MeasuredObservation[]): Estimate | null {
  const rates = years.map(({ quantity }) => printedEstimate(quantity));
  const values = rates.flatMap(({ value }) => (value === null ? [] : [value]));
  const interval: Interval = {
    low: compounded(rates.map((rate) => rate.interval.low)),
    high: compounded(rates.map((rate) => rate.interval.high)),
    lowOpen: rates.some((rate) => rate.interval.lowOpen),
    highOpen: rates.some((rate) => rate.interval.highOpen),
  };
  if (Number.isNaN(interval.low) || Number.isNaN(interval.high)) return null;
  return { value: values.length === rates.length ? compounded(values) : null, interval, decimals: 1 };
}

function compounded(rates: readonly number[]): number {
  return (rates.reduce((product, rate) => product * (1 + rate / 100), 1) ** (1 / rates.length) - 1) * 100;
}

function severityOf(printed: Estimate, ways: readonly Estimate[]): 'matches' | 'explained' | 'differs' {
  if (ways.some(({ value }) => value !== null && roundTo(value, printed.decimals) === printed.value)) return 'matches';
  return ways.some(({ interval }) => overlaps(interval, printed.interval)) ? 'explained' : 'differs';
}
