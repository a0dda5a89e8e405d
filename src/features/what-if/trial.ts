import type { Assumptions } from '#domain/hypothesis.ts';
import type { TrialPart } from '#state/assumptions.ts';

/** A trial that is going on: its values and the years that may have one. */
export interface OpenTrialProps extends Omit<TrialPart, 'part'> {
  readonly values: Assumptions;
  readonly years: readonly number[];
}
