import type { Assessment } from './assessment.ts';
import { indexOf } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { headlineIndicators } from './headline.ts';
import { rowOf } from './trajectory-row.ts';
import { toTrajectory, type Trajectory, type TrajectoryRow } from './trajectory.ts';

/** One headline indicator in one year. */
export interface ScorecardEntry {
  readonly trajectory: Trajectory;
  readonly row: TrajectoryRow;
}

/** How the headline indicators of a year stand: `judged` counts those with a verdict, the others are left out by reason. */
export interface Scorecard {
  readonly year: number;
  readonly entries: readonly ScorecardEntry[];
  readonly judged: number;
  readonly exceeded: number;
  readonly met: number;
  readonly missed: number;
  readonly leftOut: {
    readonly noPlan: number;
    readonly noFigure: number;
    readonly notComparable: number;
    readonly cannotTell: number;
    readonly inProgress: number;
  };
}

/** The year and the issuer (null for the preferred one of each plan) of an overview. */
export interface YearRequest {
  readonly year: number;
  readonly issuer: string | null;
}

/** The headline indicators of a year by their default series. A year with only a part counts by its latest part. */
export function toScorecard(dataset: Dataset, { year, issuer }: YearRequest): Scorecard {
  const index = indexOf(dataset);
  const entries = headlineIndicators(dataset).flatMap((indicator): readonly ScorecardEntry[] => {
    const series = index.series.get(indicator.defaultSeries);
    if (series === undefined) return [];
    const trajectory = toTrajectory(dataset, { series: series.id, issuer });
    const row = trajectory.rows.find((candidate) => candidate.year === year) ?? rowOf(index, { indicator, series, year, issuer });
    return [{ trajectory, row }];
  });
  const standings = entries.map(({ row }) => countedAs(standingAssessment(row)));
  const count = (standing: Counted): number => standings.filter((candidate) => candidate === standing).length;
  const [exceeded, met, missed] = [count('exceeded'), count('met'), count('missed')];
  return {
    year,
    entries,
    judged: exceeded + met + missed,
    exceeded,
    met,
    missed,
    leftOut: {
      noPlan: count('no-plan'),
      noFigure: count('no-figure'),
      notComparable: count('not-comparable'),
      cannotTell: count('cannot-tell'),
      inProgress: count('in-progress'),
    },
  };
}

/** How a slot counts in "n of N". */
type Counted = 'exceeded' | 'met' | 'missed' | 'in-progress' | 'no-plan' | 'no-figure' | 'not-comparable' | 'cannot-tell';

function countedAs(assessment: Assessment): Counted {
  switch (assessment.kind) {
    case 'judged':
      return assessment.verdict;
    case 'in-progress':
      return 'in-progress';
    case 'unjudged':
      return assessment.why.reason === 'not-due' ? 'in-progress' : assessment.why.reason;
  }
}

/** The assessment by which a year counts: the year's own figure, else its latest part. */
export function standingAssessment({ actual, assessment, partYears }: Pick<TrajectoryRow, 'actual' | 'assessment' | 'partYears'>): Assessment {
  return actual === null ? (partYears.at(-1)?.assessment ?? assessment) : assessment;
}
