import type { Body } from './get-json.ts';
import { looksReceived } from './looks-kept.ts';
import { isPacked, rememberPacked, unpack } from './packed.ts';
import type { Received } from './received.ts';
import type { Origin } from './validate.ts';

/** What the other thread is asked. */
export interface CheckRequest {
  readonly pieces: readonly Uint8Array[];
  readonly origin: Origin;
}

/**
 * Parses and checks a large dataset in another thread, so that the page goes on answering. Null where there is no other thread, where it
 * could not be started, and where the file is not good: then it is checked here, and whoever does that finds out what is wrong with it.
 */
export async function checkApart({ pieces }: Body, origin: Origin, signal: AbortSignal): Promise<Received | null> {
  const worker = startWorker();
  if (worker === null) return null;
  try {
    const request: CheckRequest = { pieces, origin };
    const answer = await answerOf(worker, request, signal);
    const received = isPacked(answer) ? unpack(answer) : null;
    if (!isPacked(answer) || !looksReceived(origin.area)(received)) return null;
    rememberPacked(received, answer);
    return received;
  } finally {
    worker.terminate();
    signal.throwIfAborted();
  }
}

function startWorker(): Worker | null {
  if (typeof Worker !== 'function') return null;
  try {
    return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** The first answer; null when there will be none. */
async function answerOf(worker: Worker, request: CheckRequest, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    signal.addEventListener('abort', giveUp);
    worker.postMessage(request, []);
  });
}
