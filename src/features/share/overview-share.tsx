import type { Dataset } from '#domain/dataset.ts';
import { headlineRows, tallyOf } from '#domain/tally.ts';
import { useI18n } from '#i18n/context.tsx';
import { headline } from '#i18n/headline.ts';

import { ShareMenu } from './share-menu.tsx';

interface OverviewShareProps {
  readonly dataset: Dataset;
  readonly year: number;
  readonly issuer: string | null;
}

/** Shares an overview, with the sentence that counts its year. */
export function OverviewShare({ dataset, year, issuer }: OverviewShareProps) {
  const language = useI18n();
  const sentence = () => {
    const tally = tallyOf(year, headlineRows(dataset, { year, issuer }).map(({ row }) => row));
    return `${language.text(dataset.area.name)}. ${headline(tally, language).map(({ text }) => text).join('')}`;
  };
  return <ShareMenu sentence={sentence} />;
}
