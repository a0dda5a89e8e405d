import { Audit } from '#features/audit/audit.tsx';
import { useI18n } from '#i18n/context.tsx';
import { auditWords } from '#i18n/words/audit.ts';

import { AreaPage } from './area-page.tsx';

/** `/audit`: what does not add up, and where. */
export function AuditPage() {
  const { locale } = useI18n();
  return <AreaPage title={auditWords[locale].title}>{(dataset) => <Audit dataset={dataset} />}</AreaPage>;
}
