import { Fragment, type ReactNode } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { isHypothetical, type MeasuredObservation } from '#domain/observation.ts';
import { trajectoryLinesOf, type TrajectoryLine } from '#domain/trajectory-lines.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { badge, sharesPlan } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { movementLine, planNumber } from '#i18n/lines.ts';
import { lowerFirst } from '#i18n/naming.ts';
import { breakReason } from '#i18n/reasons.ts';
import { Badge } from '#ui/badge.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '#ui/data-table.tsx';

import styles from './trajectory-table.module.css';
import { verdictLook } from './verdict-look.ts';

interface TrajectoryTableProps {
  readonly trajectory: Trajectory;
  readonly caption: ReactNode;
  /** What opens the provenance of a figure. */
  readonly sourceOf: (observation: MeasuredObservation) => ReactNode;
}

/** The table twin: every row of the picture, parts of years and terms included, with every plan in a column of its issuer. */
export function TrajectoryTable({ trajectory, caption, sourceOf }: TrajectoryTableProps) {
  const language = useI18n();
  const { words, text } = language;
  const { lines, issuers } = trajectoryLinesOf(trajectory);
  const columns = 7 + Math.max(1, issuers.length);
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <ColumnHead>{words.table.period}</ColumnHead>
          <ColumnHead align="end">{words.table.actual}</ColumnHead>
          {issuers.map((issuer) => (
            <ColumnHead key={issuer.id} align="end">
              {text(issuer.shortName)}
            </ColumnHead>
          ))}
          {issuers.length === 0 && <ColumnHead align="end">{words.table.plan}</ColumnHead>}
          <ColumnHead align="end">{words.table.attainment}</ColumnHead>
          <ColumnHead align="end">{words.table.variance}</ColumnHead>
          <ColumnHead>{words.table.verdict}</ColumnHead>
          <ColumnHead>{words.table.movement}</ColumnHead>
          <ColumnHead>{words.table.note}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Fragment key={line.period}>
            {line.breaks.map((broken) => (
              <tr key={broken.id}>
                <td colSpan={columns} className={styles['break']}>
                  {breakReason(broken, language)}
                </td>
              </tr>
            ))}
            <Line line={line} indicator={trajectory.indicator} issuers={issuers} sourceOf={sourceOf} />
          </Fragment>
        ))}
      </tbody>
    </DataTable>
  );
}

interface LineProps extends Pick<TrajectoryTableProps, 'sourceOf'> {
  readonly line: TrajectoryLine;
  readonly indicator: Indicator;
  readonly issuers: ReturnType<typeof trajectoryLinesOf>['issuers'];
}

function Line({ line, indicator, issuers, sourceOf }: LineProps) {
  const language = useI18n();
  const { words, format, text } = language;
  const { observation, assessment, movement } = line;
  const period = format.shortPeriod(line.period, observation?.cumulative ?? true);
  const comparison = assessment?.comparison ?? null;
  const look = assessment === null ? null : verdictLook(assessment);
  return (
    <tr>
      <RowHead>{line.hypothetical ? `${period} (${lowerFirst(words.statuses.hypothetical)})` : period}</RowHead>
      <Cell align="end">{observation === null ? words.none : format.quantity(observation.quantity, indicator.decimals)}</Cell>
      {issuers.map((issuer) => {
        const plan = line.plans.find((one) => one.issuer.id === issuer.id);
        const number = plan === undefined ? null : planNumber(plan, indicator, language);
        return (
          <Cell key={issuer.id} align="end">
            {number === null || plan === undefined ? words.none : plan.plan.basis === 'implied' ? `${number} (${words.plans.implied})` : number}
          </Cell>
        );
      })}
      {issuers.length === 0 && <Cell align="end">{words.none}</Cell>}
      <Cell align="end">
        {comparison?.attainment == null || !sharesPlan(comparison, indicator) ? words.none : format.percent(comparison.attainment)}
      </Cell>
      <Cell align="end">{comparison === null ? words.none : format.difference(comparison.variance, indicator.unit)}</Cell>
      <Cell>
        {assessment !== null && look !== null && (
          <Badge tone={look.tone} glyph={look.glyph}>
            {badge(assessment, indicator, language).text}
          </Badge>
        )}
      </Cell>
      <Cell>{movement === null ? null : movementLine(movement, indicator, language)}</Cell>
      <Cell>
        <div className={styles['note']}>
          {observation === null && line.absence !== null && <span>{words.absences[line.absence]}</span>}
          {observation !== null && observation.status !== 'normal' && <span>{words.statuses[observation.status]}</span>}
          {observation?.caution != null && <span>{text(observation.caution)}</span>}
          {observation !== null && !isHypothetical(observation) && sourceOf(observation)}
        </div>
      </Cell>
    </tr>
  );
}
