import { Annex } from '#features/annex/annex.tsx';
import { useI18n } from '#i18n/context.tsx';
import { annexWords } from '#i18n/words/annex.ts';

import { AreaPage } from './area-page.tsx';

/** `/table`: the official annex of a year. */
export function TablePage() {
  const { locale } = useI18n();
  return <AreaPage title={annexWords[locale].title}>{(dataset) => <Annex dataset={dataset} />}</AreaPage>;
}
