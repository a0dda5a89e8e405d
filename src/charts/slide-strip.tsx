import { glyphPaths } from '#ui/glyph.tsx';
import { fluid } from './fraction-plot.ts';
import styles from './marks.module.css';
import type { SlideVerdicts } from './slide-verdicts.ts';
import type { TrajectoryLayout } from './trajectory-layout.ts';

interface SlideStripProps extends Pick<SlideVerdicts, 'verdicts'> {
  readonly layout: TrajectoryLayout;
}

/** How each year stood against its plan, under the same years: the glyph, and below it the shortest verdict; what is not judged has its sign in the text. */
export function SlideStrip({ verdicts, layout: { strip } }: SlideStripProps) {
  if (strip === null) return null;
  return verdicts.map(({ year, at, look, text, box }) => (
    <svg key={year} x={fluid.place(at)} y={strip.numbersAt} overflow="visible" className={styles[look.tone]}>
      {look.glyph !== null && <path d={glyphPaths[look.glyph]} transform="translate(-6 -26)" fillRule="evenodd" />}
      {box !== null && (
        <text className={`${styles['variance']} ${styles['letters12']}`} x={(box.left + box.right) / 2} y={box.top}>
          {text}
        </text>
      )}
    </svg>
  ));
}
