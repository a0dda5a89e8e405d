import { useId, type ReactNode } from 'react';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { fluid } from './fraction-plot.ts';
import styles from './marks.module.css';
import { longestTick } from './tick-text.ts';
import { layoutOf, type TrajectoryLayout } from './trajectory-layout.ts';
import { TrajectoryMarks } from './trajectory-marks.tsx';

export interface TrajectoryPictureProps {
  readonly trajectory: Trajectory;
  readonly selectedYear: number | null;
  /** What the picture is of, and the one sentence that says what it shows. */
  readonly title: string;
  readonly summary: string;
}

interface Focusable {
  /** True where coming near the picture by keyboard makes it explorable. */
  readonly focusable?: boolean;
}

/** The picture as plain SVG: made on the server, as wide as its place, without a script. */
export function TrajectoryPicture({ trajectory, selectedYear, title, summary, focusable = false }: TrajectoryPictureProps & Focusable) {
  const id = useId();
  const layout = useTrajectoryLayout(trajectory);
  return (
    <Plot>
      <svg
        {...(focusable ? reachable : pictured)}
        aria-labelledby={`${id}title ${id}summary`}
        width="100%"
        height={layout.height}
        className={`${styles['picture']} ${styles[`g${layout.gutter}`]}`}
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}summary`}>{summary}</desc>
        <TrajectoryMarks trajectory={trajectory} layout={layout} selectedYear={selectedYear} horizontal={fluid} id={id} />
      </svg>
    </Plot>
  );
}

const pictured = { role: 'img' } as const;
const reachable = { role: 'img', tabIndex: 0 } as const;

/** The container by whose width labels thin out. */
function Plot({ children }: { readonly children: ReactNode }) {
  return <div className={styles['plot']}>{children}</div>;
}

/** The layout in the reader's number format. */
export function useTrajectoryLayout(trajectory: Trajectory): TrajectoryLayout {
  const { format } = useI18n();
  return layoutOf(trajectory, (ticks) => longestTick(ticks, format));
}
