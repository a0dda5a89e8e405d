import * as v from 'valibot';

import type { Catalog } from '#domain/catalog.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Fault } from '#domain/fault.ts';
import { findFaults } from '#domain/faults.ts';

import { DataError } from './data-error.ts';
import { type Mismatch, mismatchOf } from './mismatch.ts';
import type { Received, SetAside } from './received.ts';
import { type Places, salvage } from './salvage.ts';
import { catalog } from './schema/catalog.ts';
import { datasetFrame } from './schema/dataset.ts';
import { without } from './without.ts';

/** Where a file came from and which area it should be about. */
export interface Origin {
  readonly address: string;
  readonly area: string;
}

/** The catalog in a parsed file, defaults filled in. Throws a DataError of kind `invalid` or `wrong-version`. */
export function validateCatalog(json: unknown, address: string): Catalog {
  refuseOtherVersion(json, address);
  const result = v.safeParse(catalog, json, { abortEarly: true });
  if (!result.success) throw invalid(address, mismatchOf(result.issues[0]));
  return result.output;
}

/**
 * The usable part of a parsed dataset, defaults filled in, with the indicators that had to be set aside.
 * Throws a DataError of kind `invalid` or `wrong-version` when the head is broken, the area is another, or nothing is left.
 */
export function validateDataset(json: unknown, { address, area }: Origin): Received {
  refuseOtherVersion(json, address);
  const frame = v.safeParse(datasetFrame, json, { abortEarly: true });
  if (!frame.success) throw invalid(address, mismatchOf(frame.issues[0]));
  if (frame.output.area.id !== area)
    throw invalid(address, { place: 'area.id', expected: area, received: frame.output.area.id });

  const salvaged = salvage(frame.output);
  if (salvaged.kind === 'unusable') throw invalid(address, salvaged.mismatch);
  const sound = withoutFaulty(salvaged.dataset, salvaged.places);
  const setAside = [...salvaged.setAside, ...sound.setAside];
  const [first] = setAside;
  if (first && sound.dataset.indicators.length === 0) throw invalid(address, wordsFor(first));
  return { dataset: sound.dataset, setAside, faults: sound.faults, excerpt: false };
}

const version = v.object({ contract: v.pipe(v.string(), v.regex(/^[0-9]+\.[0-9]+$/u), v.maxLength(20)) });

function refuseOtherVersion(json: unknown, address: string) {
  const result = v.safeParse(version, json);
  if (result.success && !result.output.contract.startsWith('1.'))
    throw new DataError({ kind: 'wrong-version', address, found: result.output.contract, supported: '1' });
}

function invalid(address: string, mismatch: Mismatch) {
  return new DataError({ kind: 'invalid', address, ...mismatch });
}

function wordsFor({ reason }: SetAside): Mismatch {
  if (reason.kind === 'invalid') return { place: reason.place, expected: reason.expected, received: reason.received };
  return { place: reason.fault.place, expected: reason.fault.code, received: JSON.stringify(reason.fault.detail) };
}

/** Takes out indicators that contradict the rest of the file until none is left, then whatever hangs on nothing. */
function withoutFaulty(start: Dataset, places: Places): Received {
  let dataset = start;
  const setAside: SetAside[] = [];
  for (;;) {
    const faults = inFile(findFaults(dataset), dataset, places);
    const faulty = firstErrors(dataset, faults);
    if (faulty.size === 0) return { dataset: withoutLoose(dataset), setAside, faults, excerpt: false };
    for (const { id, title } of dataset.indicators) {
      const fault = faulty.get(id);
      if (fault) setAside.push({ indicator: id, title, reason: { kind: 'fault', fault } });
    }
    const series = dataset.series.filter((one) => faulty.has(one.indicator)).map(({ id }) => id);
    dataset = without(dataset, { indicators: new Set(faulty.keys()), series: new Set(series) });
  }
}

/** Names faults by where their elements stood in the file, although broken ones were taken out from between them. */
function inFile(faults: readonly Fault[], { indicators, series, observations, plans, breaks, events, sources }: Dataset, places: Places): readonly Fault[] {
  if (places.size === 0) return faults;
  const lists = new Map<string, readonly unknown[]>(Object.entries({ indicators, series, observations, plans, breaks, events, sources }));
  return faults.map((fault) => {
    const [head = '', list = '', index] = /^(\w+)\[(\d+)\]/u.exec(fault.place) ?? [];
    const place = places.get(lists.get(list)?.[Number(index)]);
    return place === undefined ? fault : { ...fault, place: `${list}[${place}]${fault.place.slice(head.length)}` };
  });
}

function firstErrors({ indicators }: Dataset, faults: readonly Fault[]): ReadonlyMap<string, Fault> {
  const known = new Set(indicators.map(({ id }) => id));
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    if (fault.severity !== 'error' || fault.indicator === null || !known.has(fault.indicator)) continue;
    if (!first.has(fault.indicator)) first.set(fault.indicator, fault);
  }
  return first;
}

/** Series of no indicator, and figures and plans of no series: no screen could reach them. Their faults say that they were there. */
function withoutLoose(dataset: Dataset): Dataset {
  const indicators = new Set(dataset.indicators.map(({ id }) => id));
  const series = dataset.series.filter((one) => indicators.has(one.indicator));
  const known = new Set(series.map(({ id }) => id));
  const hangs = (one: { readonly series: string }) => known.has(one.series);
  return { ...dataset, series, observations: dataset.observations.filter(hangs), plans: dataset.plans.filter(hangs) };
}
