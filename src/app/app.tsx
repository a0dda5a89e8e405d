import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';

import { I18nProvider } from '#i18n/context.tsx';
import type { AddressBar } from '#state/address-bar.ts';
import { AddressProvider, usePlace } from '#state/address-context.tsx';
import { SiteProvider, type Site } from '#state/site.tsx';
import { isWaitingForCode } from '#ui/deferred.tsx';

import { Routes } from './routes.tsx';

interface AppProps {
  readonly site: Site;
  readonly bar: AddressBar;
  readonly queryClient: QueryClient;
  /** Path below the root that the page was prerendered for; null where nothing was. */
  readonly prerendered: string | null;
}

/** The process: one query cache, one place, one address, one language, one page. */
export function App({ site, bar, queryClient, prerendered }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <SiteProvider site={site}>
        <AddressProvider bar={bar} prerendered={prerendered} isWaitingForCode={isWaitingForCode}>
          <SpokenApp />
        </AddressProvider>
      </SiteProvider>
    </QueryClientProvider>
  );
}

function SpokenApp() {
  const { locale } = usePlace();
  return (
    <I18nProvider locale={locale}>
      <Routes />
    </I18nProvider>
  );
}
