/** What the reader is looking at on a page; null means the default. */
export interface View {
  readonly year: number | null;
  readonly issuer: string | null;
  readonly series: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly show: 'chart' | 'table';
  /** Observation whose provenance is open. */
  readonly focus: string | null;
  /** Whether the panel that explains the verdict is open. */
  readonly why: boolean;
  /** What only this kind of page knows, as text by its keys in `ownKeys`; the page's feature reads and writes it. Never empty texts. */
  readonly own: Readonly<Record<string, string>>;
}

/** Pages of an area that are found by their name alone. */
export const namedPages = ['table', 'compare', 'audit', 'sources', 'import', 'present'] as const;

export type Page =
  | { readonly kind: 'overview' }
  | { readonly kind: (typeof namedPages)[number] }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'unknown'; readonly path: string };

/** Query keys that belong to one kind of page. */
const ownKeys: Readonly<Record<Page['kind'], readonly string[]>> = {
  overview: [],
  indicator: ['assume'],
  table: ['sort', 'verdict', 'group', 'grade'],
  compare: ['by', 'with', 'base', 'scale'],
  audit: ['kind', 'indicator'],
  sources: ['document', 'sort', 'grade', 'find'],
  import: [],
  present: ['slide', 'role'],
  unknown: [],
};

/** Everything that a link carries. `area` null is the endpoint's default; a page of kind `unknown` keeps its path, without view. */
export interface Address {
  readonly locale: 'vi' | 'en';
  readonly area: string | null;
  readonly page: Page;
  readonly view: View;
}

export const defaultView: View = { year: null, issuer: null, series: null, from: null, to: null, show: 'chart', focus: null, why: false, own: {} };

/** Whether a hall is looking: nothing may stand around what it sees. */
export const isShow = ({ view }: Address): boolean => 'slide' in view.own;

/** Reads a path below the app's root and a query; whatever it cannot understand becomes the default. */
export function parseAddress(pathname: string, search: string): Address {
  const [first, ...rest] = pathname.split('/').filter((step) => step !== '');
  const locale = first === 'en' ? 'en' : 'vi';
  const steps = (first === undefined || first === 'en' ? rest : [first, ...rest]).map(decode);
  const { area, page } = place(steps);
  return { locale, area, page, view: parseView(search, ownKeys[page.kind]) };
}

/** Writes the one address of what is shown: pages end in a slash, and only differences from the default are written. */
export function formatAddress({ locale, area, page, view }: Address): string {
  const start = locale === 'en' ? '/en' : '';
  const query = formatView(view, ownKeys[page.kind]);
  if (page.kind === 'unknown') return start + page.path + query;
  const steps = [...(area === null ? [] : ['areas', area]), ...stepsOf(page)];
  return `${start}/${steps.map((step) => `${encodeURIComponent(step)}/`).join('')}${query}`;
}

function stepsOf(page: Exclude<Page, { kind: 'unknown' }>): readonly string[] {
  if (page.kind === 'overview') return [];
  return page.kind === 'indicator' ? ['indicators', page.id] : [page.kind];
}

function place(steps: readonly string[]): Pick<Address, 'area' | 'page'> {
  const [areas, area, ...rest] = steps;
  const page = pageOf(steps);
  if (page !== null) return { area: null, page };
  const inArea = areas === 'areas' && area !== undefined ? pageOf(rest) : null;
  if (inArea !== null && area !== undefined) return { area, page: inArea };
  return { area: null, page: { kind: 'unknown', path: `/${steps.map(encodeURIComponent).join('/')}` } };
}

function pageOf(steps: readonly string[]): Page | null {
  const [first, id, extra] = steps;
  if (first === undefined) return { kind: 'overview' };
  if (extra !== undefined) return null;
  if (id !== undefined) return first === 'indicators' ? { kind: 'indicator', id } : null;
  const kind = namedPages.find((name) => name === first);
  return kind === undefined ? null : { kind };
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function parseView(search: string, own: readonly string[]): View {
  const params = new URLSearchParams(search);
  const text = (key: string) => params.get(key) || null;
  const year = (key: string) => {
    const value = params.get(key) ?? '';
    return /^[1-9]\d{3}$/u.test(value) ? Number(value) : null;
  };
  return {
    year: year('year'),
    issuer: text('issuer'),
    series: text('series'),
    from: year('from'),
    to: year('to'),
    show: params.get('show') === 'table' ? 'table' : 'chart',
    focus: text('focus'),
    why: params.get('why') === '1',
    own: Object.fromEntries(own.map((key): [string, string] => [key, params.get(key) ?? '']).filter(([, value]) => value !== '')),
  };
}

function formatView({ year, issuer, series, from, to, show, focus, why, own }: View, ownKeysOfPage: readonly string[]): string {
  const common = Object.entries({ year, issuer, series, from, to, show: show === 'table' ? show : null, focus, why: why ? '1' : null });
  const written = [...common, ...ownKeysOfPage.map((key) => [key, own[key] ?? null] as const)];
  const query = new URLSearchParams(written.flatMap(([key, value]) => (value === null || value === '' ? [] : [[key, String(value)]]))).toString();
  return query === '' ? '' : `?${query}`;
}
