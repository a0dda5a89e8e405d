import { renderToString } from 'react-dom/server';

import { overviewExcerpt } from '#data/excerpt.ts';
import { seedQueries, writePageSeed, type PageSeed } from '#data/page-seed.ts';
import { loadLanguage } from '#i18n/language.ts';
import { locales } from '#i18n/locale.ts';
import pageStyles from '#pages/page-frame.module.css';
import { pathBar } from '#state/address-bar.ts';
import { defaultView, formatAddress, namedPages, type Address } from '#state/address.ts';
import { loadAllDeferred } from '#ui/deferred.tsx';

import { App } from './app.tsx';
import { createQueryClient } from './query-client.ts';

/** Everything that a build knows of an endpoint: what it offers, and the figures of its default area. */
export interface SiteFigures extends PageSeed {
  /** Which indicators the other areas have, by area; none where its figures could not be read. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
}

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

/** Overview and indicator pages of the default area with their figures in both languages; shells for its other pages, with figures, and for all pages of the other areas, which say that figures are on their way. */
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
      markup: renderToString(
        <main data-shell="" className={pageStyles['main']}>
          <p role="status">{words.states.loading}</p>
        </main>,
      ),
      pageData,
    });
    const named = (area: string | null) => namedPages.map((kind): Address => ({ ...overview, area, page: { kind } }));
    if (figures === null) return [overview, ...named(null)].map((address) => shell(address));

    const { elsewhere, ...seed } = figures;
    const { catalog, received } = seed;
    const area = text(received.dataset.area.name);
    const excerpt = { ...seed, received: overviewExcerpt(received) };
    const about = (id: string, of: string | null): Address => ({ ...overview, area: of, page: { kind: 'indicator', id } });
    return [
      renderPage({ address: overview, title: titled(`${words.overview.title} · ${area}`), seed: excerpt }),
      ...received.dataset.indicators.map(({ id, title }) => renderPage({ address: about(id, null), title: titled(`${text(title)} · ${area}`), seed })),
      ...named(null).map((address) => shell(address, writePageSeed(seed))),
      ...catalog.areas
        .filter((entry) => entry.area.id !== catalog.default)
        .flatMap(({ area: { id } }) => [{ ...overview, area: id }, ...named(id), ...(elsewhere.get(id) ?? []).map((indicator) => about(indicator, id))])
        .map((address) => shell(address)),
    ];
  });
}

interface PageRequest {
  readonly address: Address;
  readonly title: string;
  readonly seed: PageSeed;
}

function renderPage({ address, title, seed }: PageRequest): RenderedPage {
  const pathname = formatAddress(address);
  const endpoint = { configured: seed.endpoint, base: seed.endpoint };
  const queryClient = createQueryClient();
  seedQueries(queryClient, { ...seed, at: Date.now() }, endpoint);
  const markup = renderToString(<App site={{ root: '/', endpoint }} bar={pathBar('/')} queryClient={queryClient} prerendered={pathname} />);
  queryClient.clear();
  return { pathname, locale: address.locale, title, modules: modulesOf(address), markup, pageData: writePageSeed(seed) };
}

function modulesOf({ locale, page }: Address): readonly string[] {
  return [`src/pages/${page.kind}-page.tsx`, `src/i18n/words/${locale}.ts`];
}
