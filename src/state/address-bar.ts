import { navigate } from 'wouter/use-browser-location';

/** How addresses below the app's root are shown to the browser, and read back. */
export interface AddressBar {
  /** Calls back when another address is shown, until the answer is called. */
  readonly watch: (onChange: () => void) => () => void;
  readonly read: () => string;
  readonly write: (address: string) => void;
  /** Writes over the address that is shown, so that Back does not come to it again. */
  readonly replace: (address: string) => void;
  /** What a link says that stands so many folders below the root. */
  readonly hrefFrom: (depth: number, address: string) => string;
}

/** Addresses as paths below the root, which is itself a path that ends with a slash. Links are relative, so that pages work under any folder. */
export function pathBar(root: string): AddressBar {
  return {
    watch: (onChange) => watchEvents(pathEvents, onChange),
    read: () => `/${location.pathname.slice(root.length)}${location.search}`,
    write: (address) => {
      navigate(root + address.slice(1));
    },
    replace: (address) => {
      navigate(root + address.slice(1), { replace: true });
    },
    hrefFrom: (depth, address) => `${depth === 0 ? './' : '../'.repeat(depth)}${address.slice(1)}`,
  };
}

/** wouter tells of changes that the browser is silent about. */
const pathEvents = ['popstate', 'pushState', 'replaceState', 'hashchange'] as const;

export function watchEvents(names: readonly string[], onChange: () => void): () => void {
  for (const name of names) addEventListener(name, onChange);
  return () => {
    for (const name of names) removeEventListener(name, onChange);
  };
}
