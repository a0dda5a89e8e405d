import type { AnnexLine } from '#domain/annex.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Estimate } from '#domain/estimate.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import { figureOf } from '#domain/observed-figure.ts';
import { sorted } from '#domain/order.ts';
import { countsAs, type Standing } from '#domain/tally.ts';
import { best } from '#i18n/amounts.ts';
import type { Column } from '#i18n/annex-columns.ts';
import { notesOf } from '#i18n/annex-notes.ts';
import type { LineRow } from '#i18n/annex-rows.ts';
import { linePublishers } from '#i18n/annex-sources.ts';
import { sharesPlan } from '#i18n/badge.ts';
import type { Language } from '#i18n/language.ts';

export interface SortRequest {
  readonly dataset: Dataset;
  readonly column: Column;
  readonly descending: boolean;
  readonly language: Language;
}

/** Tiers keep apart what does not compare and stand in the same order both ways; only the values within a tier turn round. */
interface Key {
  readonly tier: number;
  readonly value: number | string;
}

const last: Key = { tier: Infinity, value: 0 };

/** Sorts by a column; equals keep the official order, and what the column says nothing of comes last either way. */
export function sortLines(rows: readonly LineRow[], { descending, ...request }: SortRequest): readonly LineRow[] {
  const keyOf = keyReader(rows, request);
  const keyed = rows.map((row) => ({ row, key: keyOf(row.line) }));
  const collator = new Intl.Collator(request.language.locale, { numeric: true });
  const turn = descending ? -1 : 1;
  return sorted(keyed, (a, b) => byTier(a.key, b.key) || turn * compareValues(a.key.value, b.key.value, collator)).map(({ row }) => row);
}

function byTier(a: Key, b: Key): number {
  return a.tier === b.tier ? 0 : a.tier - b.tier;
}

function compareValues(a: number | string, b: number | string, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function keyReader(rows: readonly LineRow[], { dataset, column, language }: Omit<SortRequest, 'descending'>): (line: AnnexLine) => Key {
  const tierOf = unitTiers(rows, language);
  const words = (text: string): Key => (text === '' ? last : { tier: 0, value: text });
  const number = (estimate: Estimate | null, tier: number): Key => (estimate === null || !Number.isFinite(best(estimate)) ? last : { tier, value: best(estimate) });
  const planOf = ({ plans }: AnnexLine) => (column.issuer === null ? null : (plans[column.issuer] ?? null));
  switch (column.kind) {
    case 'ordinal':
      return () => last;
    case 'name':
      return ({ indicator }) => words(language.text(indicator.title));
    case 'unit':
      return ({ indicator }) => words(language.text(indicator.unit.label));
    case 'previous':
      return (line) => number(figure(line.previous), tierOf(line));
    case 'actual':
      return (line) => number(figure(line.observation), tierOf(line));
    case 'plan':
      return (line) => number(planOf(line)?.target ?? null, tierOf(line));
    case 'ratio':
      return (line) => ratioKey(line, planOf(line)?.assessment ?? null, tierOf(line));
    case 'change':
      return (line) => {
        const { change } = line;
        if (change.kind === 'none') return last;
        return change.growth === null ? number(change.difference, tierOf(line)) : number(change.growth, 0);
      };
    case 'verdict':
      return ({ assessment }) => verdictKey(countsAs(assessment));
    case 'source':
      return (line) => words(linePublishers(dataset, line, language));
    case 'note':
      return (line) => words(notesOf(line, { dataset, language }).join('; '));
  }
}

/** Numbers of different units say nothing of one another: each unit is a tier, in the order in which they first occur. */
function unitTiers(rows: readonly LineRow[], { text }: Language): (line: AnnexLine) => number {
  const units = [...new Set(rows.map(({ line }) => text(line.indicator.unit.label)))];
  const places = new Map(units.map((unit, place) => [unit, place + 1]));
  return ({ indicator }) => places.get(text(indicator.unit.label)) ?? Infinity;
}

const waiting = 1e6;

/** Ratios first, then differences by unit; parts of a year after whole years; what was not judged last. */
function ratioKey({ indicator }: AnnexLine, assessment: Assessment | null, tier: number): Key {
  if (assessment === null || assessment.kind === 'unjudged') return last;
  const { comparison } = assessment;
  const later = assessment.kind === 'in-progress' ? waiting : 0;
  if (comparison.attainment !== null && sharesPlan(comparison, indicator)) return { tier: later, value: best(comparison.attainment) };
  return { tier: later + tier, value: best(comparison.variance) };
}

const judged = ['exceeded', 'met', 'missed'] as const;
const unjudged = ['in-progress', 'cannot-tell', 'not-comparable', 'no-plan', 'no-figure'] as const;

/** Verdicts turn round; the reasons why there is none follow in their own order. */
function verdictKey(standing: Standing): Key {
  const verdict = judged.findIndex((one) => one === standing);
  return verdict === -1 ? { tier: 1 + unjudged.findIndex((one) => one === standing), value: 0 } : { tier: 0, value: verdict };
}

function figure(observation: MeasuredObservation | null): Estimate | null {
  return observation === null ? null : figureOf(observation);
}
