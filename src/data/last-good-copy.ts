import { notifyManager, type QueryFunction, type QueryFunctionContext, type QueryKey, type Query } from '@tanstack/react-query';

import { type CopyStore, deviceCopies } from './copy-store.ts';
import { isPacked, takePacked, unpack } from './packed.ts';

/** A good answer as it is kept on the device. `form` changes whenever code could no longer read older copies. */
interface Copy {
  readonly form: string;
  readonly at: number;
  readonly data: unknown;
}

/** Contract version and version of the kept shape: raise the second number when `Received` or a domain type changes. */
const form = '1.0/1';

export interface CopyKeeping<Data> {
  /** Where copies lie; null means on this device. */
  readonly store: CopyStore | null;
  /** A cheap look at what comes back from the device: it was valid when it was kept. */
  readonly accepts: (data: unknown) => data is Data;
  /** Whether data is only a part, to which even an older whole is preferred once the endpoint has failed. */
  readonly isPart: (data: Data) => boolean;
}

/**
 * A query's `persister`: the last good answer survives a reload and a dead network. Without data the copy is given at once, with its
 * own date, and the endpoint is asked right after; data older than the copy gives way to it, and so does a part once a request has failed; a failed request leaves the copy and the error.
 * Copies are kept under the query's key, which holds the endpoint's address, so another endpoint's are never used.
 */
export function keepLastGoodCopy<Data, Key extends QueryKey>({ store: given, accepts, isPart }: CopyKeeping<Data>) {
  const store = given ?? deviceCopies;
  return async (ask: QueryFunction<Data, Key>, context: QueryFunctionContext<Key>, query: Query): Promise<Data> => {
    const copy = await readCopy(store, { key: query.queryHash, accepts });
    if (copy && copy.at > query.state.dataUpdatedAt) {
      if (query.state.data === undefined) {
        notifyManager.schedule(() => {
          query.setState({ dataUpdatedAt: copy.at });
          query.fetch().catch(() => undefined);
        });
        return copy.data;
      }
      query.setState({ data: copy.data, dataUpdatedAt: copy.at });
    }
    try {
      const data = await ask(context);
      const kept: Copy = { form, at: Date.now(), data: takePacked(data) ?? data };
      void store.set(query.queryHash, kept);
      return data;
    } catch (error) {
      const { data } = query.state;
      if (copy && accepts(data) && isPart(data)) query.setState({ data: copy.data, dataUpdatedAt: copy.at });
      throw error;
    }
  };
}

interface Wanted<Data> {
  readonly key: string;
  readonly accepts: (data: unknown) => data is Data;
}

async function readCopy<Data>(store: CopyStore, { key, accepts }: Wanted<Data>) {
  const kept = await store.get(key);
  if (!isCopy(kept) || kept.form !== form || kept.at > Date.now()) return null;
  const data = isPacked(kept.data) ? unpack(kept.data) : kept.data;
  return accepts(data) ? { at: kept.at, data } : null;
}

function isCopy(kept: unknown): kept is Copy {
  return typeof kept === 'object' && kept !== null && 'form' in kept && 'data' in kept && 'at' in kept && typeof kept.at === 'number';
}
