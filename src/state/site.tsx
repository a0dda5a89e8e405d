import { createContext, useContext, type ReactNode } from 'react';

/** Where the app lives: its root on this host (a path that ends with a slash) and its data endpoint, as configured and as an absolute address. */
export interface Site {
  readonly root: string;
  readonly endpoint: { readonly configured: string; readonly base: string };
}

const SiteContext = createContext<Site | null>(null);

export function SiteProvider({ site, children }: { readonly site: Site; readonly children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

/** Where to fetch from and what addresses count from. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('useSite needs a SiteProvider above it');
  return site;
}
