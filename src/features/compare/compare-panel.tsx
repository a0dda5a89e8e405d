import type { PanelFrame } from '#charts/panel-layout.ts';
import { PanelPicture } from '#charts/panel-picture.tsx';
import type { Panel, ScaleGroup } from '#domain/side-by-side.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { useI18n } from '#i18n/context.tsx';
import { indexGaps, indexRefusal, indexSummary } from '#i18n/index-sentence.ts';
import { named } from '#i18n/naming.ts';
import { publishersOf } from '#i18n/publishers.ts';
import { compareWords } from '#i18n/words/compare.ts';

import { PanelFacts } from './panel-facts.tsx';
import { panelName, type PanelSetting } from './panel-name.ts';
import styles from './compare.module.css';

interface ComparePanelProps {
  readonly panel: Panel;
  /** What the picture shows; null where there can be none. */
  readonly drawn: Trajectory | null;
  readonly group: ScaleGroup;
  readonly setting: PanelSetting;
  readonly frame: PanelFrame;
}

/** One series: what it is at the side, its years in the common width, its sentence and sources below; the reason in the place of a picture that cannot be. */
export function ComparePanel({ panel, drawn, group, setting, frame }: ComparePanelProps) {
  const language = useI18n();
  const say = compareWords[language.locale];
  const { dataset, trajectory, index } = panel;
  const titled = { ...trajectory, indicator: named(trajectory.indicator, trajectory.series, dataset.series) };
  const title = panelName(panel, setting, language);
  const summary = index?.kind === 'indexed' ? indexSummary(index, titled, language) : chartSummary(titled, language);
  const publishers = publishersOf(trajectory, dataset.sources, language);
  const instead = index?.kind === 'refused' ? indexRefusal(index, titled, language) : say.noFigure;

  return (
    <article className={styles['panel']}>
      <PanelFacts panel={panel} group={group} setting={setting} />
      <div className={styles['picture']}>
        {drawn === null ? (
          <p className={styles['instead']}>{instead}</p>
        ) : (
          <>
            <PanelPicture
              trajectory={drawn}
              frame={frame}
              title={title}
              summary={summary}
              index={index?.kind === 'indexed' ? { reference: 100, gaps: indexGaps(index, language) } : null}
            />
            <p className={styles['summary']}>{summary}</p>
          </>
        )}
        {publishers.length > 0 && <p className={styles['source']}>{language.words.provenance.open(publishers.join('; '))}</p>}
      </div>
    </article>
  );
}
