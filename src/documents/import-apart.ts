import { readFile, type FileReading } from './import-file.ts';
import { importLimits } from './import-limits.ts';
import { ImportRefusal, type Refusal } from './import-refusal.ts';

interface ReadingWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Takes a file apart in another thread, so that the page goes on answering and the reading can be stopped; here where there is no other thread. */
export async function readApart(file: Blob, { signal, onProgress }: ReadingWatch): Promise<FileReading> {
  if (file.size > importLimits.file) throw new ImportRefusal({ kind: 'file-too-large', megabytes: importLimits.file / 1_000_000 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const worker = startWorker();
  if (worker === null) return readFile(bytes, onProgress);
  try {
    return await answerOf(worker, bytes, { signal, onProgress });
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  if (typeof Worker !== 'function') return null;
  try {
    return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

interface Told {
  readonly share?: number;
  readonly reading?: FileReading;
  readonly refusal?: Refusal | null;
}

async function answerOf(worker: Worker, bytes: Uint8Array, { signal, onProgress }: ReadingWatch): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      reject(error instanceof Error ? error : new ImportRefusal({ kind: 'damaged' }, error));
    };
    signal.addEventListener('abort', () => {
      fail(signal.reason);
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.share !== undefined) onProgress(data.share);
      else if (data.reading !== undefined) resolve(data.reading);
      else fail(new ImportRefusal(data.refusal ?? { kind: 'damaged' }));
    });
    worker.postMessage(bytes, []);
  });
}
