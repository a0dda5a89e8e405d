import type { CopyStore } from '#data/copy-store.ts';

/** A device's storage in memory: what is kept is cloned as a browser's database would. */
export function memoryStore(): CopyStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: (key) => Promise.resolve(structuredClone(kept.get(key))),
    set: (key, copy) => {
      kept.set(key, structuredClone(copy));
      return Promise.resolve();
    },
  };
}
