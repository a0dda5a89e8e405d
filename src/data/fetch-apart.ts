import { DataError, type DataProblem } from './data-error.ts';
import { looksReceived } from './looks-kept.ts';
import { isPacked, rememberPacked, unpack } from './packed.ts';
import type { Received } from './received.ts';
import type { Origin } from './validate.ts';

/**
 * Fetches and checks a large dataset in another thread, so that the page goes on answering. Fails with a DataError;
 * null where there is no other thread or none that starts.
 */
export async function fetchApart(origin: Origin, signal: AbortSignal): Promise<Received | null> {
  const worker = startWorker();
  if (worker === null) return null;
  try {
    const answer = await answerOf(worker, origin, signal);
    signal.throwIfAborted();
    if (isProblem(answer)) throw new DataError(answer);
    const received = isPacked(answer) ? unpack(answer) : null;
    if (!isPacked(answer) || !looksReceived(origin.area)(received)) return null;
    rememberPacked(received, answer);
    return received;
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  if (typeof Worker !== 'function') return null;
  try {
    return new Worker(new URL('./fetch-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** What the other thread says; null when it will not say anything. */
async function answerOf(worker: Worker, origin: Origin, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    signal.addEventListener('abort', giveUp);
    worker.postMessage(origin, []);
  });
}

function isProblem(answer: unknown): answer is DataProblem {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && 'address' in answer;
}
