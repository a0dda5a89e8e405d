import * as v from 'valibot';

import { absentStatuses, measuredStatuses, type Observation } from '#domain/observation.ts';

import { orNull, someOf } from './absent.ts';
import { limits } from './limits.ts';
import { provenance } from './provenance.ts';
import { quantity } from './quantity.ts';
import { bilingualText, calendarDate, identifier, period } from './text.ts';

const core = {
  id: identifier,
  series: identifier,
  period,
  cumulative: v.optional(v.boolean(), true),
  aggregate: orNull(v.picklist(['average', 'total'])),
  asOf: orNull(calendarDate),
  growth: orNull(quantity),
  primary: v.optional(v.boolean(), false),
  provenance: someOf(provenance, limits.provenance),
  caution: orNull(bilingualText),
} as const;

export const observation: v.GenericSchema<unknown, Observation> = v.variant('status', [
  v.object({ ...core, status: v.picklist(measuredStatuses), quantity }),
  v.object({ ...core, status: v.picklist(absentStatuses), quantity: v.optional(v.null(), null) }),
]);
