import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';

import { drawTrajectory } from './draw-trajectory.tsx';
import { ExportMenu } from './export-menu.tsx';
import { viewOf } from './view-of.ts';

interface TrajectoryExportProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

/** Takes away one series as it is shown, as tables and as a picture. */
export function TrajectoryExport({ dataset, trajectory }: TrajectoryExportProps) {
  const { words, text } = useI18n();
  const title = words.table.caption(text(trajectory.indicator.title));
  return (
    <ExportMenu
      subject={{
        dataset,
        view: viewOf(trajectory),
        title,
        annex: null,
        figures: async () => [{ dataset, trajectory }],
        picture: async (format) => drawTrajectory({ dataset, trajectory, format }),
      }}
    />
  );
}
