import { Compare } from '#features/compare/compare.tsx';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';
import { deferred } from '#ui/deferred.tsx';

import { AreaPage } from './area-page.tsx';

const CompareActions = deferred(async () => (await import('./compare-actions.tsx')).CompareActions);

/** `/compare`: indicators or areas side by side. */
export function ComparePage() {
  const { locale } = useI18n();
  return <AreaPage title={compareWords[locale].title}>{(dataset) => <Compare dataset={dataset} exported={CompareActions} />}</AreaPage>;
}
