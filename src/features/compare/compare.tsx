import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';

export function Compare({ dataset }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  return <h1>{`${compareWords[locale].title} · ${text(dataset.area.name)}`}</h1>;
}
