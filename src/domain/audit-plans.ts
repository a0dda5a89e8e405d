import { targetAsPrinted } from './audit.ts';
import type { Finding } from './audit-finding.ts';
import { seriesIndex, type DatasetIndex, type IssuerPlans } from './dataset-index.ts';
import type { Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { overlaps } from './interval.ts';
import { isTerm, yearOf, yearPeriod, type Period } from './period.ts';
import type { Plan } from './plan.ts';
import type { Series } from './series.ts';

interface Planned {
  readonly plan: Plan;
  readonly target: Estimate;
}

/** Planned numbers that ought to agree although their issuers or periods differ, where they do not. */
export function planFindings(index: DatasetIndex, series: Series, indicator: Indicator): readonly Finding[] {
  const { plans } = seriesIndex(index, series.id);
  const known = (group: IssuerPlans): readonly Planned[] =>
    group.plans.flatMap((plan) => {
      const target = targetAsPrinted(index, plan, indicator);
      return target === null || group.plans.some(({ supersedes }) => supersedes === plan.id) ? [] : [{ plan, target }];
    });
  const periods = [...plans];
  return [
    ...periods.flatMap(([period, groups]) => unknownIssuer(groups, known).map((pair) => finding(series, period, pair))),
    ...periods.flatMap(([period, groups]) => (isTerm(period) ? termEnds(groups, plans.get(yearPeriod(yearOf(period))) ?? [], known) : []).map((pair) => finding(series, period, pair))),
  ];
}

interface Pair {
  readonly first: Planned;
  readonly second: Planned;
  readonly relation: 'issuer-unknown' | 'term-end';
}

type Known = (group: IssuerPlans) => readonly Planned[];

/** A plan whose issuer is not named may be that of any issuer. */
function unknownIssuer(groups: readonly IssuerPlans[], known: Known): readonly Pair[] {
  const [unknown, named] = [groups.filter(({ issuer }) => issuer.id === 'unknown'), groups.filter(({ issuer }) => issuer.id !== 'unknown')];
  return unknown.flatMap(known).flatMap((first) => named.flatMap(known).flatMap((second) => (first.target.value === second.target.value ? [] : [{ first, second, relation: 'issuer-unknown' as const }])));
}

/** What an issuer wants at the end of a term, and its own plan for the term's last year. */
function termEnds(terms: readonly IssuerPlans[], years: readonly IssuerPlans[], known: Known): readonly Pair[] {
  return terms.flatMap((term) =>
    known(term)
      .filter(({ plan }) => plan.form === 'end-level')
      .flatMap((first) =>
        years
          .filter(({ issuer }) => issuer.id === term.issuer.id)
          .flatMap(known)
          .flatMap((second) => (overlaps(first.target.interval, second.target.interval) ? [] : [{ first, second, relation: 'term-end' as const }])),
      ),
  );
}

/** Plans of an unknown issuer may be different plans: that they differ is to be known, not wrong. */
function finding({ id, indicator }: Series, period: Period, { first, second, relation }: Pair): Finding {
  const agrees = overlaps(first.target.interval, second.target.interval);
  return {
    kind: 'plans',
    id: `plans ${first.plan.id} ${second.plan.id}`,
    severity: agrees ? 'explained' : relation === 'term-end' ? 'differs' : 'known',
    indicator,
    series: id,
    period,
    observations: [],
    plans: [first.plan.id, second.plan.id],
    relation,
    printed: first.target,
    recomputed: second.target,
  };
}
