import type { ReactNode } from 'react';

import type { ShownSeries } from '#documents/content.ts';
import type { Dataset } from '#domain/dataset.ts';

import { ExportMenu } from './export-menu.tsx';
import type { ExportSubject } from './export-subject.ts';

interface FiguresExportProps {
  readonly dataset: Dataset;
  readonly title: string;
  readonly figures: readonly ShownSeries[];
  /** The panels as the screen draws them. */
  readonly drawn: ReactNode;
}

/** Takes away several series as they stand side by side. */
export function FiguresExport({ dataset, title, figures, drawn }: FiguresExportProps) {
  const picture: ExportSubject['picture'] = async (format) => {
    const { PanelsSheet } = await import('./panels-sheet.tsx');
    return (onMake) => (
      <PanelsSheet asked={{ format, onMake }} dataset={dataset} title={title} figures={figures}>
        {drawn}
      </PanelsSheet>
    );
  };
  return <ExportMenu subject={{ dataset, view: 'compare', title, annex: null, figures: async () => figures, picture }} />;
}
