import { lineOf, underIssuers, type AnnexLine, type LooseLine } from './annex-line.ts';
import { indexOf, seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator, IndicatorGroup } from './indicator.ts';
import { isMeasured } from './observation.ts';
import { yearPeriod, type Period } from './period.ts';
import type { PlanIssuer } from './plan.ts';
import type { Series } from './series.ts';
import type { YearRequest } from './tally.ts';

export type { AnnexLine } from './annex-line.ts';

/** Indicators that belong together, with their lines in the order of the dataset. */
interface AnnexGroup {
  readonly group: IndicatorGroup;
  readonly lines: readonly AnnexLine[];
}

/** The official annex of a year: every indicator beside its plans and the year before. Table and files read this and nothing else. */
export interface Annex {
  readonly year: number;
  /** The issuer asked for; null judges each line by the preferred issuer that has a plan. */
  readonly issuer: string | null;
  /** A column each: those who set any plan for the year, in order of preference. */
  readonly issuers: readonly PlanIssuer[];
  /** Groups without an indicator are left out. */
  readonly groups: readonly AnnexGroup[];
}

const known = new WeakMap<Dataset, Map<string, Annex>>();

/** Lines up a year; made once for each dataset, year and issuer. */
export function toAnnex(dataset: Dataset, request: YearRequest): Annex {
  const made = known.get(dataset) ?? new Map<string, Annex>();
  known.set(dataset, made);
  const key = `${request.year} ${request.issuer ?? ''}`;
  const annex = made.get(key) ?? lineUp(indexOf(dataset), request);
  made.set(key, annex);
  return annex;
}

function lineUp(index: DatasetIndex, { year, issuer }: YearRequest): Annex {
  const { dataset } = index;
  const lines = dataset.indicators.flatMap((indicator) =>
    seriesInYear(index, indicator, year).map((series) => lineOf(index, { indicator, series, year, issuer })),
  );
  const issuers = planning(dataset, lines);
  const byGroup = new Map<string, AnnexLine[]>(dataset.groups.map(({ id }) => [id, []]));
  for (const line of lines) byGroup.get(line.indicator.group)?.push(underIssuers(line, issuers));
  const groups = dataset.groups.flatMap((group): readonly AnnexGroup[] => {
    const own = byGroup.get(group.id) ?? [];
    return own.length === 0 ? [] : [{ group, lines: own }];
  });
  return { year, issuer, issuers, groups };
}

/** The usual series always, then every other one that has a figure or a plan in the year. */
function seriesInYear(index: DatasetIndex, { id, defaultSeries }: Indicator, year: number): readonly Series[] {
  const all = index.seriesOf.get(id) ?? [];
  return [...all.filter((series) => series.id === defaultSeries), ...all.filter((series) => series.id !== defaultSeries && isMentioned(index, series, year))];
}

function isMentioned(index: DatasetIndex, { id }: Series, year: number): boolean {
  const { observations, parts, plans } = seriesIndex(index, id);
  const isFilled = (period: Period): boolean => observations.get(period)?.some(isMeasured) ?? false;
  const whole = yearPeriod(year);
  return isFilled(whole) || plans.has(whole) || (parts.get(year)?.some(isFilled) ?? false);
}

/** In the index the unknown issuer comes last, whatever the file's order; so it does here. */
function planning({ issuers }: Dataset, lines: readonly LooseLine[]): readonly PlanIssuer[] {
  const used = new Set(lines.flatMap(({ plans }) => plans.filter(({ plan }) => plan.basis !== 'absent').map(({ issuer }) => issuer.id)));
  return [...issuers.filter(({ id }) => id !== 'unknown'), ...issuers.filter(({ id }) => id === 'unknown')].filter(({ id }) => used.has(id));
}
