import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import { navigate, useBrowserLocation, useSearch } from 'wouter/use-browser-location';

import { formatAddress, parseAddress, type Address, type View } from './address.ts';
import { useSite } from './site.tsx';

interface Navigation {
  readonly address: Address;
  readonly go: (next: Address) => void;
  /** Changes parts of what is looked at now, also while an earlier change is still being prepared. */
  readonly look: (part: Partial<View>) => void;
}

const NavigationContext = createContext<Navigation | null>(null);
const PendingContext = createContext(false);

interface AddressProviderProps {
  /** Path below the root that the page was prerendered for, in the build and while the browser takes its markup over; else null. */
  readonly prerendered: string | null;
  readonly children: ReactNode;
}

/** Reads what the reader looks at from the address; a change of address is a transition. */
export function AddressProvider({ prerendered, children }: AddressProviderProps) {
  const { root } = useSite();
  const [pathname] = useBrowserLocation(prerendered === null ? {} : { ssrPath: root + prerendered.slice(1) });
  const search = useSearch(prerendered === null ? {} : { ssrSearch: '' });
  const current = `/${pathname.slice(root.length)}${search}`;
  const shown = useDeferredValue(current);
  // A new object would reach prerendered parts before their code is here, and React would take them down.
  const navigation = useMemo(() => navigationAt(shown, root), [shown, root]);

  return (
    <NavigationContext value={navigation}>
      <PendingContext value={shown !== current}>{children}</PendingContext>
    </NavigationContext>
  );
}

function navigationAt(shown: string, root: string): Navigation {
  const [path = '/', query = ''] = shown.split(/\?(.*)/su);
  const go = (next: Address) => {
    navigate(root + formatAddress(next).slice(1));
  };
  return {
    address: parseAddress(path, query),
    go,
    look: (part) => {
      const now = parseAddress(`/${location.pathname.slice(root.length)}`, location.search);
      go({ ...now, view: { ...now.view, ...part } });
    },
  };
}

/** What the reader looks at, and how to look at something else. */
export function useAddress(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useAddress needs an AddressProvider above it');
  return navigation;
}

/** True while the page of a newer address is being prepared and the old picture stays. */
export const useIsPending = (): boolean => useContext(PendingContext);
