import { renderToString } from 'react-dom/server';

import { overviewExcerpt } from '#data/excerpt.ts';
import { seedQueries, writePageSeed, type PageSeed } from '#data/page-seed.ts';
import { loadLanguage } from '#i18n/language.ts';
import { locales } from '#i18n/locale.ts';
import { pathBar } from '#state/address-bar.ts';
import { defaultView, formatAddress, namedPages, type Address } from '#state/address.ts';
import { loadAllDeferred } from '#ui/deferred.tsx';

import { App } from './app.tsx';
import { createQueryClient } from './query-client.ts';

/** Everything that a build knows of an endpoint: what it offers, and the figures of its default area. */
export type SiteFigures = PageSeed;

/** A page as the build writes it. Without markup and data it is a shell that waits for the endpoint. */
interface RenderedPage {
  readonly pathname: string;
  readonly locale: string;
  readonly title: string;
  /** Source files whose code the page runs first, beside the entry. */
  readonly modules: readonly string[];
  readonly markup: string;
  readonly pageData: string | null;
}

export type PrerenderModule = { readonly renderPages: typeof renderPages };

/** Overview and indicator pages of the default area with their figures in both languages; shells for its other pages, with figures, and for those of the other areas. */
export async function renderPages(figures: SiteFigures | null): Promise<readonly RenderedPage[]> {
  const [languages] = await Promise.all([Promise.all(locales.map(loadLanguage)), loadAllDeferred()]);
  return languages.flatMap(({ locale, words, text }): readonly RenderedPage[] => {
    const titled = (name: string) => `${name} · ${words.product}`;
    const overview: Address = { locale, area: null, page: { kind: 'overview' }, view: defaultView };
    const shell = (address: Address, pageData: string | null = null): RenderedPage => ({
      pathname: formatAddress(address),
      locale,
      title: words.product,
      modules: modulesOf(address),
      markup: '',
      pageData,
    });
    const named = (area: string | null) => namedPages.map((kind): Address => ({ ...overview, area, page: { kind } }));
    if (figures === null) return [overview, ...named(null)].map((address) => shell(address));

    const { catalog, received } = figures;
    const area = text(received.dataset.area.name);
    const excerpt = { ...figures, received: overviewExcerpt(received) };
    return [
      renderPage({ address: overview, title: titled(`${words.overview.title} · ${area}`), figures: excerpt }),
      ...received.dataset.indicators.map(({ id, title }) =>
        renderPage({ address: { ...overview, page: { kind: 'indicator', id } }, title: titled(`${text(title)} · ${area}`), figures }),
      ),
      ...named(null).map((address) => shell(address, writePageSeed(figures))),
      ...catalog.areas
        .filter((entry) => entry.area.id !== catalog.default)
        .flatMap(({ area: { id } }) => [{ ...overview, area: id }, ...named(id)].map((address) => shell(address))),
    ];
  });
}

interface PageRequest {
  readonly address: Address;
  readonly title: string;
  readonly figures: SiteFigures;
}

function renderPage({ address, title, figures }: PageRequest): RenderedPage {
  const pathname = formatAddress(address);
  const endpoint = { configured: figures.endpoint, base: figures.endpoint };
  const queryClient = createQueryClient();
  seedQueries(queryClient, { ...figures, at: Date.now() }, endpoint);
  const markup = renderToString(<App site={{ root: '/', endpoint }} bar={pathBar('/')} queryClient={queryClient} prerendered={pathname} />);
  queryClient.clear();
  return { pathname, locale: address.locale, title, modules: modulesOf(address), markup, pageData: writePageSeed(figures) };
}

function modulesOf({ locale, page }: Address): readonly string[] {
  return [`src/pages/${page.kind}-page.tsx`, `src/i18n/words/${locale}.ts`];
}
