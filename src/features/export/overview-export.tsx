import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';

import { ExportMenu } from './export-menu.tsx';

interface OverviewExportProps {
  readonly dataset: Dataset;
  readonly year: number;
  /** All that are shown. */
  readonly years: readonly number[];
  readonly issuer: string | null;
}

/** Takes away an overview: the headline indicators over the years shown, or the annex of the year. */
export function OverviewExport({ dataset, year, years, issuer }: OverviewExportProps) {
  const { words, text } = useI18n();
  const shown = new Set(years);
  return (
    <ExportMenu
      subject={{
        dataset,
        view: 'overview',
        title: `${words.overview.cards}, ${text(dataset.area.name)}`,
        annex: { year, issuer },
        figures: async () => {
          const { toScorecard } = await import('#domain/scorecard.ts');
          return toScorecard(dataset, { year, issuer }).entries.map(({ trajectory }) => ({
            dataset,
            trajectory: { ...trajectory, rows: trajectory.rows.filter((row) => shown.has(row.year)), breaks: trajectory.breaks.filter((placed) => shown.has(placed.year)) },
          }));
        },
        picture: null,
      }}
    />
  );
}
