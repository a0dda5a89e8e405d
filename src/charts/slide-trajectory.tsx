import { useId } from 'react';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { BreakMarks } from './break-marks.tsx';
import { textWidth } from './label-fit.ts';
import { fluid } from './fraction-plot.ts';
import { Hatches } from './hatches.tsx';
import styles from './marks.module.css';
import { slideLayoutOf } from './slide-layout.ts';
import { SlideStrip } from './slide-strip.tsx';
import enlarged from './slide-trajectory-on-demand.module.css';
import { slideVerdicts } from './slide-verdicts.ts';
import { slotsOf } from './slots.ts';
import { TermMarks } from './term-marks.tsx';
import { TermSteps } from './term-steps.tsx';
import { levelAt } from './trajectory-layout.ts';
import { ValueLabels } from './value-labels.tsx';
import { YearLabels } from './year-labels.tsx';
import { YearMarks } from './year-marks.tsx';

interface SlideTrajectoryProps {
  readonly trajectory: Trajectory;
  readonly selectedYear: number;
  /** Width and height on the slide. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly summary: string;
}

/** How much larger everything is than on the page of an indicator, so that the smallest text has 24 px on a slide. */
const enlargement = 2;

/** The picture of an indicator for a hall: the same marks at twice their size, with every number at its column. */
export function SlideTrajectory({ trajectory, selectedYear, width, height, title, summary }: SlideTrajectoryProps) {
  const id = useId();
  const language = useI18n();
  const slots = slotsOf(trajectory.rows.map(({ year }) => year));
  const plot = width / enlargement;
  const { verdicts, lines } = slideVerdicts(trajectory, { slots, selectedYear, width: plot }, language);
  const hasWideNumbers = widestNumber(trajectory, language) > plot / slots.count;
  const layout = slideLayoutOf(trajectory, { hasWideNumbers, height: height / enlargement, lines });
  const common = { trajectory, layout, selectedYear, horizontal: fluid, id };
  return (
    <div className={enlarged['place']}>
      <div className={`${styles['plot']} ${enlarged['enlarged']}`}>
        <svg {...pictured} aria-labelledby={`${id}title ${id}summary`} width="100%" height={layout.height}>
          <title id={`${id}title`}>{title}</title>
          <desc id={`${id}summary`}>{summary}</desc>
          <g className={styles['marks']}>
            <Hatches id={id} horizontal={fluid} />
            <TermSteps {...common} />
            <BreakMarks {...common} />
            {trajectory.rows.map((row) => (
              <YearMarks key={row.year} row={row} {...common} />
            ))}
            <line className={styles['zero']} x1="0%" x2="100%" y1={levelAt(layout, 0)} y2={levelAt(layout, 0)} />
            <TermMarks {...common} />
            <ValueLabels {...common} />
            <YearLabels slots={layout.slots} y={layout.yearsAt} selectedYear={selectedYear} horizontal={fluid} gutter={0} />
            <SlideStrip verdicts={verdicts} layout={layout} />
          </g>
        </svg>
      </div>
    </div>
  );
}

function widestNumber({ rows, indicator }: Trajectory, { format }: Language): number {
  return Math.max(0, ...rows.map(({ actual }) => (actual === null ? 0 : textWidth(format.quantity(actual.quantity, indicator.decimals), smallest))));
}

/** Letters of numbers where years are many, in pixels. */
const smallest = 12;

const pictured = { role: 'img' } as const;
