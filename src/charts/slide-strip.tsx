import { sorted } from '#domain/order.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { glyphPaths } from '#ui/glyph.tsx';
import { fluid } from './fraction-plot.ts';
import { fitLabels, textWidth } from './label-fit.ts';
import styles from './marks.module.css';
import { middleOf } from './slots.ts';
import { comparedPart, isCompared, type TrajectoryLayout } from './trajectory-layout.ts';
import { verdictLook, type VerdictLook } from './verdict-look.ts';

interface SlideStripProps {
  readonly trajectory: Trajectory;
  readonly layout: TrajectoryLayout;
  readonly selectedYear: number;
}

/** Room for the glyph before the text; the sign of what is not judged is in the text. */
const roomOf = ({ glyph }: VerdictLook) => (glyph === null ? 0 : 16);

/** How each year stood against its plan, under the same years: glyph and shortest verdict; where there is no room, the glyph alone. */
export function SlideStrip({ trajectory: { rows, indicator }, layout: { strip, slots }, selectedYear }: SlideStripProps) {
  const language = useI18n();
  if (strip === null) return null;
  const compared = sorted(
    rows.filter(isCompared).map((row) => {
      const part = comparedPart(row);
      const assessment = part?.assessment ?? row.assessment;
      return { year: row.year, isPart: part !== null, at: middleOf(slots, row.year), look: verdictLook(assessment), text: badge(assessment, indicator, language).cell };
    }),
    (a, b) => Number(b.year === selectedYear) - Number(a.year === selectedYear) || Number(a.isPart) - Number(b.isPart) || b.year - a.year,
  );
  const fits = fitLabels(
    compared.map(({ at, text, look }) => ({
      at,
      width: textWidth(text, 13) + roomOf(look),
      obstacles: compared.filter((other) => other.at !== at).map((other) => ({ at: other.at, share: 0, pixels: 6 })),
    })),
    0,
  );
  return compared.map(({ year, at, look, text }, rank) => {
    const from = fits[rank] ?? null;
    const glyph = glyphPaths[look.glyph ?? 'question'];
    const half = (textWidth(text, 13) + roomOf(look)) / 2;
    return (
      <svg key={year} x={fluid.place(at)} y={strip.numbersAt} overflow="visible" className={styles[look.tone]}>
        {from !== 0 && <path className={from === null ? undefined : styles[`u${from}`]} d={glyph} transform="translate(-6 -10.5)" fillRule="evenodd" />}
        {from !== null && (
          <g className={styles[`w${from}`]}>
            {look.glyph !== null && <path d={glyph} transform={`translate(${-half} -10.5)`} fillRule="evenodd" />}
            <text className={styles['variance']} x={roomOf(look) / 2}>
              {text}
            </text>
          </g>
        )}
      </svg>
    );
  });
}
