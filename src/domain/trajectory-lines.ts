import type { Assessment } from './assessment.ts';
import type { ComparabilityBreak } from './comparability.ts';
import { isHypothetical, type AbsentStatus, type MeasuredObservation, type Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { PlanIssuer } from './plan.ts';
import type { Movement, PlanInForce, Trajectory } from './trajectory.ts';

/** One line of a trajectory's table twin or file: a year, a part of one, or a term. */
export interface TrajectoryLine {
  readonly period: Period;
  readonly observation: MeasuredObservation | null;
  readonly absence: AbsentStatus | null;
  /** Other published figures for the same slot, best first. */
  readonly alternatives: readonly Observation[];
  readonly plans: readonly PlanInForce[];
  readonly assessment: Assessment | null;
  readonly movement: Movement | null;
  /** True where anything in the line rests on a figure that a reader supposed. */
  readonly hypothetical: boolean;
  /** Breaks that stand before this line. */
  readonly breaks: readonly ComparabilityBreak[];
}

/** The rows of a trajectory as lines, in the order of time, with the issuers that occur. */
export function trajectoryLinesOf({ rows, terms, breaks }: Trajectory): { readonly lines: readonly TrajectoryLine[]; readonly issuers: readonly PlanIssuer[] } {
  const years = rows.flatMap((row): readonly TrajectoryLine[] => [
    {
      period: row.period,
      observation: row.actual,
      absence: row.absence,
      alternatives: row.alternatives,
      plans: row.plans,
      assessment: row.assessment,
      movement: row.movement,
      hypothetical: isHypothetical(row.actual),
      breaks: breaks.filter(({ year }) => year === row.year).map((placed) => placed.break),
    },
    ...row.partYears.map((part) => ({ ...nothing, period: part.period, observation: part.observation, plans: part.plans, assessment: part.assessment })),
  ]);
  const ofTerms = terms.map((term) => ({
    ...nothing,
    period: term.period,
    observation: term.observation,
    plans: term.plans,
    assessment: term.plans[0]?.assessment ?? null,
    hypothetical: term.hypothetical,
  }));
  const lines = [...years, ...ofTerms];
  const issuers = new Map(lines.flatMap(({ plans }) => plans.map(({ issuer }): [string, PlanIssuer] => [issuer.id, issuer])));
  return { lines, issuers: [...issuers.values()] };
}

const nothing = { absence: null, alternatives: [], movement: null, hypothetical: false, breaks: [] } as const;
