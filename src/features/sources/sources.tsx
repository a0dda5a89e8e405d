import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';

export function Sources({ dataset }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  return <h1>{`${sourcesWords[locale].title} · ${text(dataset.area.name)}`}</h1>;
}
