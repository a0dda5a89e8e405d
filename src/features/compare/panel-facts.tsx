import { verdictLook } from '#charts/verdict-look.ts';
import type { Panel, ScaleGroup } from '#domain/side-by-side.ts';
import { standingAssessment } from '#domain/tally.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { figure } from '#i18n/amounts.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { planLine } from '#i18n/lines.ts';
import { compareWords } from '#i18n/words/compare.ts';
import { Badge } from '#ui/badge.tsx';

import { differencesInShort } from './difference-sentence.ts';
import { PanelHead } from './panel-head.tsx';
import type { PanelSetting } from './panel-name.ts';
import styles from './compare.module.css';

interface PanelFactsProps {
  readonly panel: Panel;
  readonly group: ScaleGroup;
  readonly setting: PanelSetting;
}

/** What a panel is: name and way out, unit and series, the latest verdict, which scale. */
export function PanelFacts({ panel, group, setting }: PanelFactsProps) {
  const language = useI18n();
  const { locale, words, format, text } = language;
  const say = compareWords[locale];
  const { dataset, trajectory, index } = panel;
  const { indicator, series } = trajectory;
  const row = latestJudged(trajectory.rows);
  const part = row?.actual === null ? row.partYears.at(-1) : undefined;
  const observation = row?.actual ?? part?.observation ?? null;
  const assessment = row === null ? null : standingAssessment(row);
  const judged = (part ?? row)?.plans.find(({ plan }) => plan.id === assessment?.comparison?.plan.id);
  const prices = series.baseYear === null ? words.indicator.priceBase[series.priceBase] : words.indicator.constantOf(series.baseYear);
  const unit = index?.kind === 'indexed' ? say.index.unit(index.base) : words.indicator.unit(text(indicator.unit.label));
  const { validTo } = dataset.area;

  return (
    <div className={styles['facts']}>
      <PanelHead panel={panel} setting={setting} />
      <p className={styles['rule']}>{[unit, ...(indicator.unit.measure === 'level' && prices !== '' ? [prices] : [])].join(' · ')}</p>
      {indicator.direction === 'lower' && <p className={styles['rule']}>{words.overview.lowerIsBetter}</p>}
      {row !== null && observation !== null && assessment !== null && (
        <>
          <p className={styles['latest']}>{say.latest(format.shortPeriod(observation.period, observation.cumulative), figure(observation.quantity, indicator, language))}</p>
          <p>
            <Badge {...verdictLook(assessment)}>{badge(assessment, indicator, language).text}</Badge>
          </p>
          {judged && <p className={styles['rule']}>{planLine(judged, indicator, language)}</p>}
        </>
      )}
      {setting.panels.length > 1 && index?.kind !== 'refused' && <p className={styles['scale']}>{scaleSentence(group, language)}</p>}
      {setting.acrossAreas && validTo !== null && <p className={styles['rule']}>{say.ended(format.date(validTo))}</p>}
    </div>
  );
}

function scaleSentence({ panels, kept }: ScaleGroup, language: Parameters<typeof differencesInShort>[1]): string {
  const say = compareWords[language.locale];
  if (panels.length > 1) return say.sharedTag;
  return kept.length === 0 ? say.own : say.ownWhy(differencesInShort(kept, language));
}

/** The latest year with a verdict, else the latest with a figure. */
function latestJudged(rows: readonly TrajectoryRow[]): TrajectoryRow | null {
  const withFigure = rows.filter(({ actual, partYears }) => actual !== null || partYears.length > 0);
  return withFigure.findLast((row) => standingAssessment(row).kind === 'judged') ?? withFigure.at(-1) ?? null;
}
