import * as v from 'valibot';

import type { Catalog, CatalogEntry } from '#domain/catalog.ts';

import { someOf } from './absent.ts';
import { areaSummary } from './area.ts';
import { contract } from './contract.ts';
import { limits } from './limits.ts';
import { areaIdentifier, bilingualText, calendarDate } from './text.ts';

const year = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1900), v.maxValue(2200));
const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0), v.maxValue(limits.observations));

const entry: v.GenericSchema<unknown, CatalogEntry> = v.object({
  area: areaSummary,
  title: bilingualText,
  updated: calendarDate,
  firstYear: year,
  lastYear: year,
  indicators: count,
  observations: count,
});

export const catalog: v.GenericSchema<unknown, Catalog> = v.pipe(
  v.object({
    contract,
    updated: calendarDate,
    default: areaIdentifier,
    areas: someOf(entry, limits.areas),
  }),
  v.check(({ areas }) => new Set(areas.map(({ area }) => area.id)).size === areas.length, 'every area once'),
  v.check((found) => found.areas.some(({ area }) => area.id === found.default), 'a default that is one of the areas'),
);
