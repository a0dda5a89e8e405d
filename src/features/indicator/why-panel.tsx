import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PartYear, PlanInForce, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { explanationLines } from '#i18n/explanation.ts';
import { planNumber } from '#i18n/lines.ts';
import { unjudgedReason } from '#i18n/reasons.ts';
import { Disclosure } from '#ui/disclosure.tsx';

import { ProvenanceList } from './provenance-list.tsx';
import styles from './indicator.module.css';

interface WhyPanelProps {
  readonly row: TrajectoryRow | PartYear | TermRow;
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

/** Why a verdict is what it is, or why there is none: the formula, the same with the numbers put in, and what the report says. */
export function WhyPanel({ row, indicator, dataset }: WhyPanelProps) {
  const { words, ...rest } = useI18n();
  const language = { words, ...rest };
  const assessment = 'assessment' in row ? row.assessment : null;
  if (row.plans.length === 0 && assessment?.kind !== 'unjudged') return null;

  return (
    <Disclosure summary={words.why.title} open>
      {row.plans.length === 0 && assessment?.kind === 'unjudged' && <p>{unjudgedReason(assessment.why, language)}</p>}
      {row.plans.map((planned) => (
        <Why key={planned.plan.id} planned={planned} indicator={indicator} dataset={dataset} />
      ))}
    </Disclosure>
  );
}

interface WhyProps {
  readonly planned: PlanInForce;
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

function Why({ planned, indicator, dataset }: WhyProps) {
  const language = useI18n();
  const { words, text } = language;
  const { assessment, issuer, plan, superseded } = planned;
  const { comparison } = assessment;
  const lines = comparison === null ? null : explanationLines(comparison, indicator, language);

  return (
    <section className={styles['why']}>
      <h4>{text(issuer.name)}</h4>
      {assessment.kind === 'unjudged' && <p>{unjudgedReason(assessment.why, language)}</p>}
      {lines && (
        <>
          <p className={styles['formula']}>{lines.formula}</p>
          <p className={styles['numbers']}>{lines.numbers}</p>
          {lines.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
      {plan.caution && <p>{text(plan.caution)}</p>}
      {superseded.map((earlier) => (
        <p key={earlier.id}>
          {words.indicator.superseded}: {planNumber({ plan: earlier, target: null }, indicator, language)}
        </p>
      ))}
      <ProvenanceList provenance={plan.provenance} sources={dataset.sources} />
    </section>
  );
}
