import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import { TrajectoryPicture } from '#charts/trajectory-picture.tsx';
import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { useI18n } from '#i18n/context.tsx';

import { BreakReasons } from './break-reasons.tsx';
import type { AskedPicture } from './export-subject.ts';
import { PictureSheet } from './picture-sheet.tsx';
import { viewOf } from './view-of.ts';

interface TrajectorySheetProps {
  readonly asked: AskedPicture;
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

/** The picture of one series. */
export function TrajectorySheet({ asked, dataset, trajectory }: TrajectorySheetProps) {
  const language = useI18n();
  const { text, words } = language;
  const { indicator, series } = trajectory;
  const title = `${text(indicator.title)}, ${text(dataset.area.name)}`;
  const facts = [text(series.title), words.indicator.unit(text(indicator.unit.label)), indicator.direction === 'lower' ? words.overview.lowerIsBetter : ''];

  return (
    <PictureSheet
      asked={asked}
      dataset={dataset}
      view={viewOf(trajectory)}
      title={title}
      facts={facts}
      figures={[{ dataset, trajectory }]}
      caveats={
        <>
          <p>{chartSummary(trajectory, language)}</p>
          <BreakReasons trajectories={[trajectory]} />
        </>
      }
    >
      <TrajectoryKey trajectories={[trajectory]} />
      <TrajectoryPicture trajectory={trajectory} selectedYear={null} title={title} summary="" />
    </PictureSheet>
  );
}
