import * as v from 'valibot';

import type { Plan, PlanIssuer } from '#domain/plan.ts';
import { verdicts } from '#domain/verdict.ts';

import { orEmpty, orNull, someOf } from './absent.ts';
import { limits } from './limits.ts';
import { provenance } from './provenance.ts';
import { quantity } from './quantity.ts';
import { bilingualText, calendarDate, identifier, label, period } from './text.ts';

export const planIssuer: v.GenericSchema<unknown, PlanIssuer> = v.object({
  id: identifier,
  name: bilingualText,
  shortName: bilingualText,
  concreteness: v.picklist([1, 2, 3]),
});

const numericClaim = v.object({
  observation: identifier,
  wording: v.picklist(['percent-of-plan', 'percent-above-plan', 'points-above-plan', 'amount-above-plan']),
  quantity,
});

const claim = v.variant('wording', [
  numericClaim,
  v.object({ observation: identifier, wording: v.literal('verdict'), verdict: v.picklist(verdicts) }),
]);

const core = {
  id: identifier,
  series: identifier,
  period,
  issuer: identifier,
  form: v.picklist(['level', 'change', 'growth', 'cumulative', 'average', 'end-level']),
  bound: v.optional(v.picklist(['at-least', 'at-most', 'exactly', 'about', 'between']), 'exactly'),
  baseline: orNull(period),
  decision: orNull(v.object({ number: label, date: orNull(calendarDate) })),
  supersedes: orNull(identifier),
  provenance: someOf(provenance, limits.provenance),
  caution: orNull(bilingualText),
} as const;

export const plan: v.GenericSchema<unknown, Plan> = v.variant('basis', [
  v.object({ ...core, basis: v.literal('stated'), quantity, claims: orEmpty(claim, limits.claims) }),
  v.object({ ...core, basis: v.literal('implied'), claim: numericClaim }),
  v.object({ ...core, basis: v.literal('absent'), reason: v.picklist(['not-set', 'not-found']) }),
]);
