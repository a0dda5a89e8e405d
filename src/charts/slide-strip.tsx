import { comparedPart, isCompared } from '#domain/compared.ts';
import { sorted } from '#domain/order.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { glyphPaths } from '#ui/glyph.tsx';
import { fluid } from './fraction-plot.ts';
import { textWidth } from './label-fit.ts';
import styles from './marks.module.css';
import { placeInStrip } from './place-in-strip.ts';
import { runClass } from './run-class.ts';
import { middleOf } from './slots.ts';
import type { TrajectoryLayout } from './trajectory-layout.ts';
import { verdictLook } from './verdict-look.ts';

interface SlideStripProps {
  readonly trajectory: Trajectory;
  readonly layout: TrajectoryLayout;
  readonly selectedYear: number;
}

/** How each year stood against its plan, under the same years: the glyph, and below it the shortest verdict where there is room; what is not judged has its sign in the text. */
export function SlideStrip({ trajectory: { rows, indicator }, layout: { strip, slots }, selectedYear }: SlideStripProps) {
  const language = useI18n();
  if (strip === null) return null;
  // Differences of rates are written without their unit, which stands in the slide's subtitle.
  const bare = { ...indicator, unit: { ...indicator.unit, measure: 'level' } } as const;
  const compared = sorted(
    rows.filter(isCompared).map((row) => {
      const part = comparedPart(row);
      const assessment = part?.assessment ?? row.assessment;
      return { year: row.year, isPart: part !== null, at: middleOf(slots, row.year), look: verdictLook(assessment), text: badge(assessment, bare, language).cell };
    }),
    (a, b) => Number(b.year === selectedYear) - Number(a.year === selectedYear) || Number(a.isPart) - Number(b.isPart) || b.year - a.year,
  );
  const runs = placeInStrip(compared.map(({ at, text }) => ({ at, width: textWidth(text, 12) })), 0);
  return compared.map(({ year, at, look, text }, rank) => (
    <svg key={year} x={fluid.place(at)} y={strip.numbersAt} overflow="visible" className={styles[look.tone]}>
      {look.glyph !== null && <path d={glyphPaths[look.glyph]} transform="translate(-6 -26)" fillRule="evenodd" />}
      {(runs[rank] ?? []).map(
        ({ box, ...run }) =>
          box !== null && (
            <text key={run.from} className={`${styles['variance']} ${styles['letters12']} ${runClass(run)}`} x={(box.left + box.right) / 2}>
              {text}
            </text>
          ),
      )}
    </svg>
  ));
}
