import { useEffect, useState } from 'react';

/** The present moment, renewed every second; null until it is first known. */
export function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, 1000);
    const first = setTimeout(tick, 0);
    return () => {
      clearInterval(timer);
      clearTimeout(first);
    };
  }, []);
  return now;
}

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
