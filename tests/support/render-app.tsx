import type { QueryClient } from '@tanstack/react-query';
import { timeoutManager } from '@tanstack/react-query';
import { act, configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, vi } from 'vitest';

import { App } from '#app/app.tsx';
import { pages } from '#app/pages.ts';
import { createQueryClient } from '#app/query-client.ts';
import { endpointAt } from '#data/endpoint.ts';
import { loadLanguage } from '#i18n/language.ts';
import { parseAddress } from '#state/address.ts';
import { loadAllDeferred } from '#ui/deferred.tsx';

import { mockEndpoint } from './server.ts';

/** Where the tests' app fetches from. */
export const endpoint = endpointAt('api/v1/', 'http://localhost/');

const clients: QueryClient[] = [];

configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
mockEndpoint();
shortenPauses();
beforeAll(async () => {
  await Promise.all([loadAllDeferred(), import('#data/fetch-figures.ts')]);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.clear();
  history.replaceState(null, '', '/');
});

/** Opens the whole app at a path below its root, with an empty cache unless one is given, and answers with the reader's hands. */
export async function renderApp(path: string, queryClient: QueryClient = createQueryClient()): Promise<UserEvent> {
  clients.push(queryClient);
  history.replaceState(null, '', path);
  const { locale, page } = parseAddress(location.pathname, location.search);
  await Promise.all([loadLanguage(locale), pages[page.kind].load()]);
  const user = userEvent.setup();
  await act(async () => {
    render(<App site={{ root: '/', endpoint }} queryClient={queryClient} prerendered={null} />);
    await Promise.resolve();
  });
  return user;
}

/** Path and query of what is shown. */
export const shownAddress = (): string => decodeURIComponent(location.pathname) + location.search;

/** Attempts follow one another at a hundredth of their pauses; what is kept for minutes still is. */
function shortenPauses(): void {
  timeoutManager.setTimeoutProvider({
    setTimeout: (then, delay) => setTimeout(then, delay <= 9000 ? delay / 100 : delay),
    clearTimeout: (timer) => {
      clearTimeout(timer);
    },
    setInterval: (then, delay) => setInterval(then, delay),
    clearInterval: (timer) => {
      clearInterval(timer);
    },
  });
}
