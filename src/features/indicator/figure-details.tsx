import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isMeasured, type Observation } from '#domain/observation.ts';
import type { PartYear, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { figure } from '#i18n/amounts.ts';
import { useI18n } from '#i18n/context.tsx';
import { termMeanText } from '#i18n/explanation.ts';
import { promiseNote, unjudgedReason } from '#i18n/reasons.ts';
import { Banner } from '#ui/banner.tsx';

import { CopySentences } from './copy-sentences.tsx';
import { ObservationProvenance } from './observation-provenance.tsx';
import { PlanVerdict } from './plan-verdict.tsx';
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
  const { words } = language;
  const observation = 'actual' in row ? row.actual : row.observation;
  const assessment = 'assessment' in row ? row.assessment : null;
  const judgedPlan = assessment?.comparison?.plan.id ?? row.plans[0]?.plan.id;
  const [mean = null] = observation === null ? row.plans.flatMap(({ assessment: { comparison } }) => (comparison === null ? [] : (termMeanText(comparison, indicator, language) ?? []))) : [];
  const promise = observation === null ? null : promiseNote(observation.quantity, indicator, language);

  return (
    <div className={styles['figureDetails']}>
      <div className={styles['column']}>
        {observation !== null && (
          <p className={styles['figure']}>
            {figure(observation.quantity, indicator, language)}
            {observation.status !== 'normal' && <span className={styles['status']}>{` ${words.statuses[observation.status]}`}</span>}
          </p>
        )}
        {mean !== null && (
          <p className={styles['figure']}>
            {mean.figure}
            <span className={styles['status']}>{` ${mean.status}`}</span>
          </p>
        )}
        {promise !== null && <p className={styles['facts']}>{promise}</p>}
        {row.plans.length === 0 && assessment?.kind === 'unjudged' && <p>{unjudgedReason(assessment.why, language)}</p>}
        {row.plans.map((planned) => (
          <PlanVerdict
            key={planned.plan.id}
            planned={planned}
            indicator={indicator}
            dataset={dataset}
            observation={observation}
            open={planned.plan.id === judgedPlan}
          />
        ))}
      </div>
      <div className={styles['column']}>
        {observation !== null && <CopySentences dataset={dataset} indicator={indicator} row={row} observation={observation} />}
        {alternatives.some(isMeasured) && <Banner tone="warning">{words.indicator.conflict}</Banner>}
        {[...(observation === null ? [] : [observation]), ...alternatives].map((one) => (
          <ObservationProvenance key={one.id} dataset={dataset} indicator={indicator} observation={one} />
        ))}
      </div>
    </div>
  );
}
