import { useRef, useState } from 'react';

import type { FileReading } from '#documents/import-file.ts';
import type { Refusal } from '#documents/import-refusal.ts';
import { calendarDate, type CalendarDate } from '#domain/calendar-date.ts';
import type { Dataset } from '#domain/dataset.ts';

import { loadEngine, noAnswers, type Engine } from './engine.ts';

/** How far importing a file has come. */
export type ImportStage =
  /** `isNext` where a file was before: the place to choose one then takes the focus. */
  | { readonly kind: 'choosing'; readonly isNext: boolean; readonly trouble: Refusal | 'stopped' | 'defect' | null }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'read'; readonly name: string; readonly reading: FileReading; readonly engine: Engine; readonly on: CalendarDate };

/** One file at a time; a newer one ends the reading of an older one. */
export function useImport(base: Dataset) {
  const [stage, setStage] = useState<ImportStage>({ kind: 'choosing', isNext: false, trouble: null });
  const running = useRef<AbortController | null>(null);

  async function open(file: File) {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setStage({ kind: 'reading', name: file.name, share: 0 });
    const engine = await loadEngine().catch(() => null);
    try {
      if (engine === null) throw new TypeError('the code that reads files did not arrive');
      const reading = await engine.readApart(file, { signal, onProgress: (share) => setStage({ kind: 'reading', name: file.name, share }) });
      signal.throwIfAborted();
      if (reading.kind !== 'dataset') engine.interpret(reading, base, noAnswers);
      setStage({ kind: 'read', name: file.name, reading, engine, on: today() });
    } catch (error) {
      if (signal.aborted) return;
      setStage({ kind: 'choosing', isNext: true, trouble: engine !== null && error instanceof engine.ImportRefusal ? error.refusal : 'defect' });
    }
  }

  return {
    stage,
    open: (file: File) => void open(file),
    stop: () => {
      running.current?.abort();
      setStage({ kind: 'choosing', isNext: true, trouble: 'stopped' });
    },
    restart: () => {
      running.current?.abort();
      setStage({ kind: 'choosing', isNext: true, trouble: null });
    },
    finish: () => setStage({ kind: 'choosing', isNext: false, trouble: null }),
  };
}

function today(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
