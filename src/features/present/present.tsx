import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';

export function Present({ dataset }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  return <h1>{`${presentWords[locale].title} · ${text(dataset.area.name)}`}</h1>;
}
