import { auditClaims } from './audit.ts';
import type { Dataset } from './dataset.ts';
import { idFaults } from './id-faults.ts';
import { observationFaults } from './observation-faults.ts';
import { planFaults } from './plan-faults.ts';

export type FaultCode =
  | 'aggregate-without-term'
  | 'claim-differs'
  | 'claim-of-other-series'
  | 'duplicate-headline'
  | 'duplicate-id'
  | 'growth-differs'
  | 'link-not-http'
  | 'no-issuer'
  | 'no-provenance'
  | 'outside-life'
  | 'plans-differ'
  | 'range-reversed'
  | 'supersedes-itself'
  | 'supersedes-other-slot'
  | 'term-without-aggregate'
  | 'two-primaries'
  | 'unknown-group'
  | 'unknown-indicator'
  | 'unknown-issuer'
  | 'unknown-observation'
  | 'unknown-plan'
  | 'unknown-series'
  | 'unknown-source';

/**
 * Something that the schema cannot see. An error makes an indicator unusable; a warning is a true contradiction of the sources, kept and shown.
 * `place` is a JSON path such as `observations[12]`; `indicator` null means that no single indicator is concerned.
 */
export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly place: string;
  readonly indicator: string | null;
  readonly code: FaultCode;
  /** The ids and numbers concerned, by name; words for them are the reader's language's business. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Checks what only the whole dataset can tell: references, slots, dates of the area, and whether printed percentages recompute. Total: never throws. */
export function findFaults(dataset: Dataset): readonly Fault[] {
  const errors = [...idFaults(dataset), ...observationFaults(dataset), ...planFaults(dataset)];
  return [...errors, ...contradictions(dataset)];
}

function contradictions(dataset: Dataset): readonly Fault[] {
  const observationPlaces = placesOf(dataset.observations, 'observations');
  const planPlaces = placesOf(dataset.plans, 'plans');
  return auditClaims(dataset).flatMap((finding): readonly Fault[] => {
    if (finding.agrees) return [];
    const { indicator, series, period, printed, recomputed } = finding;
    const numbers = { series, period, ...numbersOf('printed', printed), ...numbersOf('recomputed', recomputed) };
    switch (finding.kind) {
      case 'claim':
        return [{ severity: 'warning', place: planPlaces.get(finding.plan) ?? 'plans', indicator, code: 'claim-differs', detail: { ...numbers, plan: finding.plan, observation: finding.observation } }];
      case 'growth':
        return [{ severity: 'warning', place: observationPlaces.get(finding.observation) ?? 'observations', indicator, code: 'growth-differs', detail: { ...numbers, observation: finding.observation } }];
      case 'plans':
        return [{ severity: 'warning', place: planPlaces.get(finding.plans[1]) ?? 'plans', indicator, code: 'plans-differ', detail: { ...numbers, issuer: finding.issuer, plan: finding.plans[1], other: finding.plans[0] } }];
    }
  });
}

function numbersOf(name: string, { value, interval }: { readonly value: number | null; readonly interval: { readonly low: number; readonly high: number } }): Record<string, number> {
  return { ...(value === null ? {} : { [name]: value }), [`${name}Low`]: interval.low, [`${name}High`]: interval.high };
}

function placesOf(list: readonly { readonly id: string }[], name: string): ReadonlyMap<string, string> {
  return new Map(list.map(({ id }, place) => [id, `${name}[${place}]`]));
}
