import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';

import { I18nProvider } from '#i18n/context.tsx';
import { AddressProvider, useAddress } from '#state/address-context.tsx';
import { SiteProvider, type Site } from '#state/site.tsx';

import { Routes } from './routes.tsx';

interface AppProps {
  readonly site: Site;
  readonly queryClient: QueryClient;
  /** Address below the root that a page is prerendered for; a browser reads its own. */
  readonly prerendered?: string;
}

/** The process: one query cache, one place, one address, one language, one page. */
export function App({ site, queryClient, prerendered }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <SiteProvider site={site}>
        <AddressProvider {...(prerendered === undefined ? {} : { prerendered })}>
          <SpokenApp />
        </AddressProvider>
      </SiteProvider>
    </QueryClientProvider>
  );
}

function SpokenApp() {
  const { address } = useAddress();
  return (
    <I18nProvider locale={address.locale}>
      <Routes />
    </I18nProvider>
  );
}
