import { Audit } from '#features/audit/audit.tsx';
import { useI18n } from '#i18n/context.tsx';
import { auditWords } from '#i18n/words/audit.ts';
import { deferred } from '#ui/deferred.tsx';

import { AreaPage } from './area-page.tsx';

const ListExport = deferred(async () => (await import('#features/export/list-export.tsx')).ListExport);

/** `/audit`: what does not add up, and where. */
export function AuditPage() {
  const { locale } = useI18n();
  return <AreaPage title={auditWords[locale].title}>{(dataset) => <Audit dataset={dataset} exported={ListExport} />}</AreaPage>;
}
