import type { Annex } from '#domain/annex.ts';
import type { BaseIndex } from '#domain/base-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PlanIssuer } from '#domain/plan.ts';
import type { Series } from '#domain/series.ts';
import type { AnnexRow } from '#i18n/annex-rows.ts';
import { trajectoryLinesOf, type TrajectoryLine } from '#domain/trajectory-lines.ts';
import type { Trajectory } from '#domain/trajectory.ts';

/** One line of a file, with what it is about. */
export interface ContentLine extends TrajectoryLine {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly series: Series;
  /** Where the screen shows a series as an index, that index and the series. */
  readonly index: { readonly of: BaseIndex; readonly trajectory: Trajectory } | null;
}

/** What a file is made of: the lines that the screen shows, also of several areas; `dataset` is the one that names the file. */
export interface Content {
  readonly dataset: Dataset;
  /** What is looked at, as it stands in the file's name: `annex`, `budget-revenue`. */
  readonly view: string;
  /** Heading in the reader's language. */
  readonly title: string;
  readonly lines: readonly ContentLine[];
  /** Those who set a plan in any line, in order of preference. */
  readonly issuers: readonly PlanIssuer[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** The official table, where that is what the screen shows. */
  readonly annex: AnnexContent | null;
}

/** The official table with the rows that the file holds, and what must be said of them where these are not all in the official order. */
export interface AnnexContent {
  readonly annex: Annex;
  readonly rows: readonly AnnexRow[];
  readonly note: string | null;
}

/** A series as it is shown; `index` where it is shown as one. */
export interface ShownSeries {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
  readonly index?: BaseIndex | null;
}

interface ContentRequest extends Pick<Content, 'dataset' | 'view' | 'title'> {
  readonly figures: readonly ShownSeries[];
}

/** The lines of one or more trajectories as they are shown: years, parts of years, terms. */
export function contentOf({ figures, ...rest }: ContentRequest): Content {
  const lines = figures.flatMap(({ dataset, trajectory, index = null }) =>
    trajectoryLinesOf(trajectory).lines.map((line) => ({ ...line, dataset, indicator: trajectory.indicator, series: trajectory.series, index: index === null ? null : { of: index, trajectory } })),
  );
  const years = figures.flatMap(({ trajectory }) => trajectory.rows.map(({ year }) => year));
  return { ...rest, lines, issuers: issuersOf(lines), firstYear: Math.min(...years), lastYear: Math.max(...years), annex: null };
}

/** The issuers that occur, in the order of preference of their dataset, the unknown one last. */
function issuersOf(lines: readonly ContentLine[]): readonly PlanIssuer[] {
  const issuers = [...new Map([...new Set(lines.map(({ dataset }) => dataset))].flatMap((dataset) => dataset.issuers.map((issuer) => [issuer.id, issuer] as const))).values()];
  const used = new Set(lines.flatMap(({ plans }) => plans.filter(({ plan }) => plan.basis !== 'absent').map(({ issuer }) => issuer.id)));
  return [...issuers.filter(({ id }) => id !== 'unknown'), ...issuers.filter(({ id }) => id === 'unknown')].filter(({ id }) => used.has(id));
}
