import type { BilingualText } from '#domain/bilingual-text.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Locale } from './locale.ts';
import { commands, entryOf, type Entry, type FoundPage } from './search-entry.ts';
import { headlineOrders, type SearchIndex } from './search.ts';
import { searchWords } from './words/search.ts';

/** What is there to be found: figures and catalog may still be on their way. */
export interface Findable {
  readonly dataset: Dataset | null;
  readonly catalog: Catalog | null;
  readonly area: string | null;
}

/** Prepares an area for searching. What comes with the figures is prepared once for each dataset object. */
export function searchIndexOf({ dataset, catalog, area }: Findable, locale: Locale): SearchIndex {
  const ofFigures = dataset === null ? [] : entriesOfFigures(dataset, locale);
  const entries = [...ofFigures, ...pageEntries(locale), ...areaEntries(catalog, locale), ...commandEntries(locale)];
  const shown = catalog?.areas.find((one) => one.area.id === (area ?? catalog.default));
  return {
    entries,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    vocabulary: new Set(entries.flatMap(({ names, further }) => `${names}${further}`.split(' ')).filter((word) => word.length > 1)),
    years: shown === undefined ? null : { first: shown.firstYear, last: shown.lastYear },
  };
}

/** How kinds follow one another among equals, after the headline indicators. */
const orders = { indicator: headlineOrders, series: 10_000, page: 20_000, area: 21_000, issuer: 22_000, command: 23_000, document: 30_000 } as const;

const pagesOfYear: ReadonlySet<FoundPage> = new Set<FoundPage>(['overview', 'table', 'present']);

const prepared = new WeakMap<Dataset, Map<Locale, readonly Entry[]>>();

function entriesOfFigures(dataset: Dataset, locale: Locale): readonly Entry[] {
  const made = prepared.get(dataset) ?? new Map<Locale, readonly Entry[]>();
  prepared.set(dataset, made);
  const entries = made.get(locale) ?? [...indicatorEntries(dataset, locale), ...seriesEntries(dataset, locale), ...issuerEntries(dataset, locale), ...documentEntries(dataset, locale)];
  made.set(locale, entries);
  return entries;
}

function indicatorEntries({ indicators, groups }: Dataset, locale: Locale): readonly Entry[] {
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  return indicators.map(({ id, title, shortTitle, group, headline }, place) => {
    const groupTitle = titles.get(group) ?? none;
    const text = { key: `indicator:${id}`, target: { kind: 'indicator', id, series: null }, title, names: [shortTitle], codes: [id], further: both(groupTitle), context: groupTitle[locale], takesYear: true } as const;
    return entryOf({ ...text, order: headline === null ? orders.indicator + place : Math.min(headline, headlineOrders - 1) }, locale);
  });
}

/** An indicator of one series is found by its own name only. */
function seriesEntries({ indicators, series }: Dataset, locale: Locale): readonly Entry[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const counts = new Map<string, number>();
  for (const { indicator } of series) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return series.flatMap(({ id, indicator: indicatorId, title }, place) => {
    const indicator = known.get(indicatorId);
    if (indicator === undefined || (counts.get(indicatorId) ?? 0) < 2) return [];
    const text = { key: `series:${id}`, target: { kind: 'indicator', id: indicatorId, series: id }, title, names: [indicator.title, indicator.shortTitle], codes: [id], further: [], context: indicator.shortTitle[locale], takesYear: true } as const;
    return [entryOf({ ...text, partOf: `indicator:${indicatorId}`, order: orders.series + place }, locale)];
  });
}

/** Whoever assigned plans: the overview judged by them. */
function issuerEntries({ issuers }: Dataset, locale: Locale): readonly Entry[] {
  const context = searchWords[locale].kinds.issuer;
  const further = [searchWords.vi.kinds.issuer, searchWords.en.kinds.issuer];
  return issuers
    .filter(({ id }) => id !== 'unknown')
    .map(({ id, name, shortName }, place) => entryOf({ key: `issuer:${id}`, target: { kind: 'issuer', id }, title: name, names: [shortName], codes: [], further, context, takesYear: true, order: orders.issuer + place }, locale));
}

function documentEntries({ sources }: Dataset, locale: Locale): readonly Entry[] {
  return sources.map(({ id, title, publisher, published }, place) => {
    const text = { key: `document:${id}`, target: { kind: 'document', id }, title: { vi: title, en: title }, names: [], codes: [], further: [publisher, published ?? ''], context: publisher, takesYear: false } as const;
    return entryOf({ ...text, order: orders.document + place }, locale);
  });
}

function pageEntries(locale: Locale): readonly Entry[] {
  const { vi, en } = searchWords;
  const names: readonly FoundPage[] = ['overview', 'table', 'compare', 'sources', 'audit', 'import', 'present'];
  return names.map((page, place) => {
    const title = { vi: vi.pages[page].title, en: en.pages[page].title };
    const further = [vi.pages[page].alsoFoundBy, en.pages[page].alsoFoundBy];
    return entryOf({ key: `page:${page}`, target: { kind: 'page', page }, title, names: [], codes: [], further, context: searchWords[locale].kinds.page, takesYear: pagesOfYear.has(page), order: orders.page + place }, locale);
  });
}

function areaEntries(catalog: Catalog | null, locale: Locale): readonly Entry[] {
  const context = searchWords[locale].kinds.area;
  return (catalog?.areas ?? []).map(({ area: { id, name } }, place) =>
    entryOf({ key: `area:${id}`, target: { kind: 'area', id }, title: name, names: [], codes: [id], further: [], context, takesYear: true, order: orders.area + place }, locale),
  );
}

function commandEntries(locale: Locale): readonly Entry[] {
  const { vi, en } = searchWords;
  return commands.map((command, place) => {
    const title = { vi: vi.commands[command].title, en: en.commands[command].title };
    const further = [vi.commands[command].alsoFoundBy, en.commands[command].alsoFoundBy];
    return entryOf({ key: `command:${command}`, target: { kind: 'command', command }, title, names: [], codes: [], further, context: searchWords[locale].kinds.command, takesYear: false, order: orders.command + place }, locale);
  });
}

const none: BilingualText = { vi: '', en: '' };
const both = ({ vi, en }: BilingualText): readonly string[] => [vi, en];
