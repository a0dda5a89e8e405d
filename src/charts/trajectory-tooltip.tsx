import type { Indicator } from '#domain/indicator.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import type { Source } from '#domain/provenance.ts';
import type { PartYear, TrajectoryRow } from '#domain/trajectory.ts';
import { figure } from '#i18n/amounts.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { movementLine, planNumber } from '#i18n/lines.ts';
import { Badge } from '#ui/badge.tsx';
import styles from './trajectory-tooltip.module.css';
import { verdictLook } from './verdict-look.ts';

interface TrajectoryTooltipProps {
  readonly row: TrajectoryRow;
  readonly indicator: Indicator;
  readonly sources: readonly Source[];
}

/** One year in words: its figure, every plan it is held against, the change, the source. */
export function TrajectoryTooltip({ row, indicator, sources }: TrajectoryTooltipProps) {
  const language = useI18n();
  const { words, format } = language;
  const { actual, absence, movement, partYears } = row;
  return (
    <div className={styles['tooltip']}>
      <p className={styles['period']}>{format.shortPeriod(row.period)}</p>
      {actual === null ? (
        <p>{words.absences[absence ?? 'missing']}</p>
      ) : (
        <Figure of={row} observation={actual} indicator={indicator} movement={movementLine(movement, indicator, language)} />
      )}
      {partYears.map((part) => (
        <div key={part.period}>
          <p className={styles['period']}>{format.shortPeriod(part.period, part.observation.cumulative)}</p>
          <Figure of={part} observation={part.observation} indicator={indicator} movement={null} />
        </div>
      ))}
      <p className={styles['source']}>{sourceLine(actual ?? partYears.at(-1)?.observation ?? null, sources)}</p>
    </div>
  );
}

interface FigureProps {
  readonly of: TrajectoryRow | PartYear;
  readonly observation: MeasuredObservation;
  readonly indicator: Indicator;
  readonly movement: string | null;
}

function Figure({ of: { plans, assessment }, observation, indicator, movement }: FigureProps) {
  const language = useI18n();
  const { words, text } = language;
  const look = verdictLook(assessment);
  return (
    <>
      <p className={styles['figure']}>
        <strong>{figure(observation.quantity, indicator, language)}</strong>
        {observation.status !== 'normal' && <span>{words.statuses[observation.status]}</span>}
      </p>
      <p>
        <Badge tone={look.tone} glyph={look.glyph}>
          {badge(assessment, indicator, language).text}
        </Badge>
      </p>
      {plans.map((plan) => {
        const number = planNumber(plan, indicator, language);
        return (
          number !== null && (
            <p key={plan.plan.id} className={styles['plan']}>
              <span>{text(plan.issuer.shortName)}</span>
              <span>{number}</span>
              {plan.plan.basis === 'implied' && <span>{`(${words.plans.implied})`}</span>}
            </p>
          )
        );
      })}
      {movement !== null && <p className={styles['source']}>{movement}</p>}
    </>
  );
}

/** The first document's publisher; the panel of sources tells the rest. */
function sourceLine(observation: MeasuredObservation | null, sources: readonly Source[]): string | null {
  const id = observation?.provenance[0]?.source;
  return sources.find((source) => source.id === id)?.publisher ?? null;
}
