import { auditClaims } from './audit.ts';
import type { Dataset } from './dataset.ts';
import type { Fault } from './fault.ts';
import { idFaults } from './id-faults.ts';
import { observationFaults } from './observation-faults.ts';
import { planFaults } from './plan-faults.ts';

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
