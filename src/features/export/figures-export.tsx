import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';

import { ExportMenu } from './export-menu.tsx';

interface FiguresExportProps {
  readonly dataset: Dataset;
  readonly title: string;
  readonly figures: readonly { readonly dataset: Dataset; readonly trajectory: Trajectory }[];
}

/** Takes away several series as they stand side by side. */
export function FiguresExport({ dataset, title, figures }: FiguresExportProps) {
  return <ExportMenu subject={{ dataset, view: 'compare', title, annex: null, figures: async () => figures, picture: null }} />;
}
