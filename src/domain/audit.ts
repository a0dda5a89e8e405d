import { recomputeClaim } from './claim-check.ts';
import { breakBetween } from './comparability.ts';
import { indexOf, seriesIndex, type DatasetIndex, type IssuerPlans } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { differenceOf, pointEstimate, ratioOf, type Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { overlaps } from './interval.ts';
import { baselineOf, figureAt, plannedFor } from './lookup.ts';
import { isMeasured, type MeasuredObservation } from './observation.ts';
import { levelOf } from './operands.ts';
import { isTerm, previousYear, type Period } from './period.ts';
import type { Plan, StatedPlan } from './plan.ts';
import { printedEstimate } from './quantity.ts';
import type { Series } from './series.ts';

interface FindingCore {
  readonly indicator: string;
  readonly series: string;
  readonly period: Period;
  /** Whether rounding explains the difference. */
  readonly agrees: boolean;
}

/** One thing that a report printed beside what follows from the published numbers. Shares have 1 = equal. */
export type AuditFinding = FindingCore &
  (
    | { readonly kind: 'claim'; readonly plan: string; readonly observation: string; readonly scale: 'share' | 'amount'; readonly printed: Estimate; readonly recomputed: Estimate }
    /** Growth on the same period of the year before; both as shares, 0.05 = 5 per cent. */
    | { readonly kind: 'growth'; readonly observation: string; readonly before: string; readonly printed: Estimate; readonly recomputed: Estimate }
    /** Two plans of one issuer for one period, known in different ways. */
    | { readonly kind: 'plans'; readonly issuer: string; readonly plans: readonly [string, string]; readonly printed: Estimate; readonly recomputed: Estimate }
  );

/** Recomputes every percentage and distance that the reports printed about some series, by default all, in their order. */
export function auditClaims(dataset: Dataset, series: readonly Series[] = dataset.series): readonly AuditFinding[] {
  const index = indexOf(dataset);
  return series.flatMap(({ id, indicator: indicatorId }) => {
    const indicator = index.indicators.get(indicatorId);
    if (indicator === undefined) return [];
    const { plans, observations } = seriesIndex(index, id);
    const byIssuer = [...plans.values()].flat();
    return [
      ...byIssuer.flatMap((group) => group.plans.flatMap((plan) => (plan.basis === 'stated' ? claimFindings(index, plan, indicator) : []))),
      ...byIssuer.flatMap((group) => planFindings(index, group, indicator)),
      ...[...observations.values()].flat().flatMap((observation) => (isMeasured(observation) ? growthFindings(index, observation, indicator) : [])),
    ];
  });
}

function claimFindings(index: DatasetIndex, plan: StatedPlan, indicator: Indicator): readonly AuditFinding[] {
  return plan.claims.flatMap((claim): readonly AuditFinding[] => {
    const actual = index.observations.get(claim.observation);
    if (actual === undefined || !isMeasured(actual) || actual.series !== plan.series) return [];
    const base = plan.form === 'change' ? baselineOf(index, plan, actual) : null;
    if (plan.form === 'change' && (base === null || isBroken(index, base, actual))) return [];
    const baseline = base === null ? null : { observation: base, estimate: printedEstimate(base.quantity) };
    const result = recomputeClaim(claim, { plan, actual, baseline });
    if (result === null) return [];
    return [{ kind: 'claim', indicator: indicator.id, series: plan.series, period: actual.period, plan: plan.id, observation: actual.id, ...result }];
  });
}

function growthFindings(index: DatasetIndex, observation: MeasuredObservation, indicator: Indicator): readonly AuditFinding[] {
  const { growth, period, series, quantity } = observation;
  if (growth === null || isTerm(period) || indicator.unit.measure === 'rate' || period.startsWith('0000')) return [];
  const before = figureAt(seriesIndex(index, series), previousYear(period));
  if (before === null || !observation.cumulative || isBroken(index, before, observation)) return [];
  const ratio = ratioOf(printedEstimate(quantity), printedEstimate(before.quantity), Math.max(1, growth.decimals));
  if (ratio === null) return [];
  const printed = asShare(printedEstimate(growth));
  const recomputed = { ...differenceOf(ratio, pointEstimate(1, 0)), decimals: ratio.decimals };
  return [{ kind: 'growth', indicator: indicator.id, series, period, observation: observation.id, before: before.id, printed, recomputed, agrees: overlaps(printed.interval, recomputed.interval) }];
}

/** Plans of one issuer that do not replace each other should be the same number. */
function planFindings(index: DatasetIndex, { issuer, plans }: IssuerPlans, indicator: Indicator): readonly AuditFinding[] {
  const known = plans.flatMap((plan) => {
    const target = targetAsPrinted(index, plan, indicator);
    return target === null || plan.supersedes !== null || plans.some(({ supersedes }) => supersedes === plan.id) ? [] : [{ plan, target }];
  });
  return known.flatMap((first, place) =>
    known.slice(place + 1).map(
      (second): AuditFinding => ({
        kind: 'plans',
        indicator: indicator.id,
        series: first.plan.series,
        period: first.plan.period,
        issuer: issuer.id,
        plans: [first.plan.id, second.plan.id],
        printed: first.target,
        recomputed: second.target,
        agrees: overlaps(first.target.interval, second.target.interval),
      }),
    ),
  );
}

/** A plan's number give or take its rounding; null where it has none. */
export function targetAsPrinted(index: DatasetIndex, plan: Plan, indicator: Indicator): Estimate | null {
  if (plan.basis === 'stated' && plan.form !== 'change') return printedEstimate(plan.quantity);
  return levelOf(plannedFor(index, { plan, indicator }));
}

function isBroken(index: DatasetIndex, a: MeasuredObservation, b: MeasuredObservation): boolean {
  return breakBetween(a.period, b.period, { series: a.series, breaks: seriesIndex(index, a.series).breaks }) !== null;
}

function asShare({ value, interval, decimals }: Estimate): Estimate {
  const { low, high, lowOpen, highOpen } = interval;
  return { value: value === null ? null : value / 100, interval: { low: low / 100, high: high / 100, lowOpen, highOpen }, decimals };
}
