import { Sources } from '#features/sources/sources.tsx';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';

import { AreaPage } from './area-page.tsx';

/** `/sources`: documents and what each contributed. */
export function SourcesPage() {
  const { locale } = useI18n();
  return <AreaPage title={sourcesWords[locale].title}>{(dataset) => <Sources dataset={dataset} />}</AreaPage>;
}
