import { useAddress, usePlace } from '#state/address-context.tsx';

import type { SideEffect } from './driving.ts';
import { formatShow, parseShow } from './show-address.ts';

/** What a show does beyond changing its own state. */
export function useSideEffects(turnTheme: () => void): (effect: SideEffect) => void {
  const { address, look } = useAddress();
  const { hrefOf } = usePlace();
  const show = parseShow(address.view.own);

  return (effect) => {
    switch (effect) {
      case 'theme':
        turnTheme();
        return;
      case 'full-screen':
        void toggleFullScreen();
        return;
      case 'presenter': {
        const own = formatShow({ slide: show?.slide ?? 1, role: 'presenter' });
        window.open(hrefOf({ ...address, view: { ...address.view, own } }), 'cot-moc-presenter', 'popup,width=1180,height=760');
        return;
      }
      case 'exit':
        if (document.fullscreenElement) void document.exitFullscreen();
        if (show?.role === 'presenter' && window.opener !== null) window.close();
        else look({ own: {} });
    }
  };
}

async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    // A browser that forbids it leaves the show in its window.
  }
}
