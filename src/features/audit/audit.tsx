import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { auditWords } from '#i18n/words/audit.ts';

export function Audit({ dataset }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  return <h1>{`${auditWords[locale].title} · ${text(dataset.area.name)}`}</h1>;
}
