import { Annex } from '#features/annex/annex.tsx';
import { useI18n } from '#i18n/context.tsx';
import { annexWords } from '#i18n/words/annex.ts';
import { deferred } from '#ui/deferred.tsx';

import { AreaPage } from './area-page.tsx';

const TableActions = deferred(async () => (await import('./table-actions.tsx')).TableActions);

/** `/table`: the official annex of a year. */
export function TablePage() {
  const { locale } = useI18n();
  return <AreaPage title={annexWords[locale].title}>{(dataset) => <Annex dataset={dataset} exported={TableActions} />}</AreaPage>;
}
