import * as v from 'valibot';

import type { ComparabilityBreak } from '#domain/comparability.ts';
import type { AreaEvent, Dataset } from '#domain/dataset.ts';

import { listOf, orEmpty, orNull } from './absent.ts';
import { area } from './area.ts';
import { contract } from './contract.ts';
import { indicator, indicatorGroup, series } from './indicator.ts';
import { limits } from './limits.ts';
import { observation } from './observation.ts';
import { plan, planIssuer } from './plan.ts';
import { provenance, source } from './provenance.ts';
import { bilingualText, calendarDate, identifier } from './text.ts';

export const comparabilityBreak: v.GenericSchema<unknown, ComparabilityBreak> = v.object({
  id: identifier,
  date: calendarDate,
  kind: v.picklist(['definition', 'scope', 'price-base', 'territory', 'poverty-standard', 'method', 'unexplained']),
  series: orNull(v.pipe(v.array(identifier), v.nonEmpty(), v.maxLength(limits.series))),
  label: bilingualText,
  reason: bilingualText,
  provenance: orEmpty(provenance, limits.provenance),
});

export const areaEvent: v.GenericSchema<unknown, AreaEvent> = v.object({
  id: identifier,
  date: calendarDate,
  title: bilingualText,
  source: orNull(identifier),
});

const head = {
  contract,
  title: bilingualText,
  area,
  updated: calendarDate,
  groups: listOf(indicatorGroup, limits.groups),
  issuers: listOf(planIssuer, limits.issuers),
  sources: listOf(source, limits.sources),
} as const;

/** The whole file; what endpoint developers check against. */
export const dataset: v.GenericSchema<unknown, Dataset> = v.object({
  ...head,
  indicators: listOf(indicator, limits.indicators),
  series: listOf(series, limits.series),
  observations: listOf(observation, limits.observations),
  plans: listOf(plan, limits.plans),
  breaks: orEmpty(comparabilityBreak, limits.breaks),
  events: orEmpty(areaEvent, limits.events),
});

/** The parts of a file without which nothing of it can be read; its title and lists are looked at one by one. */
export const datasetFrame = v.object({
  ...head,
  title: v.optional(v.unknown()),
  sources: listOf(v.unknown(), limits.sources),
  indicators: listOf(v.unknown(), limits.indicators),
  series: listOf(v.unknown(), limits.series),
  observations: listOf(v.unknown(), limits.observations),
  plans: listOf(v.unknown(), limits.plans),
  breaks: orEmpty(v.unknown(), limits.breaks),
  events: orEmpty(v.unknown(), limits.events),
});
