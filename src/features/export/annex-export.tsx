import type { Dataset } from '#domain/dataset.ts';
import type { YearRequest } from '#domain/tally.ts';

import { ExportMenu } from './export-menu.tsx';

interface AnnexExportProps {
  readonly dataset: Dataset;
  readonly annex: YearRequest;
}

/** Takes away the annex of a year. */
export function AnnexExport({ dataset, annex }: AnnexExportProps) {
  return <ExportMenu subject={{ dataset, view: 'annex', title: '', annex, figures: null, picture: null }} />;
}
