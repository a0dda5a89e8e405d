import type { Dataset } from './dataset.ts';
import { error, type Fault } from './fault.ts';
import { isOutside, provenanceFaults } from './observation-faults.ts';
import { isMeasured, type Observation } from './observation.ts';
import type { Plan } from './plan.ts';

/** Plans that hang on nothing, and claims that speak of another series. */
export function planFaults({ area, series, issuers, sources, observations, plans }: Dataset): readonly Fault[] {
  const owners = new Map(series.map(({ id, indicator }) => [id, indicator]));
  const known: Known = {
    issuers: new Set(issuers.map(({ id }) => id)),
    observations: new Map(observations.map((observation) => [observation.id, observation])),
    plans: new Map(plans.map((plan) => [plan.id, plan])),
  };
  const sourceIds = new Set(sources.map(({ id }) => id));
  return plans.flatMap((plan, position): readonly Fault[] => {
    const where = { place: `plans[${position}]`, indicator: owners.get(plan.series) ?? null };
    const { place, indicator } = where;
    const { id: planId, period } = plan;
    return [
      ...(owners.has(plan.series) ? [] : [error(`${place}.series`, { indicator, code: 'unknown-series', detail: { plan: planId, series: plan.series } })]),
      ...provenanceFaults(plan, { ...where, sourceIds }),
      ...(isOutside(period, area) ? [error(`${place}.period`, { indicator, code: 'outside-life', detail: { plan: planId, period } })] : []),
      ...(plan.basis === 'stated' && plan.quantity.qualifier === 'between' && plan.quantity.low > plan.quantity.high
        ? [error(`${place}.quantity`, { indicator, code: 'range-reversed', detail: { plan: planId, low: plan.quantity.low, high: plan.quantity.high } })]
        : []),
      ...issuerFaults(plan, known, where),
      ...claimFaults(plan, known, where),
      ...supersessionFaults(plan, known, where),
    ];
  });
}

interface Known {
  readonly issuers: ReadonlySet<string>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly plans: ReadonlyMap<string, Plan>;
}

interface Where {
  readonly place: string;
  readonly indicator: string | null;
}

function issuerFaults({ id, issuer }: Plan, { issuers }: Known, { place, indicator }: Where): readonly Fault[] {
  if (issuers.has(issuer)) return [];
  return [error(`${place}.issuer`, { indicator, code: issuer === '' ? 'no-issuer' : 'unknown-issuer', detail: { plan: id, issuer } })];
}

function claimFaults(plan: Plan, { observations }: Known, { place, indicator }: Where): readonly Fault[] {
  if (plan.basis === 'absent') return [];
  const claims = plan.basis === 'implied' ? [{ claim: plan.claim, at: `${place}.claim` }] : plan.claims.map((claim, position) => ({ claim, at: `${place}.claims[${position}]` }));
  return claims.flatMap(({ claim, at }): readonly Fault[] => {
    const observation = observations.get(claim.observation);
    const detail = { plan: plan.id, observation: claim.observation };
    if (observation === undefined || !isMeasured(observation)) return [error(`${at}.observation`, { indicator, code: 'unknown-observation', detail })];
    return observation.series === plan.series ? [] : [error(`${at}.observation`, { indicator, code: 'claim-of-other-series', detail })];
  });
}

function supersessionFaults(plan: Plan, { plans }: Known, { place, indicator }: Where): readonly Fault[] {
  if (plan.supersedes === null) return [];
  const at = `${place}.supersedes`;
  const detail = { plan: plan.id, supersedes: plan.supersedes };
  const earlier = plans.get(plan.supersedes);
  if (earlier === undefined) return [error(at, { indicator, code: 'unknown-plan', detail })];
  if (earlier.series !== plan.series || earlier.period !== plan.period || earlier.issuer !== plan.issuer)
    return [error(at, { indicator, code: 'supersedes-other-slot', detail })];
  return isCircular(plan, plans) ? [error(at, { indicator, code: 'supersedes-itself', detail })] : [];
}

function isCircular(plan: Plan, plans: ReadonlyMap<string, Plan>): boolean {
  const seen = new Set<string>();
  let next = plan.supersedes;
  while (next !== null && !seen.has(next)) {
    if (next === plan.id) return true;
    seen.add(next);
    next = plans.get(next)?.supersedes ?? null;
  }
  return false;
}
