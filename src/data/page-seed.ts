import type { QueryClient } from '@tanstack/react-query';

import type { Catalog } from '#domain/catalog.ts';

import type { Endpoint } from './endpoint.ts';
import { looksCatalog, looksReceived } from './looks-kept.ts';
import { catalogQuery, datasetQuery } from './queries.ts';
import type { Received } from './received.ts';

/** The figures inside a prerendered page: from which endpoint (as configured), and when they were read (milliseconds since 1970). */
export interface PageSeed {
  readonly endpoint: string;
  readonly at: number;
  readonly catalog: Catalog;
  readonly received: Received;
}

/** The text of a page's data block. Nothing in it can end the script element that holds it. */
export function writePageSeed(seed: PageSeed): string {
  return JSON.stringify(seed).replaceAll('<', String.raw`\u003c`);
}

/**
 * Reads a page's data block. Null when the page was made from another endpoint, holds none or a damaged one:
 * then the app starts empty, and nothing foreign is ever shown.
 */
export function readPageSeed(block: string | null, endpoint: Endpoint): PageSeed | null {
  const seed = parse(block);
  return isSeed(seed) && seed.endpoint === endpoint.configured ? seed : null;
}

/** Puts a page's figures into the cache under their own area and with their own date, so that they are shown at once; however young, they are confirmed. */
export function seedQueries(client: QueryClient, { at, catalog, received }: PageSeed, endpoint: Endpoint): void {
  const [catalogKey, datasetKey] = [catalogQuery(endpoint).queryKey, datasetQuery(endpoint, received.dataset.area.id).queryKey];
  client.setQueryData(catalogKey, catalog, { updatedAt: at });
  client.setQueryData(datasetKey, received, { updatedAt: at });
  for (const queryKey of [catalogKey, datasetKey]) void client.invalidateQueries({ queryKey, refetchType: 'none' });
}

function isSeed(seed: unknown): seed is PageSeed {
  if (typeof seed !== 'object' || seed === null) return false;
  if (!('endpoint' in seed && 'at' in seed && 'catalog' in seed && 'received' in seed)) return false;
  return typeof seed.endpoint === 'string' && typeof seed.at === 'number' && looksCatalog(seed.catalog) && looksReceived()(seed.received);
}

function parse(block: string | null): unknown {
  try {
    const parsed: unknown = JSON.parse(block ?? 'null');
    return parsed;
  } catch {
    return null;
  }
}
