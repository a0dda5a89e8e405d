import type { Assessment } from '#domain/assessment.ts';
import type { ComparabilityBreak } from '#domain/comparability.ts';
import { isHypothetical, type AbsentStatus, type MeasuredObservation } from '#domain/observation.ts';
import type { Period } from '#domain/period.ts';
import type { PlanIssuer } from '#domain/plan.ts';
import type { Movement, PlanInForce, Trajectory } from '#domain/trajectory.ts';

/** One line of the table twin: a year, a part of one, or a term. */
export interface TableLine {
  readonly period: Period;
  readonly observation: MeasuredObservation | null;
  readonly absence: AbsentStatus | null;
  readonly plans: readonly PlanInForce[];
  readonly assessment: Assessment | null;
  readonly movement: Movement | null;
  /** True where anything in the line rests on a figure that a reader supposed. */
  readonly hypothetical: boolean;
  /** Breaks that stand before this line. */
  readonly breaks: readonly ComparabilityBreak[];
}

/** The rows of a trajectory as lines, in the order of time, with the issuers that occur. */
export function tableLinesOf({ rows, terms, breaks }: Trajectory): { readonly lines: readonly TableLine[]; readonly issuers: readonly PlanIssuer[] } {
  const years = rows.flatMap((row): readonly TableLine[] => [
    {
      period: row.period,
      observation: row.actual,
      absence: row.absence,
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

const nothing = { absence: null, movement: null, hypothetical: false, breaks: [] } as const;
