import type { Dataset } from '#domain/dataset.ts';
import type { ImportedActual, ImportedFigure } from '#domain/imported-figure.ts';
import type { PlanForm } from '#domain/plan.ts';
import type { Qualifier, Quantity } from '#domain/quantity.ts';

import { rowMatcher } from './import-match.ts';
import { knownPeriod, namedPeriod } from './import-period.ts';
import type { ImportProblem } from './import-problem.ts';
import { provenanceOf } from './import-says.ts';

/** One number of a file that says about each by itself what it is; `area`, `cumulative` and `aggregate` are null where the file does not say. */
export interface FigureRecord {
  readonly sheet: string;
  readonly cell: string;
  readonly area: string | null;
  readonly series: string;
  readonly period: string;
  /** Null for a figure, the code of the issuer for a plan. */
  readonly issuer: string | null;
  readonly value: number;
  readonly high: number | null;
  readonly decimals: number;
  readonly qualifier: Qualifier;
  readonly status: ImportedActual['status'] | null;
  readonly cumulative: boolean | null;
  readonly aggregate: ImportedActual['aggregate'];
  readonly form: PlanForm | null;
  /** Whether somebody published the number; false for what was derived or assumed. */
  readonly isStated: boolean;
  /** False for a figure that stands behind another of the same period: one document cannot give both. */
  readonly isShown: boolean;
}

/** The figures that records come to, and what is wrong with the others. */
export function figuresOfRecords(records: readonly FigureRecord[], dataset: Dataset): { readonly figures: readonly ImportedFigure[]; readonly problems: readonly ImportProblem[] } {
  const matcher = rowMatcher(dataset);
  const issuers = new Set(dataset.issuers.map(({ id }) => id));
  const figures: ImportedFigure[] = [];
  const problems: ImportProblem[] = [];
  for (const record of records) {
    const { sheet, cell, area, series, period: written, issuer, isStated } = record;
    const tell = (code: ImportProblem['code'], found: string, expected = '') => {
      problems.push({ code, severity: code === 'not-stated' || code === 'not-shown' ? 'notice' : 'error', sheet, cell, found: found.slice(0, 60), expected });
    };
    const named = namedPeriod(written);
    const indicator = matcher.indicatorOf(series);
    if (area !== null && area !== dataset.area.id) tell('other-area', area, dataset.area.id);
    else if (indicator === null) tell('unknown-category', series);
    else if (named === null) tell('not-a-period', written);
    else if (issuer !== null && !issuers.has(issuer)) tell('unknown-issuer', issuer);
    else if (!Number.isFinite(record.value) || Math.abs(record.value) > 1e15) tell('not-a-number', String(record.value));
    else if (!isStated) tell('not-stated', String(record.value));
    else if (!record.isShown) {
      if (!isKnown(record, dataset)) tell('not-shown', String(record.value));
    }
    else {
      const quantity = quantityOf(record);
      const period = knownPeriod(named, series, dataset);
      const core = { series, period, quantity, ...provenanceOf({ sheet, cell }, quantity, indicator) };
      const { status, cumulative, aggregate, form } = record;
      figures.push(issuer === null ? { ...core, kind: 'actual', status: status ?? 'normal', cumulative: cumulative ?? named.cumulative, aggregate } : { ...core, kind: 'plan', issuer, form });
    }
  }
  return { figures, problems };
}

function isKnown({ series, period, value }: FigureRecord, { observations }: Dataset): boolean {
  return observations.some(({ quantity, ...one }) => one.series === series && one.period === period && quantity !== null && (quantity.qualifier === 'between' ? quantity.low : quantity.value) === value);
}

function quantityOf({ value, high, decimals: written, qualifier }: FigureRecord): Quantity {
  const decimals = Math.min(10, Math.max(0, Math.trunc(written)));
  return high === null ? { qualifier, value, decimals } : { qualifier: 'between', low: Math.min(value, high), high: Math.max(value, high), decimals };
}
