import { DataError, type DataProblem } from './data-error.ts';

/**
 * How far the shown data may be believed to be the newest: confirmed by the endpoint, not confirmed yet, or not to be confirmed and why:
 * this device has no network, the endpoint does not answer, or it answers wrongly.
 */
export type Freshness =
  | { readonly kind: 'fresh'; readonly at: number }
  | { readonly kind: 'copy'; readonly at: number }
  | { readonly kind: 'offline' | 'unreachable'; readonly at: number; readonly problem: DataProblem }
  | { readonly kind: 'stale'; readonly at: number; readonly problem: DataProblem | null };

/** The parts of a query's result that decide. */
export interface Believable {
  readonly dataUpdatedAt: number;
  readonly error: Error | null;
  readonly failureReason: Error | null;
}

/**
 * Judges a query's result; `at` is the time of the shown data in milliseconds since 1970.
 * What is older than the opening of the page came from the page itself or from the device, and waits to be confirmed.
 */
export function freshnessOf({ dataUpdatedAt: at, error, failureReason }: Believable, opened = performance.timeOrigin, hasNetwork = isOnline): Freshness {
  const trouble = failureReason ?? error;
  if (trouble === null) return at < Math.floor(opened) ? { kind: 'copy', at } : { kind: 'fresh', at };
  const problem = trouble instanceof DataError ? trouble.problem : null;
  if (problem?.kind === 'offline' || problem?.kind === 'timeout') return { kind: hasNetwork() ? 'unreachable' : 'offline', at, problem };
  return { kind: 'stale', at, problem };
}

const isOnline = () => navigator.onLine;
