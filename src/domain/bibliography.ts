import type { Finding } from './audit-finding.ts';
import { slotFindings } from './audit-slots.ts';
import type { AreaEvent, Dataset } from './dataset.ts';
import { indexOf, type DatasetIndex } from './dataset-index.ts';
import type { ComparabilityBreak } from './comparability.ts';
import { sorted } from './order.ts';
import { comparePeriods, type Period } from './period.ts';
import { sourceGrades, type Provenance, type Source } from './provenance.ts';

/** A figure or plan that stands in a document. */
export interface Contribution {
  readonly kind: 'figure' | 'plan';
  readonly id: string;
  readonly indicator: string;
  readonly series: string;
  readonly period: Period;
}

/** A document and all that a dataset owes to it. */
export interface BibliographyEntry {
  readonly source: Source;
  /** In the order of the dataset's indicators, then in time order. */
  readonly contributions: readonly Contribution[];
  readonly breaks: readonly ComparabilityBreak[];
  readonly events: readonly AreaEvent[];
  /** Slots in which one of its figures cannot be true together with that of another document. */
  readonly contradictions: readonly Finding[];
}

const known = new WeakMap<Dataset, readonly BibliographyEntry[]>();

/** Every document of a dataset, in the dataset's order, made once for each dataset object. */
export function bibliographyOf(dataset: Dataset): readonly BibliographyEntry[] {
  const found = known.get(dataset) ?? build(dataset);
  known.set(dataset, found);
  return found;
}

function build(dataset: Dataset): readonly BibliographyEntry[] {
  const index = indexOf(dataset);
  const contributions = byDocument(sorted(contributionsOf(index), inOrder(dataset)), ({ cited }) => cited.map(({ source }) => source));
  const breaks = byDocument(dataset.breaks, ({ provenance }) => provenance.map(({ source }) => source));
  const events = byDocument(dataset.events, ({ source }) => (source === null ? [] : [source]));
  const against = dataset.series.flatMap((series) => slotFindings(index, series)).filter(({ kind, severity }) => kind === 'sources' && severity === 'differs');
  const contradictions = byDocument(against, ({ observations }) => observations.flatMap((id) => index.observations.get(id)?.provenance.map(({ source }) => source) ?? []));
  return dataset.sources.map((source) => ({
    source,
    contributions: (contributions.get(source.id) ?? []).map(({ contribution }) => contribution),
    breaks: breaks.get(source.id) ?? [],
    events: events.get(source.id) ?? [],
    contradictions: contradictions.get(source.id) ?? [],
  }));
}

interface Cited {
  readonly contribution: Contribution;
  readonly cited: readonly Provenance[];
}

function contributionsOf({ dataset, series }: DatasetIndex): readonly Cited[] {
  const own = (kind: Contribution['kind'], list: readonly { readonly id: string; readonly series: string; readonly period: Period; readonly provenance: readonly Provenance[] }[]) =>
    list.map(({ id, series: of, period, provenance }) => ({ contribution: { kind, id, indicator: series.get(of)?.indicator ?? '', series: of, period }, cited: provenance }));
  return [...own('figure', dataset.observations), ...own('plan', dataset.plans)];
}

function inOrder(dataset: Dataset): (a: Cited, b: Cited) => number {
  const place = new Map(dataset.indicators.map(({ id }, position) => [id, position]));
  const placeOf = ({ contribution }: Cited) => place.get(contribution.indicator) ?? place.size;
  return (a, b) => placeOf(a) - placeOf(b) || comparePeriods(a.contribution.period, b.contribution.period);
}

/** Groups by the documents that something names, each once. */
function byDocument<T>(list: readonly T[], documentsOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    for (const document of new Set(documentsOf(one))) {
      const group = groups.get(document);
      if (group === undefined) groups.set(document, [one]);
      else group.push(one);
    }
  }
  return groups;
}

/** In which order documents are listed. */
export const bibliographyOrders = ['grade', 'date', 'contribution'] as const;
export type BibliographyOrder = (typeof bibliographyOrders)[number];

/** The most trusted, the newest or the most used first; the other two decide among equals. */
export function inBibliographyOrder(entries: readonly BibliographyEntry[], order: BibliographyOrder): readonly BibliographyEntry[] {
  const compares: Readonly<Record<BibliographyOrder, (a: BibliographyEntry, b: BibliographyEntry) => number>> = {
    grade: (a, b) => sourceGrades.indexOf(a.source.grade) - sourceGrades.indexOf(b.source.grade),
    date: (a, b) => newerFirst(a.source.published ?? '', b.source.published ?? ''),
    contribution: (a, b) => b.contributions.length - a.contributions.length,
  };
  return sorted(entries, (a, b) => compares[order](a, b) || compares.grade(a, b) || compares.date(a, b) || compares.contribution(a, b));
}

/** Partial dates sort as text; what has no date comes last. */
function newerFirst(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
