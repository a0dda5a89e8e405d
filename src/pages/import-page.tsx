import { ImportFigures } from '#features/import-figures/import-figures.tsx';
import { useI18n } from '#i18n/context.tsx';
import { importWords } from '#i18n/words/import-figures.ts';

import { AreaPage } from './area-page.tsx';

/** `/import`: next year's figures from a file. */
export function ImportPage() {
  const { locale } = useI18n();
  return <AreaPage title={importWords[locale].title}>{(dataset) => <ImportFigures dataset={dataset} />}</AreaPage>;
}
