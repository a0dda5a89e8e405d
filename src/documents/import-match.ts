import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PlanIssuer } from '#domain/plan.ts';

import { issuerKey } from './import-column.ts';
import { nameKey } from './import-fold.ts';

/** Finds out which series a row of a table is about. */
export interface RowMatcher {
  /** Series that the code or the title may mean: one is certain, several are to be asked for, none is unknown. */
  readonly match: (row: { readonly code: string; readonly title: string }) => readonly string[];
  readonly indicatorOf: (series: string) => Indicator | null;
}

export function rowMatcher({ indicators, series }: Dataset): RowMatcher {
  const owners = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const byName = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const found = byName.get(nameKey(name)) ?? new Set();
    byName.set(nameKey(name), found.add(id));
  };
  for (const one of series) {
    const owner = owners.get(one.indicator);
    for (const language of ['vi', 'en'] as const) {
      add(one.title[language], one.id);
      if (owner === undefined) continue;
      for (const title of [owner.title[language], owner.shortTitle[language]]) {
        add(title, one.id);
        add(`${title} ${one.title[language]}`, one.id);
      }
    }
  }
  const known = new Map(series.map((one) => [one.id, one]));
  return {
    match: ({ code, title }) => {
      if (known.has(code)) return [code];
      const named = owners.get(code);
      if (named !== undefined) return [named.defaultSeries];
      return code === '' ? [...(byName.get(nameKey(cleanTitle(title))) ?? [])] : [];
    },
    indicatorOf: (id) => owners.get(known.get(id)?.indicator ?? '') ?? null,
  };
}

/** A title without what annexes put around it: bullets, numbers, "Trong đó:", a unit in brackets. */
export function cleanTitle(title: string): string {
  return title
    .replace(/^[\s\-–+*•.]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-d])[.)]\s*/u, '')
    .replace(/^(?:trong đó|tr\.đ|trđ|of which)\s*:?\s*/iu, '')
    .replace(/\s*\([^)]{1,30}\)\s*$/u, '')
    .trim();
}

/** The issuer that a head means: one who is named so, the one that stands for "not stated", or null where the reader must say. */
export function issuerOf(text: string, issuers: readonly PlanIssuer[]): PlanIssuer | null {
  if (text === '') return issuers.find(({ id }) => id === 'unknown') ?? (issuers.length === 1 ? (issuers[0] ?? null) : null);
  const keyed = issuers.map((issuer) => ({ issuer, keys: [issuer.name.vi, issuer.shortName.vi, issuer.name.en, issuer.shortName.en].map(issuerKey) }));
  return keyed.find(({ keys }) => keys.includes(text))?.issuer ?? null;
}

/** Whether a unit as written is the indicator's. Nothing written says nothing against it. */
export function isSameUnit(written: string, { unit }: Indicator): boolean {
  const key = unitKey(written);
  return key === '' || [unit.label.vi, unit.label.en].some((label) => unitKey(label) === key);
}

function unitKey(text: string): string {
  return nameKey(text).replaceAll(/\b(?:diem phan tram|percentage points?|points|pp)\b/gu, 'diem').replace(/^(?:percent|per cent)$/u, 'phan tram');
}
