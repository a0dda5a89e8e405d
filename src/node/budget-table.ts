/** What a budget weighs in the built product. */
export type Weighed =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string; readonly extension: string }
  | { readonly kind: 'page-style'; readonly page: string }
  | { readonly kind: 'page-scripts'; readonly page: string }
  | { readonly kind: 'lazy-library'; readonly marker: string };

export interface Budget {
  readonly name: string;
  /** Bytes after brotli. */
  readonly limit: number;
  readonly weighed: Weighed;
}

/** The sizes that keep the first picture fast on slow 4G. A check, not a wish: `npm run budgets` fails above them. */
export const budgetTable: readonly Budget[] = [
  { name: 'overview before hydration', limit: 20_000, weighed: { kind: 'file', path: 'index.html' } },
  { name: 'script of the overview', limit: 95_000, weighed: { kind: 'page-scripts', page: 'index.html' } },
  { name: 'script of an indicator', limit: 95_000, weighed: { kind: 'page-scripts', page: 'indicators/budget-revenue/index.html' } },
  { name: 'Recharts, on demand', limit: 115_000, weighed: { kind: 'lazy-library', marker: 'recharts-surface' } },
  { name: 'style of the first pages', limit: 10_000, weighed: { kind: 'page-style', page: 'index.html' } },
  { name: 'fonts', limit: 70_000, weighed: { kind: 'folder', path: 'assets', extension: '.woff2' } },
  { name: 'city dataset', limit: 15_000, weighed: { kind: 'file', path: 'api/v1/datasets/thai-nguyen-city.json' } },
  { name: 'Viet Nam dataset', limit: 60_000, weighed: { kind: 'file', path: 'api/v1/datasets/viet-nam.json' } },
  // Compressed: the file itself is about three times as large and must stay below 5 MB to pass by mail and messenger.
  { name: 'portable copy', limit: 1_500_000, weighed: { kind: 'file', path: 'portable/cot-moc.html' } },
];
