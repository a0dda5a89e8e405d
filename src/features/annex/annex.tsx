import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { annexWords } from '#i18n/words/annex.ts';

export function Annex({ dataset }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  return <h1>{`${annexWords[locale].title} · ${text(dataset.area.name)}`}</h1>;
}
