import type { ShowWindowProps } from './show-window.ts';
import { useSideEffects } from './use-side-effects.ts';
import { useKeys } from './use-keys.ts';

interface Driver {
  /** Does what a key does, and says whether it did anything. */
  readonly doKey: (key: string) => boolean;
  /** Address of the presenter's window if the browser has just refused to open it. */
  readonly refused: string | null;
}

/** Lets keys drive a window of a show. */
export function useDriving({ running, turnTheme }: Pick<ShowWindowProps, 'running' | 'turnTheme'>): Driver {
  const { act, refused } = useSideEffects(turnTheme);
  const doKey = (key: string) => {
    const pressed = running.press(key);
    if (pressed !== null) act(pressed.effect);
    return pressed !== null;
  };
  useKeys(doKey);
  return { doKey, refused };
}
