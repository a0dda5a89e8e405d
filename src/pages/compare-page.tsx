import { Compare } from '#features/compare/compare.tsx';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';

import { AreaPage } from './area-page.tsx';

/** `/compare`: indicators or areas side by side. */
export function ComparePage() {
  const { locale } = useI18n();
  return <AreaPage title={compareWords[locale].title}>{(dataset) => <Compare dataset={dataset} />}</AreaPage>;
}
