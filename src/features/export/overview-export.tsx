import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';

import { ExportMenu } from './export-menu.tsx';
import type { ShownOverview } from './shown-entries.ts';

interface OverviewExportProps extends ShownOverview {
  readonly dataset: Dataset;
}

/** Takes away an overview: the headline indicators over the years shown as tables and as a picture, or the annex of the year. */
export function OverviewExport({ dataset, ...shown }: OverviewExportProps) {
  const { words, text } = useI18n();
  const title = `${words.overview.cards}, ${text(dataset.area.name)}`;
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
        picture: async (format) => {
          const { OverviewSheet } = await import('./overview-sheet.tsx');
          return (onMake) => <OverviewSheet asked={{ format, onMake }} dataset={dataset} title={title} shown={shown} />;
        },
      }}
    />
  );
}
