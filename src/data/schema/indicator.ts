import * as v from 'valibot';

import type { Indicator, IndicatorGroup, IndicatorNotes } from '#domain/indicator.ts';
import type { Series } from '#domain/series.ts';

import { orNull } from './absent.ts';
import { decimals } from './quantity.ts';
import { bilingualText, identifier } from './text.ts';

export const indicatorGroup: v.GenericSchema<unknown, IndicatorGroup> = v.object({ id: identifier, title: bilingualText });

const noNotes = { purpose: null, concept: null, method: null, breakdown: null, source: null, frequency: null } as const;

const notes: v.GenericSchema<unknown, IndicatorNotes> = v.object({
  purpose: orNull(bilingualText),
  concept: orNull(bilingualText),
  method: orNull(bilingualText),
  breakdown: orNull(bilingualText),
  source: orNull(bilingualText),
  frequency: orNull(bilingualText),
});

export const indicator: v.GenericSchema<unknown, Indicator> = v.object({
  id: identifier,
  title: bilingualText,
  shortTitle: bilingualText,
  group: identifier,
  headline: orNull(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1), v.maxValue(1000))),
  unit: v.object({ label: bilingualText, measure: v.picklist(['level', 'rate']) }),
  decimals,
  direction: v.picklist(['higher', 'lower', 'band']),
  defaultSeries: identifier,
  notes: v.optional(notes, noNotes),
});

export const series: v.GenericSchema<unknown, Series> = v.object({
  id: identifier,
  indicator: identifier,
  title: bilingualText,
  definition: bilingualText,
  scope: orNull(bilingualText),
  priceBase: v.picklist(['current', 'constant', 'not-stated', 'not-applicable']),
  baseYear: orNull(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1900), v.maxValue(2200))),
});
