import { verdictLook } from '#charts/verdict-look.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Observation } from '#domain/observation.ts';
import type { PlanInForce } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { explanationLines } from '#i18n/explanation.ts';
import { planLine, planNumber } from '#i18n/lines.ts';
import { unjudgedReason } from '#i18n/reasons.ts';
import { Badge } from '#ui/badge.tsx';
import { Disclosure } from '#ui/disclosure.tsx';

import { ProvenanceList } from './provenance-list.tsx';
import styles from './indicator.module.css';

interface PlanVerdictProps {
  readonly planned: PlanInForce;
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  /** The judged figure, whose own documents are shown beside. */
  readonly observation: Observation | null;
  /** Whether the explanation is open from the start. */
  readonly open: boolean;
}

/** A figure against one plan: verdict, plan, and why: the formula, the same with the numbers put in, and what the report says. */
export function PlanVerdict({ planned, indicator, dataset, observation, open }: PlanVerdictProps) {
  const language = useI18n();
  const { words, text } = language;
  const { assessment, issuer, plan, superseded } = planned;
  const lines = assessment.comparison === null ? null : explanationLines(assessment.comparison, indicator, language);
  const own = new Set(observation?.provenance.map(({ source }) => source));
  const elsewhere = plan.provenance.filter(({ source }) => !own.has(source));

  return (
    <section className={styles['verdict']}>
      <p className={styles['verdictLine']}>
        <span className={styles['issuer']}>{text(issuer.name)}</span>
        <Badge {...verdictLook(assessment)}>{badge(assessment, indicator, language).text}</Badge>
        <span className={styles['planLine']}>{planLine(planned, indicator, language)}</span>
      </p>
      <Disclosure summary={words.why.title} open={open}>
        <div className={styles['why']}>
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
          {plan.decision && <p>{`${words.provenance.decision}: ${plan.decision.number}`}</p>}
          {superseded.map((earlier) => (
            <p key={earlier.id}>{`${words.indicator.superseded}: ${planNumber({ plan: earlier, target: null }, indicator, language) ?? words.none}`}</p>
          ))}
          <ProvenanceList provenance={elsewhere} sources={dataset.sources} />
        </div>
      </Disclosure>
    </section>
  );
}
