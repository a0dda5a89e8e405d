import type { ShowWindowProps } from './show-window.ts';
import { useSideEffects } from './use-side-effects.ts';
import { useKeys } from './use-keys.ts';

/** Lets keys drive a window of a show; the answer does what a key does, and says whether it did anything. */
export function useDriving({ running, turnTheme }: Pick<ShowWindowProps, 'running' | 'turnTheme'>): (key: string) => boolean {
  const act = useSideEffects(turnTheme);
  const doKey = (key: string) => {
    const pressed = running.press(key);
    if (pressed?.effect) act(pressed.effect);
    return pressed !== null;
  };
  useKeys(doKey);
  return doKey;
}
