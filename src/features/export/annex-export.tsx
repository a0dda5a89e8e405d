import type { AnnexRequest } from '#documents/annex-content.ts';
import type { Dataset } from '#domain/dataset.ts';

import { ExportMenu } from './export-menu.tsx';

interface AnnexExportProps {
  readonly dataset: Dataset;
  readonly annex: AnnexRequest;
}

/** Takes away the annex of a year as it is shown. */
export function AnnexExport({ dataset, annex }: AnnexExportProps) {
  return <ExportMenu subject={{ dataset, view: 'annex', title: '', annex, figures: null, picture: null }} />;
}
