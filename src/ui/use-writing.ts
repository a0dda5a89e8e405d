import { useState } from 'react';

import { saveFile } from './save-file.ts';

/** How far the last file that was asked for has come. */
export type Writing =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'writing'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'done'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly again: () => void };

interface Watched {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Makes a file and saves it. */
export type Make = (run: Watched) => Promise<{ readonly name: string; readonly blob: Blob }>;

/** Makes one file after another on request; a new one stops the one before. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing>({ kind: 'idle' });

  async function write(make: Make): Promise<void> {
    if (writing.kind === 'writing') writing.stop();
    const controller = new AbortController();
    const { signal } = controller;
    const stop = () => controller.abort();
    const tell = (next: Writing) => {
      if (!signal.aborted) setWriting(next);
    };
    signal.addEventListener('abort', () => setWriting({ kind: 'stopped' }));
    tell({ kind: 'writing', share: 0, stop });
    try {
      const file = await make({ signal, onProgress: (share) => tell({ kind: 'writing', share, stop }) });
      if (signal.aborted) return;
      saveFile(file);
      tell({ kind: 'done', name: file.name, bytes: file.blob.size });
    } catch {
      tell({ kind: 'failed', again: () => void write(make) });
    }
  }

  return { writing, write: (make: Make) => void write(make) };
}
