import { createRoot } from 'react-dom/client';

import { embeddedEndpoint } from '#data/embedded-files.ts';
import { loadLanguage } from '#i18n/language.ts';
import { parseAddress } from '#state/address.ts';
import { hashBar } from '#state/hash-bar.ts';
import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/base.css';

import { App } from './app.tsx';
import { applyPreferences } from './apply-preferences.ts';
import { pages } from './pages.ts';
import { createQueryClient } from './query-client.ts';

/** Starts the whole product from one file, figures inside, without a server or a network. */
async function start(page: Document): Promise<void> {
  const container = page.querySelector('#root');
  if (!container) throw new Error('The page has no element with the id "root"');
  applyPreferences(page.documentElement);
  const made = page.querySelector('meta[name="made"]')?.getAttribute('content') ?? '';
  const [path = '/', search = ''] = hashBar.read().split(/(?=\?)/u);
  const { locale, page: shown } = parseAddress(path, search);
  await Promise.all([loadLanguage(locale), pages[shown.kind].load()]);
  createRoot(container).render(
    <App site={{ root: '', endpoint: embeddedEndpoint(made) }} bar={hashBar} queryClient={createQueryClient()} prerendered={null} />,
  );
}

await start(document);
