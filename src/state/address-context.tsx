import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import { navigate, useBrowserLocation, useSearch } from 'wouter/use-browser-location';

import { formatAddress, parseAddress, type Address, type View } from './address.ts';
import { useSite } from './site.tsx';

/** The page that is looked at, without what is chosen on it; the same object for as long as the page is the same. */
interface Place extends Omit<Address, 'view'> {
  /** How many folders below the root the page lies. */
  readonly depth: number;
  readonly go: (next: Address) => void;
  /** Changes parts of what is looked at now, also while an earlier change is still being prepared. */
  readonly look: (part: Partial<View>) => void;
}

const PlaceContext = createContext<Place | null>(null);
const ViewContext = createContext<View | null>(null);
const PendingContext = createContext(false);

interface AddressProviderProps {
  /** Path below the root that the page was prerendered for, in the build and while the browser takes its markup over; else null. */
  readonly prerendered: string | null;
  /** Whether a part of the page still waits for its code; until then its markup must not be drawn anew. */
  readonly isWaitingForCode: () => boolean;
  readonly children: ReactNode;
}

/**
 * Reads what the reader looks at from the address. What needs other code, figures or words is a transition; a choice on the page that is
 * shown waits for nothing and is drawn in one step. Place and view are given separately and kept while they do not change: a choice on
 * a page then draws only what depends on it, and no prerendered part is reached before its code.
 */
export function AddressProvider({ prerendered, isWaitingForCode, children }: AddressProviderProps) {
  const { root } = useSite();
  const [pathname] = useBrowserLocation(prerendered === null ? {} : { ssrPath: root + prerendered.slice(1) });
  const search = useSearch(prerendered === null ? {} : { ssrSearch: '' });
  const current = `/${pathname.slice(root.length)}${search}`;
  const ready = useDeferredValue(current);
  const shown = isDrawnAlike(ready, current) && !isWaitingForCode() ? current : ready;
  const [path, query] = splitAddress(shown);
  const place = useMemo(() => placeAt(path, root), [path, root]);
  const view = useMemo(() => parseAddress(path, query).view, [path, query]);

  return (
    <PlaceContext value={place}>
      <ViewContext value={view}>
        <PendingContext value={shown !== current}>{children}</PendingContext>
      </ViewContext>
    </PlaceContext>
  );
}

/** Whether two addresses are drawn by the same code from the same figures in the same language. */
function isDrawnAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => parseAddress(...splitAddress(address)));
  return a?.locale === b?.locale && a?.area === b?.area && a?.page.kind === b?.page.kind && a?.view.show === b?.view.show;
}

function splitAddress(address: string): [path: string, query: string] {
  const [path = '/', query = ''] = address.split(/\?(.*)/su);
  return [path, query];
}

function placeAt(path: string, root: string): Place {
  const { locale, area, page } = parseAddress(path, '');
  const go = (next: Address) => {
    navigate(root + formatAddress(next).slice(1));
  };
  return {
    locale,
    area,
    page,
    depth: path.split('/').filter(Boolean).length,
    go,
    look: (part) => {
      const now = parseAddress(`/${location.pathname.slice(root.length)}`, location.search);
      go({ ...now, view: { ...now.view, ...part } });
    },
  };
}

/** Which page is looked at, and how to look at something else. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace needs an AddressProvider above it');
  return place;
}

/** What the reader looks at, with all that is chosen on the page. */
export function useAddress(): { readonly address: Address; readonly look: Place['look'] } {
  const { locale, area, page, look } = usePlace();
  const view = useContext(ViewContext);
  if (!view) throw new Error('useAddress needs an AddressProvider above it');
  return { address: { locale, area, page, view }, look };
}

/** True while the page of a newer address is being prepared and the old picture stays. */
export const useIsPending = (): boolean => useContext(PendingContext);
