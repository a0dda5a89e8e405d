import { createContext, useContext, useDeferredValue, useMemo, useSyncExternalStore, type ReactNode } from 'react';

import type { AddressBar } from './address-bar.ts';
import { formatAddress, parseAddress, type Address, type View } from './address.ts';

/** The page that is looked at, without what is chosen on it; the same object for as long as the page is the same. */
interface Place extends Omit<Address, 'view'> {
  readonly go: (next: Address) => void;
  /** What is looked at now, also while it is still being prepared. */
  readonly now: () => Address;
  /** What a link on this page to an address says. */
  readonly hrefOf: (address: Address) => string;
  /** Changes parts of what is looked at now, also while an earlier change is still being prepared. */
  readonly look: (part: Partial<View>) => void;
  /** As `look`, but Back leads to where one came from before. */
  readonly turn: (part: Partial<View>) => void;
}

const PlaceContext = createContext<Place | null>(null);
const ViewContext = createContext<View | null>(null);
const PendingContext = createContext(false);

interface AddressProviderProps {
  readonly bar: AddressBar;
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
export function AddressProvider({ bar, prerendered, isWaitingForCode, children }: AddressProviderProps) {
  const current = useSyncExternalStore(bar.watch, bar.read, () => prerendered ?? '/');
  const ready = useDeferredValue(current);
  const shown = isDrawnAlike(ready, current) && !isWaitingForCode() ? current : ready;
  const [path, query] = splitAddress(shown);
  const place = useMemo(() => placeAt(path, bar), [path, bar]);
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

function placeAt(path: string, bar: AddressBar): Place {
  const { locale, area, page } = parseAddress(path, '');
  const depth = path.split('/').filter(Boolean).length;
  const go = (next: Address) => {
    bar.write(formatAddress(next));
  };
  const now = () => parseAddress(...splitAddress(bar.read()));
  const changed = (part: Partial<View>) => {
    const shown = now();
    return { ...shown, view: { ...shown.view, ...part } };
  };
  return {
    locale,
    area,
    page,
    go,
    now,
    hrefOf: (address) => bar.hrefFrom(depth, formatAddress(address)),
    look: (part) => {
      go(changed(part));
    },
    turn: (part) => {
      bar.replace(formatAddress(changed(part)));
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
