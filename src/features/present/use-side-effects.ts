import { useState } from 'react';

import { useAddress, usePlace } from '#state/address-context.tsx';

import type { SideEffect } from './driving.ts';
import { formatShow, parseShow } from './show-address.ts';

/** Name of the window that notes and clock are shown in. */
export const presenterWindow = 'cot-moc-presenter';

interface SideEffects {
  /** Null does nothing, like a key that only shows another slide. */
  readonly act: (effect: SideEffect | null) => void;
  /** Address of the presenter's window if the browser has just refused to open it. */
  readonly refused: string | null;
}

/** What a show does beyond changing its own state. */
export function useSideEffects(turnTheme: () => void): SideEffects {
  const { address, look } = useAddress();
  const { hrefOf } = usePlace();
  const show = parseShow(address.view.own);
  const [refused, setRefused] = useState<string | null>(null);

  function act(effect: SideEffect | null) {
    setRefused(null);
    switch (effect) {
      case null:
        return;
      case 'theme':
        turnTheme();
        return;
      case 'full-screen':
        void toggleFullScreen();
        return;
      case 'presenter': {
        const own = formatShow({ slide: show?.slide ?? 1, role: 'presenter' });
        const href = hrefOf({ ...address, view: { ...address.view, own } });
        if (window.open(href, presenterWindow, 'popup,width=1180,height=760') === null) setRefused(href);
        return;
      }
      case 'exit':
        if (document.fullscreenElement) void document.exitFullscreen();
        if (show?.role === 'presenter' && window.opener !== null) window.close();
        else look({ own: {} });
    }
  }
  return { act, refused };
}

async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    // A browser that forbids it leaves the show in its window.
  }
}
