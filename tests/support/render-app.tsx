import { timeoutManager, type QueryClient } from '@tanstack/react-query';
import { configure } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, vi } from 'vitest';

import { App } from '#app/app.tsx';
import { pages } from '#app/pages.ts';
import { createQueryClient } from '#app/query-client.ts';
import { endpointAt } from '#data/endpoint.ts';
import { loadLanguage } from '#i18n/language.ts';
import { pathBar } from '#state/address-bar.ts';
import { parseAddress } from '#state/address.ts';
import { loadAllDeferred } from '#ui/deferred.tsx';

import { mockEndpoint } from './server.ts';

/** Where the tests' app fetches from. */
export const endpoint = endpointAt('api/v1/', 'http://localhost/');

const opened: { readonly root: Root; readonly container: HTMLElement; readonly queryClient: QueryClient }[] = [];

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
configure({
  asyncUtilTimeout: 8000,
  eventWrapper: (dispatch: () => unknown) => dispatch(),
});
mockEndpoint();
shortenPauses();
beforeAll(async () => {
  // React works as in a browser: what suspends after a click waits for its promise, not for the end of a test's `act`.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  await Promise.all([loadAllDeferred(), import('#data/fetch-figures.ts')]);
});
afterEach(() => {
  for (const { root, container, queryClient } of opened.splice(0)) {
    root.unmount();
    container.remove();
    queryClient.clear();
  }
});

/** Opens the whole app at a path below its root, with an empty cache unless one is given, and answers with the reader's hands. */
export async function renderApp(path: string, queryClient: QueryClient = createQueryClient()): Promise<UserEvent> {
  history.replaceState(null, '', path);
  const { locale, page } = parseAddress(location.pathname, location.search);
  await Promise.all([loadLanguage(locale), pages[page.kind].load()]);
  const user = userEvent.setup();
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  opened.push({ root, container, queryClient });
  root.render(<App site={{ root: '/', endpoint }} bar={pathBar('/')} queryClient={queryClient} prerendered={null} />);
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
