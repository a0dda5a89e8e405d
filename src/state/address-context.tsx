import { createContext, useContext, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';

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
  /** Puts an address in the place of the one that is shown, so that Back does not come to that again. */
  readonly correct: (next: Address) => void;
}

const PlaceContext = createContext<Place | null>(null);
const ViewContext = createContext<View | null>(null);
const NextContext = createContext<Place | null>(null);

interface AddressProviderProps {
  readonly bar: AddressBar;
  /** Path below the root that the page was prerendered for, in the build and while the browser takes its markup over; else null. */
  readonly prerendered: string | null;
  /** Whether a part of the page still waits for its code; until then its markup must not be drawn anew. */
  readonly isWaitingForCode: () => boolean;
  readonly children: ReactNode;
}

/** Milliseconds for which an area that was left may stay in sight while the figures of the next are fetched: a quick answer comes before. */
const patience = 400;

/**
 * Reads what the reader looks at from the address. What needs other code, figures or words is a transition; a choice on the page that is
 * shown waits for nothing and is drawn in one step, and figures of an area that was left are not shown for long. Place and view are given separately and kept while they do not change: a choice on
 * a page then draws only what depends on it, and no prerendered part is reached before its code.
 */
export function AddressProvider({ bar, prerendered, isWaitingForCode, children }: AddressProviderProps) {
  const current = useSyncExternalStore(bar.watch, bar.read, () => prerendered ?? '/');
  const ready = useDeferredValue(current);
  const isOverdue = useIsOverdue(current, isElsewhere(ready, current));
  const shown = isOverdue || (isDrawnAlike(ready, current) && !isWaitingForCode()) ? current : ready;
  const [path, query] = splitAddress(shown);
  const place = useMemo(() => placeAt(path, bar), [path, bar]);
  const view = useMemo(() => parseAddress(path, query).view, [path, query]);
  const [nextPath] = splitAddress(current);
  const next = useMemo(() => placeAt(nextPath, bar), [nextPath, bar]);

  return (
    <PlaceContext value={place}>
      <ViewContext value={view}>
        <NextContext value={shown === current ? null : next}>{children}</NextContext>
      </ViewContext>
    </PlaceContext>
  );
}

/** Whether an address has been waited for longer than the one before may be shown for it. */
function useIsOverdue(address: string, isUrgent: boolean): boolean {
  const [overdue, setOverdue] = useState<string | null>(null);
  useEffect(() => {
    if (!isUrgent) return;
    const timer = setTimeout(() => {
      setOverdue(address);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [address, isUrgent]);
  return isUrgent && overdue === address;
}

/** Whether two addresses name different areas in the same language, which is therefore here. */
function isElsewhere(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => parseAddress(...splitAddress(address)));
  return a?.locale === b?.locale && a?.area !== b?.area;
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
  const correct = (next: Address) => {
    bar.replace(formatAddress(next));
  };
  return {
    locale,
    area,
    page,
    go,
    correct,
    now,
    hrefOf: (address) => bar.hrefFrom(depth, formatAddress(address)),
    look: (part) => {
      go(changed(part));
    },
    turn: (part) => {
      correct(changed(part));
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

/** The page of a newer address, while it is being prepared and the old picture stays; else null. */
export const useNextPlace = (): Place | null => useContext(NextContext);
