import { Present } from '#features/present/present.tsx';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';

import { AreaPage } from './area-page.tsx';

/** `/present`: the figures as slides. */
export function PresentPage() {
  const { locale } = useI18n();
  return <AreaPage title={presentWords[locale].title}>{(dataset) => <Present dataset={dataset} />}</AreaPage>;
}
