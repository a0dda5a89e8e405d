import { useAddress } from '#state/address-context.tsx';
import type { View } from '#state/address.ts';

import { formatPanelChoice, parsePanelChoice, type PanelChoice } from './panel-choice.ts';

/** What the address chooses, and how to choose something else from what stands in the address by then. */
export function usePanelChoice(): { readonly choice: PanelChoice; readonly change: (next: (now: PanelChoice) => PanelChoice, also?: Partial<View>) => void } {
  const { address, look } = useAddress();
  return {
    choice: parsePanelChoice(address.view.own),
    change: (next, also = {}) => {
      const now = parsePanelChoice(Object.fromEntries(new URLSearchParams(location.search)));
      look({ ...also, own: formatPanelChoice(next(now)) });
    },
  };
}
