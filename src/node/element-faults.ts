import * as v from 'valibot';

import { mismatchOf, type Mismatch } from '#data/mismatch.ts';
import { areaEvent, comparabilityBreak } from '#data/schema/dataset.ts';
import { indicator, series } from '#data/schema/indicator.ts';
import { observation } from '#data/schema/observation.ts';
import { plan } from '#data/schema/plan.ts';
import { source } from '#data/schema/provenance.ts';

const schemas: Readonly<Record<string, v.GenericSchema>> = { indicators: indicator, series, observations: observation, plans: plan, breaks: comparabilityBreak, events: areaEvent, sources: source };

/** Every place in the lists of a dataset that leaves the schema; the application needs only the first of an indicator to set it aside. */
export function elementFaults(json: unknown): readonly Mismatch[] {
  if (typeof json !== 'object' || json === null) return [];
  const lists: ReadonlyMap<string, unknown> = new Map(Object.entries(json));
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const list = lists.get(name);
    return Array.isArray(list) ? list.flatMap((element, place) => faultsOf(element, schema, `${name}[${place}]`)) : [];
  });
}

function faultsOf(element: unknown, schema: v.GenericSchema, place: string): readonly Mismatch[] {
  const { issues = [] } = v.safeParse(schema, element);
  return issues.map((issue) => mismatchOf(issue, place));
}
