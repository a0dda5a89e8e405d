import * as v from 'valibot';

import type { Area, AreaLink } from '#domain/area.ts';
import type { CatalogEntry } from '#domain/catalog.ts';

import { orEmpty, orNull } from './absent.ts';
import { limits } from './limits.ts';
import { areaIdentifier, bilingualText, calendarDate } from './text.ts';

const areaLink: v.GenericSchema<unknown, AreaLink> = v.object({ name: bilingualText, extent: v.picklist(['whole', 'part']) });

const identity = {
  id: areaIdentifier,
  name: bilingualText,
  level: v.picklist(['nation', 'province', 'city', 'commune']),
  validFrom: orNull(calendarDate),
  validTo: orNull(calendarDate),
} as const;

/** What a catalog says of an area. */
export const areaSummary: v.GenericSchema<unknown, CatalogEntry['area']> = v.object(identity);

export const area: v.GenericSchema<unknown, Area> = v.object({
  ...identity,
  ending: orNull(bilingualText),
  predecessors: orEmpty(areaLink, limits.links),
  successors: orEmpty(areaLink, limits.links),
});
