export type FaultCode =
  | 'aggregate-without-term'
  | 'claim-differs'
  | 'claim-of-other-series'
  | 'duplicate-headline'
  | 'duplicate-id'
  | 'growth-differs'
  | 'link-not-http'
  | 'no-issuer'
  | 'no-provenance'
  | 'outside-life'
  | 'plans-differ'
  | 'range-reversed'
  | 'supersedes-itself'
  | 'supersedes-other-slot'
  | 'term-without-aggregate'
  | 'two-primaries'
  | 'unknown-group'
  | 'unknown-indicator'
  | 'unknown-issuer'
  | 'unknown-observation'
  | 'unknown-plan'
  | 'unknown-series'
  | 'unknown-source';

/**
 * Something that the schema cannot see. An error makes an indicator unusable; a warning is a true contradiction of the sources, kept and shown.
 * `place` is a JSON path such as `observations[12]`; `indicator` null means that no single indicator is concerned.
 */
export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly place: string;
  readonly indicator: string | null;
  readonly code: FaultCode;
  /** The ids and numbers concerned, by name; words for them are the reader's language's business. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A fault that makes its indicator unusable. */
export function error(place: string, { indicator, code, detail }: { readonly indicator: string | null; readonly code: FaultCode; readonly detail: Fault['detail'] }): Fault {
  return { severity: 'error', place, indicator, code, detail };
}
