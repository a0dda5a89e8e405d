import { breakBetween, type ComparabilityBreak } from './comparability.ts';
import type { SeriesIndex } from './dataset-index.ts';
import { differenceOf, pointEstimate, ratioOf, type Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { liesBelow, pointInterval, type Interval } from './interval.ts';
import { isMeasured, type MeasuredObservation } from './observation.ts';
import { figureOf } from './observed-figure.ts';
import { isPartYear, previousYear, yearOf, type Period } from './period.ts';

/** Movement from the same period of the year before within one segment, or why there is none; `bounds` where the words leave open whether it rose or fell. */
export type Movement =
  | { readonly kind: 'moved'; readonly from: Period; readonly difference: Estimate; readonly growth: Estimate | null }
  | { readonly kind: 'none'; readonly why: 'no-figure' | 'no-previous' | 'bounds' }
  | { readonly kind: 'none'; readonly why: 'break'; readonly because: ComparabilityBreak; readonly from: Period };

interface Moving {
  readonly indicator: Indicator;
  readonly facts: SeriesIndex;
}

/** How a figure moved from the same period of the year before. Figures that count from January move only from such figures. */
export function movementTo(actual: MeasuredObservation | null, period: Period, { indicator, facts }: Moving): Movement {
  if (actual === null) return { kind: 'none', why: 'no-figure' };
  const previous = counterpartOf(actual, period, facts);
  if (previous === null) return { kind: 'none', why: 'no-previous' };
  const because = breakBetween(previous.period, period, { series: actual.series, breaks: facts.breaks });
  if (because !== null) return { kind: 'none', why: 'break', because, from: previous.period };
  const [now, before] = [figureOf(actual), figureOf(previous)];
  const difference = differenceOf(now, before);
  if (!hasDirection(difference.interval)) return { kind: 'none', why: 'bounds' };
  return { kind: 'moved', from: previous.period, difference, growth: indicator.unit.measure === 'rate' ? null : growthOf(now, before) };
}

/** Whether every value rises, every value falls, or nothing moves. */
function hasDirection(difference: Interval): boolean {
  const still = pointInterval(0);
  return difference.low === difference.high || liesBelow(still, difference) || liesBelow(difference, still);
}

/** The shown figure of the same period of the year before, counted in the same way. */
export function counterpartOf({ cumulative }: MeasuredObservation, period: Period, { observations }: SeriesIndex): MeasuredObservation | null {
  if (yearOf(period) === 0) return null;
  const figures = (observations.get(previousYear(period)) ?? []).filter(isMeasured);
  return figures.find((figure) => !isPartYear(period) || figure.cumulative === cumulative) ?? null;
}

/** Growth as a share, 0.05 = 5 per cent, for amounts above zero. */
function growthOf(now: Estimate, before: Estimate): Estimate | null {
  const ratio = before.interval.low > 0 ? ratioOf(now, before, 1) : null;
  return ratio === null ? null : { ...differenceOf(ratio, pointEstimate(1, 1)), decimals: 1 };
}
