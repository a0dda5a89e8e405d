import type { Page } from '#state/address.ts';
import { deferred, type Deferred } from '#ui/deferred.tsx';

/** The code of each kind of page, fetched when an address needs it. */
export const pages: Readonly<Record<Page['kind'], Deferred<{ readonly page: Page }>>> = {
  overview: deferred(async () => (await import('#pages/overview-page.tsx')).OverviewPage),
  indicator: deferred(async () => (await import('#pages/indicator-page.tsx')).IndicatorPage),
  unknown: deferred(async () => (await import('#pages/unknown-page.tsx')).UnknownPage),
};
