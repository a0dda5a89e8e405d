import type { ReactNode } from 'react';

import type { ShownSeries } from '#documents/content.ts';
import type { Dataset } from '#domain/dataset.ts';

import { BreakReasons } from './break-reasons.tsx';
import type { AskedPicture } from './export-subject.ts';
import styles from './picture-sheet-on-demand.module.css';
import { PictureSheet } from './picture-sheet.tsx';

interface PanelsSheetProps {
  readonly asked: AskedPicture;
  readonly dataset: Dataset;
  readonly title: string;
  readonly figures: readonly ShownSeries[];
  /** The panels as the screen has them; what can be pressed in them is left out. */
  readonly children: ReactNode;
}

/** The picture of several series side by side. */
export function PanelsSheet({ asked, dataset, title, figures, children }: PanelsSheetProps) {
  return (
    <PictureSheet asked={asked} dataset={dataset} view="compare" title={title} facts={[]} figures={figures} caveats={<BreakReasons trajectories={figures.map(({ trajectory }) => trajectory)} />}>
      <div className={styles['panels']}>{children}</div>
    </PictureSheet>
  );
}
