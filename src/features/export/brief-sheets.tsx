import { useRef } from 'react';

import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import { TrajectoryPicture } from '#charts/trajectory-picture.tsx';
import type { Dataset } from '#domain/dataset.ts';
import { toScorecard } from '#domain/scorecard.ts';
import type { YearRequest } from '#domain/tally.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Make } from '#ui/use-writing.ts';

import styles from './export.module.css';
import { pictureOf } from './picture-of.ts';
import { useDrawn } from './use-drawn.ts';

interface BriefSheetsProps {
  readonly dataset: Dataset;
  readonly asked: YearRequest;
  /** Told how to make the file as soon as the sheets have been drawn; they are then no longer needed. */
  readonly onMake: (make: Make) => void;
}

/** How many years a picture of the brief shows. */
const shownYears = 8;

/** The headline indicators of a brief, a sheet each beside the screen, to be taken as pictures. */
export function BriefSheets({ dataset, asked: { year, issuer }, onMake }: BriefSheetsProps) {
  const language = useI18n();
  const sheets = useRef<HTMLDivElement>(null);
  const trajectories = toScorecard(dataset, { year, issuer }).entries.map(({ trajectory }) => upTo(year, trajectory));

  useDrawn(sheets, (element) => {
    const drawings = [...element.children].map((sheet) => (sheet instanceof HTMLElement ? pictureOf(sheet) : null));
    const figures = trajectories.flatMap((trajectory, place) => {
      const drawn = drawings[place] ?? null;
      return drawn === null || trajectory.rows.length === 0 ? [] : [{ trajectory, drawn }];
    });
    onMake(async () => {
      const { briefFile } = await import('#documents/brief-file.ts');
      return briefFile({ dataset, year, issuer, figures }, language);
    });
  });

  return (
    <div ref={sheets} aria-hidden="true" inert>
      {trajectories.map((trajectory) => (
        <div key={trajectory.series.id} className={styles['sheet']} data-paper="">
          <TrajectoryKey trajectories={[trajectory]} />
          <TrajectoryPicture trajectory={trajectory} selectedYear={null} title={language.text(trajectory.indicator.title)} summary="" />
        </div>
      ))}
    </div>
  );
}

/** The last years up to the one that the brief is about. */
function upTo(year: number, trajectory: Trajectory): Trajectory {
  const isShown = (one: { readonly year: number }) => one.year <= year && one.year > year - shownYears;
  return { ...trajectory, rows: trajectory.rows.filter(isShown), breaks: trajectory.breaks.filter(isShown) };
}
