import { Sources } from '#features/sources/sources.tsx';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { deferred } from '#ui/deferred.tsx';

import { AreaPage } from './area-page.tsx';

const DatasetExport = deferred(async () => (await import('#features/export/dataset-export.tsx')).DatasetExport);
const ListExport = deferred(async () => (await import('#features/export/list-export.tsx')).ListExport);

/** `/sources`: documents and what each contributed. */
export function SourcesPage() {
  const { locale } = useI18n();
  return <AreaPage title={sourcesWords[locale].title}>{(dataset) => <Sources dataset={dataset} exported={DatasetExport} listed={ListExport} />}</AreaPage>;
}
