import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { importWords } from '#i18n/words/import-figures.ts';

export function ImportFigures({ dataset }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  return <h1>{`${importWords[locale].title} · ${text(dataset.area.name)}`}</h1>;
}
