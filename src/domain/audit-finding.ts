import type { ComparabilityBreak } from './comparability.ts';
import type { Estimate } from './estimate.ts';
import type { Period } from './period.ts';
import type { Verdict } from './verdict.ts';

/** What can be the matter with published figures, in the order in which an analyst reads it. */
export const findingKinds = ['sources', 'claim', 'verdict', 'growth', 'average', 'plans', 'break', 'secondary', 'caution'] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * How far printed and recomputed numbers lie apart: the same once rounded as printed, within what rounding and the words around the
 * numbers allow, or further. `known` is nothing that could be wrong, but something to know before using the figure.
 */
export type Severity = 'matches' | 'explained' | 'known' | 'differs';

interface FindingCore {
  readonly id: string;
  readonly severity: Severity;
  readonly indicator: string;
  readonly series: string;
  readonly period: Period;
  /** The figures concerned, the one that is spoken of first. */
  readonly observations: readonly string[];
  readonly plans: readonly string[];
}

/** Two numbers that should be one. Shares have 1 = equal, growth 0.05 = 5 per cent. */
interface Recomputed {
  readonly printed: Estimate;
  readonly recomputed: Estimate;
}

/** One thing that was checked about the published figures. */
export type Finding = FindingCore &
  (
    | ({ readonly kind: 'claim'; readonly scale: 'share' | 'amount' } & Recomputed)
    | { readonly kind: 'verdict'; readonly printed: Verdict; readonly recomputed: Verdict }
    /** The figure, then the one of the year before. */
    | ({ readonly kind: 'growth' } & Recomputed)
    /** The figure over a term, then its years; `compound` is the other mean that "average growth" can be. */
    | ({ readonly kind: 'average'; readonly aggregate: 'average' | 'total'; readonly compound: Estimate | null } & Recomputed)
    /** Two planned numbers, `printed` that of the first plan. `relation` says why they should be one. */
    | ({ readonly kind: 'plans'; readonly relation: 'same-issuer' | 'issuer-unknown' | 'term-end' } & Recomputed)
    /** Everything that was published for one slot, the shown figure first; `revised` where an estimate was replaced by a result. */
    | { readonly kind: 'sources'; readonly revised: boolean }
    | { readonly kind: 'break'; readonly because: ComparabilityBreak }
    | { readonly kind: 'secondary' }
    | { readonly kind: 'caution' }
  );
