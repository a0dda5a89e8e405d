import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { exportWords } from '#i18n/words/export.ts';

import { ExportMenu } from './export-menu.tsx';

/** Takes away every series of an area. */
export function DatasetExport({ dataset }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  const figures = async () => {
    const { toTrajectory } = await import('#domain/trajectory.ts');
    return dataset.series.map(({ id }) => ({ dataset, trajectory: toTrajectory(dataset, { series: id, issuer: null }) }));
  };
  return <ExportMenu subject={{ dataset, view: 'dataset', title: `${exportWords[locale].wholeDataset}, ${text(dataset.area.name)}`, annex: null, figures, picture: null }} />;
}
