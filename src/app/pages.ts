import type { Page } from '#state/address.ts';
import { deferred, type Deferred } from '#ui/deferred.tsx';

/** The code of each kind of page, fetched when an address needs it. */
export const pages: Readonly<Record<Page['kind'], Deferred<{ readonly page: Page }>>> = {
  overview: deferred(async () => (await import('#pages/overview-page.tsx')).OverviewPage),
  indicator: deferred(async () => (await import('#pages/indicator-page.tsx')).IndicatorPage),
  table: deferred(async () => (await import('#pages/table-page.tsx')).TablePage),
  compare: deferred(async () => (await import('#pages/compare-page.tsx')).ComparePage),
  audit: deferred(async () => (await import('#pages/audit-page.tsx')).AuditPage),
  sources: deferred(async () => (await import('#pages/sources-page.tsx')).SourcesPage),
  import: deferred(async () => (await import('#pages/import-page.tsx')).ImportPage),
  present: deferred(async () => (await import('#pages/present-page.tsx')).PresentPage),
  unknown: deferred(async () => (await import('#pages/unknown-page.tsx')).UnknownPage),
};
