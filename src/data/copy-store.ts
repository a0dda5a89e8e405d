import { clear, createStore, get, set, type UseStore } from 'idb-keyval';

/** Where copies are kept. Neither function ever rejects: a device without storage only forgets. */
export interface CopyStore {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, copy: unknown) => Promise<void>;
}

/** Milliseconds to wait for a database that may be blocked; the endpoint is asked afterwards. */
const patience = 1000;

/** Copies in the browser's database. Where it is full, older copies make room once; where there is none, nothing is kept. */
export const deviceCopies: CopyStore = {
  get: async (key) => {
    try {
      return await Promise.race([get<unknown>(key, database()), pause()]);
    } catch {
      return null;
    }
  },
  set: async (key, copy) => {
    try {
      await set(key, copy, database());
    } catch {
      await makeRoomFor(key, copy);
    }
  },
};

async function makeRoomFor(key: string, copy: unknown): Promise<void> {
  try {
    await clear(database());
    await set(key, copy, database());
  } catch {
    // Nothing more can be done: this device keeps no copies.
  }
}

let opened: UseStore | null = null;

function database(): UseStore {
  opened ??= createStore('cot-moc', 'last-good-copies');
  return opened;
}

function pause(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience, null);
  });
}
