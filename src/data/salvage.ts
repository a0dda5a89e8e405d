import * as v from 'valibot';

import type { BilingualText } from '#domain/bilingual-text.ts';
import type { Dataset } from '#domain/dataset.ts';

import { type Mismatch, mismatchOf } from './mismatch.ts';
import type { SetAside } from './received.ts';
import { without } from './without.ts';
import { comparabilityBreak, areaEvent, type datasetFrame } from './schema/dataset.ts';
import { indicator, series } from './schema/indicator.ts';
import { observation } from './schema/observation.ts';
import { plan } from './schema/plan.ts';
import { source, sourceWithAnyLink } from './schema/provenance.ts';
import { bilingualText, label } from './schema/text.ts';

type Frame = v.InferOutput<typeof datasetFrame>;

/** Where elements stood in the file, before broken ones were taken out from between them. */
export type Places = ReadonlyMap<unknown, number>;

/** What is left of a file after everything around a broken element was taken out, or the element that spoils the whole. */
export type Salvage =
  | { readonly kind: 'usable'; readonly dataset: Dataset; readonly setAside: readonly SetAside[]; readonly places: Places }
  | { readonly kind: 'unusable'; readonly mismatch: Mismatch };

/**
 * Checks a file element by element. A broken element takes its indicator with it; one that belongs to no known indicator goes alone.
 * A wrong link costs a document its link only, a broken document those who cite it, half a title nothing; each is named.
 * A broken break whose series cannot be read spoils the whole, for without it figures would be compared that must not be.
 */
export function salvage(frame: Frame): Salvage {
  const sifted = {
    indicators: sift('indicators', indicator, frame.indicators),
    series: sift('series', series, frame.series),
    observations: sift('observations', observation, frame.observations),
    plans: sift('plans', plan, frame.plans),
    breaks: sift('breaks', comparabilityBreak, frame.breaks),
    events: sift('events', areaEvent, frame.events),
    sources: sift('sources', sourceWithAnyLink, frame.sources),
  };
  const title = v.safeParse(bilingualText, frame.title);
  const spoiling = sifted.breaks.bad.find(({ element }) => seriesOfBreak(element) === null);
  if (spoiling) return { kind: 'unusable', mismatch: spoiling.mismatch };

  const titles = new Map(frame.indicators.map((element) => [textAt(element, 'id'), titleOf(element)]));
  const indicatorOfSeries = new Map(frame.series.map((element) => [textAt(element, 'id'), textAt(element, 'indicator')]));
  const owner = (seriesId: string | null) => (seriesId === null ? null : (indicatorOfSeries.get(seriesId) ?? null));
  const broken = [
    ...sifted.indicators.bad.map(({ element, mismatch }) => ({ id: textAt(element, 'id'), mismatch })),
    ...sifted.series.bad.map(({ element, mismatch }) => ({ id: textAt(element, 'indicator'), mismatch })),
    ...sifted.observations.bad.map(({ element, mismatch }) => ({ id: owner(textAt(element, 'series')), mismatch })),
    ...sifted.plans.bad.map(({ element, mismatch }) => ({ id: owner(textAt(element, 'series')), mismatch })),
    ...sifted.breaks.bad.flatMap(({ element, mismatch }) => (seriesOfBreak(element) ?? []).map((id) => ({ id: owner(id), mismatch }))),
    ...[...sifted.events.bad, ...sift('sources', source, frame.sources).bad].map(({ mismatch }) => ({ id: null, mismatch })),
    ...(title.success ? [] : [{ id: null, mismatch: mismatchOf(title.issues[0], 'title') }]),
  ];

  const setAside = new Map<string | symbol, SetAside>();
  for (const { id, mismatch } of broken) {
    const known = id !== null && titles.has(id);
    const key = known ? id : Symbol('loose');
    const found = { indicator: known ? id : null, title: known ? (titles.get(id) ?? null) : null };
    if (!setAside.has(key)) setAside.set(key, { ...found, reason: { kind: 'invalid', ...mismatch } });
  }

  const dataset: Dataset = {
    ...frame,
    title: title.success ? title.output : halfTitle(frame),
    indicators: sifted.indicators.good,
    series: sifted.series.good,
    observations: sifted.observations.good,
    plans: sifted.plans.good,
    breaks: sifted.breaks.good,
    events: sifted.events.good,
    sources: sifted.sources.good,
  };
  const gone = new Set([...setAside.values()].flatMap((one) => one.indicator ?? []));
  const goneSeries = new Set([...indicatorOfSeries].flatMap(([id, of]) => (id !== null && of !== null && gone.has(of) ? id : [])));
  return { kind: 'usable', dataset: without(dataset, { indicators: gone, series: goneSeries }), setAside: [...setAside.values()], places: new Map(Object.values(sifted).flatMap(({ places }) => [...places])) };
}

interface Sifted<Element> {
  readonly good: readonly Element[];
  readonly places: Places;
  readonly bad: readonly { readonly element: unknown; readonly mismatch: Mismatch }[];
}

function sift<Element>(list: string, schema: v.GenericSchema<unknown, Element>, elements: readonly unknown[]): Sifted<Element> {
  const good: Element[] = [];
  const places = new Map<unknown, number>();
  const bad: { readonly element: unknown; readonly mismatch: Mismatch }[] = [];
  for (const [index, element] of elements.entries()) {
    const result = v.safeParse(schema, element, { abortEarly: true });
    if (result.success) {
      good.push(result.output);
      if (good.length !== index + 1) places.set(result.output, index);
    } else bad.push({ element, mismatch: mismatchOf(result.issues[0], `${list}[${index}]`) });
  }
  return { good, places, bad };
}

const looseText = (key: string) => v.object({ [key]: v.string() });

function textAt(element: unknown, key: string): string | null {
  const result = v.safeParse(looseText(key), element);
  return result.success ? (result.output[key] ?? null) : null;
}

const titled = v.object({ title: bilingualText });

function titleOf(element: unknown) {
  const result = v.safeParse(titled, element);
  return result.success ? result.output.title : null;
}

const oneLanguage = v.union([v.pipe(v.object({ vi: label }), v.transform(({ vi }) => vi)), v.pipe(v.object({ en: label }), v.transform(({ en }) => en))]);

/** A title that lacks a language says the other one; without any, the area's name stands for it. */
function halfTitle({ title, area }: Frame): BilingualText {
  const said = v.safeParse(oneLanguage, title);
  return said.success ? { vi: said.output, en: said.output } : area.name;
}

const namingSeries = v.object({ series: v.pipe(v.array(v.string()), v.nonEmpty()) });

/** Null for a break of the whole area, and for one that does not say. */
function seriesOfBreak(element: unknown): readonly string[] | null {
  const result = v.safeParse(namingSeries, element);
  return result.success ? result.output.series : null;
}
