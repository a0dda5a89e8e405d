import { useEffect, useState } from 'react';

/** How long nothing has to move before controls fade, in milliseconds. */
const patience = 3000;

/** True while nobody has moved a pointer or the focus for a while; keys that drive the show do not count. */
export function useStillness(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const rest = () => setTimeout(() => setStill(true), patience);
    let timer = rest();
    const stir = () => {
      clearTimeout(timer);
      setStill(false);
      timer = rest();
    };
    const kinds = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const kind of kinds) addEventListener(kind, stir);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) removeEventListener(kind, stir);
    };
  }, []);
  return still;
}
