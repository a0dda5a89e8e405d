import { lazy } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';

import { ExportMenu } from './export-menu.tsx';
import type { AskedPicture } from './export-subject.ts';
import type { ShownOverview } from './shown-entries.ts';

/** Draws with the charts' code; not among what pages fetch for themselves once they stand. */
const OverviewSheet = lazy(async () => ({ default: (await import('./overview-sheet.tsx')).OverviewSheet }));

interface OverviewExportProps extends ShownOverview {
  readonly dataset: Dataset;
}

/** Takes away an overview: the headline indicators over the years shown as tables and as a picture, or the annex of the year. */
export function OverviewExport({ dataset, ...shown }: OverviewExportProps) {
  const { words, text } = useI18n();
  const title = `${words.overview.cards}, ${text(dataset.area.name)}`;
  const picture = (asked: AskedPicture) => <OverviewSheet asked={asked} dataset={dataset} title={title} shown={shown} />;
  return (
    <ExportMenu
      subject={{
        dataset,
        view: 'overview',
        title,
        annex: shown,
        figures: async () => {
          const { shownEntries } = await import('./shown-entries.ts');
          return shownEntries(dataset, shown).map(({ trajectory }) => ({ dataset, trajectory }));
        },
        picture,
      }}
    />
  );
}
