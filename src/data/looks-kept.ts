import type { Catalog } from '#domain/catalog.ts';

import { contractVersion } from './schema/contract-version.ts';
import type { Received } from './received.ts';

const lists = ['groups', 'issuers', 'indicators', 'series', 'observations', 'plans', 'breaks', 'events', 'sources'] as const;

/** Whether what was valid when it was kept still looks like the answer of a dataset query, about this area if one is given. */
export const looksReceived =
  (area?: string) =>
  (kept: unknown): kept is Received => {
    const dataset = under(kept, 'dataset');
    const id = under(under(dataset, 'area'), 'id');
    return (
      under(dataset, 'contract') === contractVersion &&
      (area === undefined ? typeof id === 'string' : id === area) &&
      lists.every((list) => Array.isArray(under(dataset, list))) &&
      Array.isArray(under(kept, 'setAside')) &&
      Array.isArray(under(kept, 'faults')) &&
      typeof under(kept, 'excerpt') === 'boolean'
    );
  };

/** Whether what was valid when it was kept still looks like a catalog. */
export function looksCatalog(kept: unknown): kept is Catalog {
  return under(kept, 'contract') === contractVersion && typeof under(kept, 'default') === 'string' && Array.isArray(under(kept, 'areas'));
}

function under(kept: unknown, key: string): unknown {
  return typeof kept === 'object' && kept !== null ? Object.getOwnPropertyDescriptor(kept, key)?.value : undefined;
}
