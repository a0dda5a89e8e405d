import type { ComparabilityBreak } from './comparability.ts';

/** Why a published figure is not judged. */
export type Unjudged =
  | { readonly reason: 'no-plan'; readonly known: 'not-set' | 'not-found' | 'other-issuer' | 'none' }
  | { readonly reason: 'no-figure' }
  | { readonly reason: 'not-comparable'; readonly because: ComparabilityBreak | 'no-baseline' }
  | { readonly reason: 'cannot-tell' }
  | { readonly reason: 'not-due' };
