import { sorted } from './order.ts';
import { lastDay, type Period } from './period.ts';
import type { Plan } from './plan.ts';

/** When and for what a plan is asked for. `observation` is the figure to be judged, if there is one. */
export interface PlanMoment {
  /** The plan counts that is in force on the last day of this period. */
  readonly period: Period;
  readonly observation: string | null;
}

/** A plan that counts, and the plans of the same issuer that it replaced, newest first. */
export interface ChosenPlan {
  readonly plan: Plan;
  readonly superseded: readonly Plan[];
}

/**
 * Chooses among one issuer's plans for one series and period: what has not been superseded by the end of the moment's period, stated
 * before implied before absent. Among implied plans the one whose report speaks of the judged figure itself comes first.
 */
export function choosePlan(plans: readonly Plan[], { period, observation }: PlanMoment): ChosenPlan | null {
  const only = plans[0];
  if (plans.length === 1 && only !== undefined) return { plan: only, superseded: [] };
  const end = lastDay(period);
  const adopted = plans.filter(({ decision }) => decision?.date == null || decision.date <= end);
  const available = adopted.length === 0 ? plans : adopted;
  const replaced = new Set(available.map(({ supersedes }) => supersedes));
  const heads = available.filter(({ id }) => !replaced.has(id));
  const [plan] = sorted(heads.length === 0 ? available : heads, (a, b) => rankOf(a, observation) - rankOf(b, observation) || laterFirst(a, b));
  return plan === undefined ? null : { plan, superseded: chainOf(plan, plans) };
}

function rankOf(plan: Plan, observation: string | null): number {
  switch (plan.basis) {
    case 'stated':
      return 0;
    case 'implied':
      return plan.claim.observation === observation ? 1 : 2;
    case 'absent':
      return 3;
  }
}

function laterFirst(a: Plan, b: Plan): number {
  const [dateA, dateB] = [a.decision?.date ?? '', b.decision?.date ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Ends at the first plan; a circle of supersessions, which is a fault of the file, ends where it closes. */
function chainOf(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const chain: Plan[] = [];
  let next = plans.find(({ id }) => id === plan.supersedes);
  while (next !== undefined && next.id !== plan.id && !chain.includes(next)) {
    chain.push(next);
    const { supersedes } = next;
    next = plans.find(({ id }) => id === supersedes);
  }
  return chain;
}
