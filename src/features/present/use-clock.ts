import { useState, useSyncExternalStore } from 'react';

/** The present moment in milliseconds, to the second. */
export function useNow(): number {
  return useSyncExternalStore(everySecond, thisSecond, thisSecond);
}

function everySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000);
  return () => {
    clearInterval(timer);
  };
}

const thisSecond = () => Math.floor(Date.now() / 1000) * 1000;

/** A clock that runs, rests and starts again; `before` is what it had counted when it last rested. */
interface StopWatch {
  readonly since: number | null;
  readonly before: number;
}

export function useStopWatch() {
  const [watch, setWatch] = useState<StopWatch>(() => ({ since: Date.now(), before: 0 }));
  const elapsed = ({ since, before }: StopWatch, now: number) => before + (since === null ? 0 : Math.max(0, now - since));
  return {
    isRunning: watch.since !== null,
    elapsedAt: (now: number) => elapsed(watch, now),
    toggle: () => {
      const now = Date.now();
      setWatch((one) => (one.since === null ? { since: now, before: one.before } : { since: null, before: elapsed(one, now) }));
    },
    reset: () => {
      const now = Date.now();
      setWatch((one) => ({ since: one.since === null ? null : now, before: 0 }));
    },
  };
}
