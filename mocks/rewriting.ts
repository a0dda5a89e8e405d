import * as v from 'valibot';

import { dataset as schema } from '#data/schema/dataset.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Quantity } from '#domain/quantity.ts';

import { day } from './making.ts';

/** A good file in which one observation of the second indicator (of the only one, if there is one) has a word for a value. */
export function withOneBadIndicator(file: unknown) {
  const dataset = v.parse(schema, file);
  const chosen = dataset.indicators[1] ?? dataset.indicators[0];
  const spoiled = dataset.observations.find((one) => one.series === chosen?.defaultSeries && one.quantity !== null);
  return {
    ...dataset,
    observations: dataset.observations.map((one) => (one === spoiled ? { ...one, quantity: { qualifier: 'exact', value: 'nhiều', decimals: 0 } } : one)),
  };
}

/** A dataset as an endpoint would write it: what has a default is left out. */
export function shortened(dataset: Dataset) {
  return {
    ...dataset,
    observations: dataset.observations.map(withoutDefaults),
    plans: dataset.plans.map(withoutDefaults),
  };
}

function withoutDefaults(one: object) {
  const plain = (key: string, value: unknown) => value === null || value === (key === 'cumulative') || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(one).filter(([key, value]) => !plain(key, value)));
}

/** A valid file without a single indicator. */
export function emptied(file: unknown): Dataset {
  return { ...v.parse(schema, file), indicators: [], series: [], observations: [], plans: [], breaks: [] };
}

/** The same file a day after the yearbook came out: every figure a hundredth higher. Printed percentages of plan no longer agree with it. */
export function revised(file: unknown): Dataset {
  const dataset = v.parse(schema, file);
  return {
    ...dataset,
    updated: day('2030-01-01'),
    observations: dataset.observations.map((one) => (one.quantity === null ? one : { ...one, quantity: higher(one.quantity) })),
  };
}

function higher(quantity: Quantity): Quantity {
  const raise = (value: number) => Number((value * 1.01).toFixed(quantity.decimals));
  return quantity.qualifier === 'between'
    ? { ...quantity, low: raise(quantity.low), high: raise(quantity.high) }
    : { ...quantity, value: raise(quantity.value) };
}
