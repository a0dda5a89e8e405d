import { createContext, useContext, useDeferredValue, type ReactNode } from 'react';
import { Router, useLocation, useSearch } from 'wouter';

import { formatAddress, parseAddress, type Address } from './address.ts';
import { useSite } from './site.tsx';

interface Navigation {
  readonly address: Address;
  /** True while the page of a newer address is being prepared and the old picture stays. */
  readonly pending: boolean;
  readonly go: (next: Address, options?: { readonly replace?: boolean }) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

interface AddressProviderProps {
  /** The address that a page is prerendered for; in a browser the address bar decides. */
  readonly prerendered?: string;
  readonly children: ReactNode;
}

/** Reads what the reader looks at from the address; a change of address is a transition. */
export function AddressProvider({ prerendered, children }: AddressProviderProps) {
  const { root } = useSite();
  return (
    <Router base={root.replace(/\/$/u, '')} {...(prerendered === undefined ? {} : { ssrPath: prerendered })}>
      <CurrentAddress>{children}</CurrentAddress>
    </Router>
  );
}

function CurrentAddress({ children }: { readonly children: ReactNode }) {
  const [pathname, navigate] = useLocation();
  const search = useSearch();
  const current = `${pathname}?${search}`;
  const shown = useDeferredValue(current);

  const at = shown.indexOf('?');
  const navigation: Navigation = {
    address: parseAddress(shown.slice(0, at), shown.slice(at + 1)),
    pending: shown !== current,
    go: (next, options) => {
      navigate(formatAddress(next), options);
    },
  };

  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** What the reader looks at, and how to look at something else. */
export function useAddress(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useAddress needs an AddressProvider above it');
  return navigation;
}
