/** How a writer is watched and stopped. */
export interface Run {
  readonly signal: AbortSignal;
  /** Told now and then, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** How long a writer may hold the thread, in milliseconds: a press is answered in time. */
const turn = 12;

/**
 * Makes a piece of each element in turn and lets the page breathe in between. Rejects with the signal's reason as soon as it is
 * aborted; nothing is made after that.
 */
export async function paced<T>(list: readonly T[], { signal, onProgress }: Run, make: (one: T, place: number) => void): Promise<void> {
  let since = performance.now();
  for (const [place, one] of list.entries()) {
    signal.throwIfAborted();
    make(one, place);
    if (performance.now() - since < turn) continue;
    onProgress((place + 1) / list.length);
    await breath();
    since = performance.now();
  }
  signal.throwIfAborted();
  onProgress(1);
}

async function breath(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
