import { useMemo } from 'react';

import { MiniTrajectory } from '#charts/mini-trajectory.tsx';
import { verdictLook } from '#charts/verdict-look.ts';
import { indexOf } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ScorecardEntry } from '#domain/scorecard.ts';
import { standingAssessment } from '#domain/tally.ts';
import { rowOf } from '#domain/trajectory-row.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { useI18n } from '#i18n/context.tsx';
import { planLine } from '#i18n/lines.ts';
import { AddressLink } from '#state/address-link.tsx';
import { useAddress } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { Badge } from '#ui/badge.tsx';
import { Card, cardLink } from '#ui/card.tsx';

import { CardFoot } from './card-foot.tsx';
import styles from './overview.module.css';

interface IndicatorCardProps {
  readonly entry: ScorecardEntry;
  readonly years: readonly number[];
  readonly dataset: Dataset;
}

/** One indicator in one year: figure, verdict, plan, its years in small, and one line on the change. */
export function IndicatorCard({ entry: { trajectory, row }, years, dataset }: IndicatorCardProps) {
  const language = useI18n();
  const { words, format, text } = language;
  const { address } = useAddress();
  const { indicator } = trajectory;
  const hasSeveral = dataset.series.filter((series) => series.indicator === indicator.id).length > 1;
  const subtitle = text(hasSeveral ? trajectory.series.title : indicator.title);
  const part = row.actual === null ? row.partYears.at(-1) : undefined;
  const observation = row.actual ?? part?.observation ?? null;
  const status = observation === null ? null : words.statusMarks[observation.status];
  const assessment = standingAssessment(row);
  const judged = (part ?? row).plans.find(({ plan }) => plan.id === assessment.comparison?.plan.id);
  const shown = useMemo(() => withYears(dataset, trajectory, years), [dataset, trajectory, years]);
  const figureId = `card-${indicator.id}`;

  return (
    <Card as="article" labelledBy={figureId}>
      <div className={styles['card']}>
        <h3 id={figureId} className={styles['cardTitle']}>
          <AddressLink
            to={{ ...address, page: { kind: 'indicator', id: indicator.id }, view: { ...defaultView, year: address.view.year, issuer: address.view.issuer } }}
            className={cardLink}
          >
            {text(indicator.shortTitle)}
          </AddressLink>
          {status !== null && ` ${status}`}
        </h3>
        <p className={styles['series']}>{subtitle !== text(indicator.shortTitle) && subtitle}</p>
        <p className={styles['figure']}>
          {observation === null ? (
            words.none
          ) : (
            <>
              {part && <span className={styles['unit']}>{`${format.shortPeriod(part.period)} `}</span>}
              <span>{`${format.quantity(observation.quantity, indicator.decimals)} `}</span>
              <span className={styles['unit']}>{text(indicator.unit.label)}</span>
            </>
          )}
        </p>
        <p>
          <Badge {...verdictLook(assessment)}>{badge(assessment, indicator, language).text}</Badge>
        </p>
        <p className={styles['plan']}>{judged && planLine(judged, indicator, language)}</p>
        <div className={styles['mini']}>
          <MiniTrajectory trajectory={shown} selectedYear={row.year} label={chartSummary(shown, language)} />
        </div>
        <CardFoot row={row} trajectory={trajectory} dataset={dataset} />
      </div>
    </Card>
  );
}

/** A trajectory in exactly these years. */
function withYears(dataset: Dataset, trajectory: Trajectory, years: readonly number[]): Trajectory {
  const { indicator, series, issuer, rows, breaks } = trajectory;
  const known = new Map(rows.map((one) => [one.year, one]));
  return {
    ...trajectory,
    rows: years.map((year) => known.get(year) ?? rowOf(indexOf(dataset), { indicator, series, issuer, year })),
    breaks: breaks.filter(({ year }) => years.includes(year)),
  };
}
