import type { ReactNode } from 'react';

import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { reportSentence } from '#i18n/report.ts';

import { ShareMenu } from './share-menu.tsx';

interface TrajectoryShareProps {
  readonly trajectory: Trajectory;
  /** The one that is looked at. */
  readonly year: number | null;
  readonly children: ReactNode;
}

/** Shares an indicator, with the report sentence of the year that is looked at: of the year itself, else of its latest part. */
export function TrajectoryShare({ trajectory: { rows, indicator }, year, children }: TrajectoryShareProps) {
  const language = useI18n();
  const row = rows.find((one) => one.year === year);
  const told = row?.actual === null ? (row.partYears.at(-1) ?? row) : row;
  return <ShareMenu sentence={told === undefined ? null : () => reportSentence(told, indicator, language)}>{children}</ShareMenu>;
}
