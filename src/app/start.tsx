import { createRoot, hydrateRoot } from 'react-dom/client';

import { readPageSeed, seedQueries } from '#data/page-seed.ts';
import { loadLanguage } from '#i18n/language.ts';
import { pathBar } from '#state/address-bar.ts';
import { parseAddress } from '#state/address.ts';
import { loadAllDeferred } from '#ui/deferred.tsx';

import { App } from './app.tsx';
import { applyPreferences } from './apply-preferences.ts';
import { readSite } from './environment.ts';
import { pages } from './pages.ts';
import { createQueryClient } from './query-client.ts';
import { registerServiceWorker } from './service-worker.ts';

/** Starts the app in a page: takes over its prerendered picture where there is one, else draws its own. */
export async function start(page: Document): Promise<void> {
  const container = page.querySelector('#root');
  if (!container) throw new Error('The page has no element with the id "root"');
  applyPreferences(page.documentElement);

  const site = readSite(page);
  const bar = pathBar(site.root);
  const [path = '/', search = ''] = bar.read().split(/(?=\?)/u);
  const { locale, page: shown } = parseAddress(path, search);
  await Promise.all([loadLanguage(locale), pages[shown.kind].load()]);

  const queryClient = createQueryClient();
  const seed = readPageSeed(page.querySelector('#page-data')?.textContent ?? null, site.endpoint);
  if (seed) seedQueries(queryClient, seed, site.endpoint);

  // A page is prerendered for its usual view: for another one, all code must be here before the picture is exchanged in one step. What cannot be had is missed where it stands.
  if (search !== '') await loadAllDeferred().catch(() => null);
  const isPrerendered = seed !== null && container.querySelector(':scope > :not([data-shell])') !== null;
  const app = <App site={site} bar={bar} queryClient={queryClient} prerendered={isPrerendered ? path : null} />;
  if (isPrerendered) hydrateRoot(container, app);
  else createRoot(container).render(app);
  registerServiceWorker(site.root);
}
