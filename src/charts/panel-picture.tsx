import { useId } from 'react';
import type { Trajectory } from '#domain/trajectory.ts';
import { fluid } from './fraction-plot.ts';
import styles from './marks.module.css';
import { panelLayoutOf, type PanelFrame } from './panel-layout.ts';
import panelStyles from './panel-picture-on-demand.module.css';
import { middleOf } from './slots.ts';
import { levelAt } from './trajectory-layout.ts';
import { TrajectoryMarks } from './trajectory-marks.tsx';

interface PanelPictureProps {
  readonly trajectory: Trajectory;
  readonly frame: PanelFrame;
  /** What the picture is of, and the one sentence that says what it shows. */
  readonly title: string;
  readonly summary: string;
  /** Of an index: the level that every column is read against, and the years whose slot stays empty for a reason that the rows do not know. */
  readonly index: { readonly reference: number; readonly gaps: readonly { readonly year: number; readonly why: string }[] } | null;
}

/** One of several panels: the notation of the large picture on a scale and an axis of years given from outside. */
export function PanelPicture({ trajectory, frame, title, summary, index }: PanelPictureProps) {
  const id = useId();
  const layout = panelLayoutOf(trajectory, frame);
  const zero = levelAt(layout, 0);
  return (
    <div className={styles['plot']}>
      <svg
        {...pictured}
        aria-labelledby={`${id}title ${id}summary`}
        width="100%"
        height={layout.height}
        className={`${styles['picture']} ${styles[`g${layout.gutter}`]}`}
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}summary`}>{summary}</desc>
        {index !== null && (
          <g className={styles['marks']}>
            <line className={panelStyles['reference']} x1={fluid.place(0)} x2={fluid.place(1)} y1={levelAt(layout, index.reference)} y2={levelAt(layout, index.reference)} />
            {index.gaps.map(({ year, why }) => (
              <text key={year} className={`${styles['empty']} ${styles['w360']}`} x={fluid.place(middleOf(layout.slots, year))} y={zero - 7}>
                <title>{`${year}: ${why}`}</title>…
              </text>
            ))}
          </g>
        )}
        <TrajectoryMarks trajectory={trajectory} layout={layout} selectedYear={null} horizontal={fluid} id={id} />
      </svg>
    </div>
  );
}

const pictured = { role: 'img' } as const;
