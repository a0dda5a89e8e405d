import type { Dataset } from '#domain/dataset.ts';

import { ExportMenu } from './export-menu.tsx';
import type { AskedAnnex } from './export-subject.ts';

interface AnnexExportProps {
  readonly dataset: Dataset;
  readonly annex: AskedAnnex;
}

/** Takes away the annex of a year as it is shown. */
export function AnnexExport({ dataset, annex }: AnnexExportProps) {
  return <ExportMenu subject={{ dataset, view: 'annex', title: '', annex, figures: null, picture: null }} />;
}
