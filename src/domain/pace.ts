import type { Estimate } from './estimate.ts';
import type { Plan } from './plan.ts';

export type PaceVerdict = 'reached' | 'on-track' | 'speed-up' | 'slow' | 'wrong-way' | 'too-few-points';

/** Progress towards a term target, kept apart from yearly verdicts. `method` says which ratio was used. */
export interface Pace {
  readonly plan: Plan;
  readonly verdict: PaceVerdict;
  readonly method: 'linear' | 'compound';
  /** Achieved pace divided by required pace; null with too few points. */
  readonly ratio: number | null;
  readonly achievedPerYear: Estimate | null;
  readonly requiredPerYear: Estimate | null;
}
