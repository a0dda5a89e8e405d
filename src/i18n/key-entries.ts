import { isCompared } from '#domain/compared.ts';
import { activePlan } from '#domain/issuer-choice.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import type { Language } from './language.ts';

/** How a mark of a picture looks, and its word. */
export interface KeyEntry {
  readonly mark: 'actual' | 'light' | 'supposed' | 'plan' | 'implied' | 'other';
  readonly word: string;
}

/** The marks that occur in pictures, and no others. */
export function keyEntries(trajectories: readonly Pick<Trajectory, 'rows' | 'issuer'>[], words: Language['words']): readonly KeyEntry[] {
  const rows = trajectories.flatMap((one) => one.rows);
  const statuses = new Set(rows.flatMap(({ actual }) => (actual === null ? [] : [actual.status])));
  const bases = new Set(rows.flatMap(({ plans }) => plans.map(({ plan }) => plan.basis)));
  const others = trajectories.some(({ rows: years, issuer }) => years.some(({ plans }) => plans.some((plan) => plan.target !== null && plan !== activePlan(plans, issuer))));
  const entries = [
    { mark: 'actual', word: words.indicator.actual, occurs: statuses.has('normal') },
    { mark: 'light', word: words.indicator.estimated, occurs: statuses.has('estimated') },
    { mark: 'light', word: words.statuses.provisional, occurs: statuses.has('provisional') },
    { mark: 'supposed', word: words.statuses.hypothetical, occurs: statuses.has('hypothetical') },
    { mark: 'plan', word: words.indicator.plan, occurs: bases.has('stated') },
    { mark: 'implied', word: words.indicator.impliedPlan, occurs: bases.has('implied') && rows.some(isCompared) },
    { mark: 'other', word: words.indicator.otherPlan, occurs: others },
  ] as const;
  return entries.filter(({ occurs }) => occurs);
}
