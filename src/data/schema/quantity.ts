import * as v from 'valibot';

import type { Quantity } from '#domain/quantity.ts';

import { limits } from './limits.ts';

/** A finite number within the magnitude that arithmetic on it survives. */
const finiteNumber = v.pipe(v.number(), v.finite('a finite number'), v.minValue(-limits.magnitude), v.maxValue(limits.magnitude));

/** How many decimals are printed. */
export const decimals: v.GenericSchema<unknown, number> = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0), v.maxValue(limits.decimals));

export const quantity: v.GenericSchema<unknown, Quantity> = v.pipe(
  v.variant('qualifier', [
    v.object({
      qualifier: v.picklist(['exact', 'above', 'at-least', 'below', 'at-most', 'about']),
      value: finiteNumber,
      decimals,
    }),
    v.object({ qualifier: v.literal('between'), low: finiteNumber, high: finiteNumber, decimals }),
  ]),
  v.check((found) => found.qualifier !== 'between' || found.low <= found.high, 'low not above high'),
);
