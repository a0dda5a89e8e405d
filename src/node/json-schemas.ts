import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';

import { catalog } from '#data/schema/catalog.ts';
import { area } from '#data/schema/area.ts';
import { comparabilityBreak, areaEvent, dataset } from '#data/schema/dataset.ts';
import { indicator, indicatorGroup, series } from '#data/schema/indicator.ts';
import { observation } from '#data/schema/observation.ts';
import { plan, planIssuer } from '#data/schema/plan.ts';
import { provenance, source } from '#data/schema/provenance.ts';
import { quantity } from '#data/schema/quantity.ts';
import { areaIdentifier, bilingualText, calendarDate, identifier, label, period, publicationDate, webLink } from '#data/schema/text.ts';

/** The parts that the published schemas name, so that a message of a validator is understood. */
const definitions = {
  BilingualText: bilingualText,
  Label: label,
  Identifier: identifier,
  AreaIdentifier: areaIdentifier,
  CalendarDate: calendarDate,
  PublicationDate: publicationDate,
  Period: period,
  WebLink: webLink,
  Quantity: quantity,
  Provenance: provenance,
  Source: source,
  Area: area,
  IndicatorGroup: indicatorGroup,
  Indicator: indicator,
  Series: series,
  Observation: observation,
  PlanIssuer: planIssuer,
  Plan: plan,
  ComparabilityBreak: comparabilityBreak,
  AreaEvent: areaEvent,
};

/** What an endpoint writes, so keys with a default are optional. Rules that JSON Schema cannot say are left to the semantic checks. */
const config: ConversionConfig = {
  typeMode: 'input',
  target: 'draft-2020-12',
  errorMode: 'throw',
  ignoreActions: ['check', 'finite', 'guard', 'normalize', 'transform'],
};

/** The JSON Schemas of the contract by file name, as text ready to be written. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['catalog.schema.json', written('Catalog of an endpoint', toJsonSchema(catalog, { ...config, definitions: used(['BilingualText', 'AreaIdentifier', 'CalendarDate']) }))],
    ['dataset.schema.json', written('Dataset of one area', toJsonSchema(dataset, { ...config, definitions }))],
  ]);
}

function used(names: readonly (keyof typeof definitions)[]) {
  return Object.fromEntries(names.map((name) => [name, definitions[name]]));
}

function written(title: string, { $schema, ...rest }: { readonly $schema?: string | undefined }): string {
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
