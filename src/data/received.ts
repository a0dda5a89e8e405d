import type { BilingualText } from '#domain/bilingual-text.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Fault } from '#domain/fault.ts';

/** Why a part of a file cannot be used: it breaks the schema at a place, or contradicts the rest of the file. */
type SetAsideReason =
  | { readonly kind: 'invalid'; readonly place: string; readonly expected: string; readonly received: string }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** An indicator that is not shown because something of it is wrong; null where not even its name could be read. */
export interface SetAside {
  readonly indicator: string | null;
  readonly title: BilingualText | null;
  readonly reason: SetAsideReason;
}

/** What a dataset query gives: the usable part of a file, what had to be left out of it, and the doubts about what was not. */
export interface Received {
  readonly dataset: Dataset;
  readonly setAside: readonly SetAside[];
  readonly faults: readonly Fault[];
  /** True for the part that a prerendered overview carries; whoever needs more waits for the endpoint. */
  readonly excerpt: boolean;
}
