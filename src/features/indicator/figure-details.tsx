import { verdictLook } from '#charts/verdict-look.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isMeasured, type Observation } from '#domain/observation.ts';
import type { PartYear, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { figure } from '#i18n/amounts.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { planLine } from '#i18n/lines.ts';
import { Badge } from '#ui/badge.tsx';
import { Banner } from '#ui/banner.tsx';

import { CopySentences } from './copy-sentences.tsx';
import { ObservationProvenance } from './observation-provenance.tsx';
import { WhyPanel } from './why-panel.tsx';
import styles from './indicator.module.css';

interface FigureDetailsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly row: TrajectoryRow | PartYear | TermRow;
  /** What other documents print for the same slot. */
  readonly alternatives: readonly Observation[];
}

/** A figure against every plan that concerns it, why, where all of it stands, and its sentence for a report. */
export function FigureDetails({ dataset, indicator, row, alternatives }: FigureDetailsProps) {
  const language = useI18n();
  const { words, text } = language;
  const observation = 'actual' in row ? row.actual : row.observation;

  return (
    <div className={styles['figureDetails']}>
      {observation !== null && (
        <p className={styles['figure']}>
          {figure(observation.quantity, indicator, language)}
          {observation.status !== 'normal' && <span className={styles['status']}> {words.statuses[observation.status]}</span>}
        </p>
      )}
      <ul className={styles['verdicts']}>
        {row.plans.map((planned) => (
          <li key={planned.plan.id}>
            <span className={styles['issuer']}>{text(planned.issuer.name)}</span>
            <Badge {...verdictLook(planned.assessment)}>{badge(planned.assessment, indicator, language).text}</Badge>
            <span className={styles['planLine']}>{planLine(planned, indicator, language)}</span>
          </li>
        ))}
      </ul>
      <WhyPanel row={row} indicator={indicator} dataset={dataset} />
      {observation !== null && <CopySentences dataset={dataset} indicator={indicator} row={row} observation={observation} />}
      {alternatives.some(isMeasured) && <Banner tone="warning">{words.indicator.conflict}</Banner>}
      {[...(observation === null ? [] : [observation]), ...alternatives].map((one) => (
        <ObservationProvenance key={one.id} dataset={dataset} indicator={indicator} observation={one} />
      ))}
    </div>
  );
}
