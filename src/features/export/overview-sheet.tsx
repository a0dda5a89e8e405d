import { panelGutter, panelScaleOf } from '#charts/panel-layout.ts';
import { PanelPicture } from '#charts/panel-picture.tsx';
import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import { verdictLook } from '#charts/verdict-look.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ScorecardEntry } from '#domain/scorecard.ts';
import { standingAssessment, tallyOf } from '#domain/tally.ts';
import { figure } from '#i18n/amounts.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { headline } from '#i18n/headline.ts';
import { Badge } from '#ui/badge.tsx';

import { BreakReasons } from './break-reasons.tsx';
import type { AskedPicture } from './export-subject.ts';
import styles from './picture-sheet-on-demand.module.css';
import { PictureSheet } from './picture-sheet.tsx';
import { shownEntries, type ShownOverview } from './shown-entries.ts';

interface OverviewSheetProps {
  readonly asked: AskedPicture;
  readonly dataset: Dataset;
  readonly title: string;
  readonly shown: ShownOverview;
}

/** The picture of a year: the sentence that counts, and each headline indicator with its verdict beside its years. */
export function OverviewSheet({ asked, dataset, title, shown }: OverviewSheetProps) {
  const language = useI18n();
  const { format } = language;
  const { year, years } = shown;
  const entries = shownEntries(dataset, shown);
  const counted = headline(tallyOf(year, entries.map(({ row }) => row)), language).map(({ text }) => text).join('');
  const trajectories = entries.map(({ trajectory }) => trajectory);
  const scales = trajectories.map((trajectory) => panelScaleOf([trajectory]));
  const frame = { gutter: panelGutter(scales, format), years: { first: years[0] ?? year, last: years.at(-1) ?? year } };

  return (
    <PictureSheet asked={asked} dataset={dataset} view="overview" title={title} facts={[]} figures={trajectories.map((trajectory) => ({ dataset, trajectory }))} caveats={<BreakReasons trajectories={trajectories} />}>
      <p className={styles['counted']}>{counted}</p>
      <TrajectoryKey trajectories={trajectories} />
      <ul className={styles['entries']}>
        {entries.map((entry, place) => (
          <li key={entry.trajectory.series.id} className={styles['entry']}>
            <EntryFacts entry={entry} />
            <PanelPicture trajectory={entry.trajectory} frame={{ ...frame, scale: scales[place] ?? panelScaleOf([]) }} title="" summary="" index={null} />
          </li>
        ))}
      </ul>
    </PictureSheet>
  );
}

function EntryFacts({ entry: { trajectory, row } }: { readonly entry: ScorecardEntry }) {
  const language = useI18n();
  const { words, format, text } = language;
  const { indicator, series } = trajectory;
  const observation = row.actual ?? row.partYears.at(-1)?.observation ?? null;
  const assessment = standingAssessment(row);
  return (
    <div className={styles['entryFacts']}>
      <p className={styles['name']}>{text(indicator.shortTitle)}</p>
      {text(series.title) !== text(indicator.shortTitle) && <p>{text(series.title)}</p>}
      <p>{words.indicator.unit(text(indicator.unit.label))}</p>
      <p className={styles['name']}>
        {observation === null ? `${row.year}: ${words.none}` : `${format.shortPeriod(observation.period, observation.cumulative)}: ${figure(observation.quantity, indicator, language)}`}
      </p>
      <p>
        <Badge {...verdictLook(assessment)}>{badge(assessment, indicator, language).text}</Badge>
      </p>
    </div>
  );
}
