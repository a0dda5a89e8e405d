import type { Assessment, Comparison } from './assessment.ts';
import { indexOf } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { headlineIndicators } from './headline.ts';
import type { Indicator } from './indicator.ts';
import { rowOf, type TrajectoryRow } from './trajectory-row.ts';

/** The year and the issuer (null for the preferred one of each plan) of an overview. */
export interface YearRequest {
  readonly year: number;
  readonly issuer: string | null;
}

/** A headline indicator's row of one year, by its default series. */
export interface HeadlineRow {
  readonly indicator: Indicator;
  readonly row: TrajectoryRow;
}

/** How the headline indicators of a year stand: `judged` counts those with a verdict, the others are left out by reason. */
export interface Tally {
  readonly year: number;
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

/** The headline indicators of a year in their order. */
export function headlineRows(dataset: Dataset, { year, issuer }: YearRequest): readonly HeadlineRow[] {
  const index = indexOf(dataset);
  return headlineIndicators(dataset).flatMap((indicator): readonly HeadlineRow[] => {
    const series = index.series.get(indicator.defaultSeries);
    return series === undefined ? [] : [{ indicator, row: rowOf(index, { indicator, series, year, issuer }) }];
  });
}

/** Counts the rows of a year. A year with only a part counts by its latest part. */
export function tallyOf(year: number, rows: readonly TrajectoryRow[]): Tally {
  const standings = rows.map((row) => countsAs(standingAssessment(row)));
  const count = (standing: Standing): number => standings.filter((candidate) => candidate === standing).length;
  const [exceeded, met, missed] = [count('exceeded'), count('met'), count('missed')];
  return {
    year,
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
export type Standing = 'exceeded' | 'met' | 'missed' | 'in-progress' | 'no-plan' | 'no-figure' | 'not-comparable' | 'cannot-tell';

/** What an assessment counts as; a part that has decided its year counts as the year would. */
export function countsAs(assessment: Assessment): Standing {
  switch (assessment.kind) {
    case 'judged':
      return assessment.verdict;
    case 'in-progress':
      return assessment.passed ? passedStanding(assessment.comparison) : 'in-progress';
    case 'unjudged':
      return assessment.why.reason === 'not-due' ? 'in-progress' : assessment.why.reason;
  }
}

/** A part of the year that already lies beyond the whole year's plan has decided it. */
function passedStanding({ effect }: Comparison): Standing {
  switch (effect) {
    case 'good':
      return 'exceeded';
    case 'neutral':
      return 'met';
    case 'bad':
      return 'missed';
  }
}

/** The assessment by which a year counts: the year's own figure, else its latest part. */
export function standingAssessment({ actual, assessment, partYears }: Pick<TrajectoryRow, 'actual' | 'assessment' | 'partYears'>): Assessment {
  return actual === null ? (partYears.at(-1)?.assessment ?? assessment) : assessment;
}
