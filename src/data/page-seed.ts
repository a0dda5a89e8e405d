import type { Endpoint } from './endpoint.ts';
import { looksReceived } from './looks-kept.ts';
import type { Received } from './received.ts';

/** The figures inside a prerendered page: whose they are, and when they were read (milliseconds since 1970). */
export interface PageSeed {
  readonly endpoint: string;
  readonly at: number;
  readonly received: Received;
}

/** The text of a page's data block. Nothing in it can end the script element that holds it. */
export function writePageSeed(seed: PageSeed): string {
  return JSON.stringify(seed).replaceAll('<', String.raw`\u003c`);
}

/**
 * Reads a page's data block into the options of a query. Null when the page was made from another endpoint or for another area,
 * or the block is damaged: then the query starts empty and nothing foreign is ever shown.
 */
export function seedFromPage(block: string | null, { endpoint, area }: { readonly endpoint: Endpoint; readonly area: string }) {
  const seed = parse(block);
  if (typeof seed !== 'object' || seed === null || !('endpoint' in seed && 'at' in seed && 'received' in seed)) return null;
  const { at, received } = seed;
  if (seed.endpoint !== endpoint.configured || typeof at !== 'number' || !looksReceived(area)(received)) return null;
  return { initialData: received, initialDataUpdatedAt: at };
}

function parse(block: string | null): unknown {
  try {
    const parsed: unknown = JSON.parse(block ?? 'null');
    return parsed;
  } catch {
    return null;
  }
}
