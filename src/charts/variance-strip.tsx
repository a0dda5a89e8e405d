import { sorted } from '#domain/order.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { glyphPaths, type GlyphShape } from '#ui/glyph.tsx';
import { fitLabels, textWidth } from './label-fit.ts';
import styles from './marks.module.css';
import { middleOf } from './slots.ts';
import { comparedPart, isCompared } from './trajectory-layout.ts';
import type { TrajectoryMarksProps } from './trajectory-marks.tsx';
import { verdictLook } from './verdict-look.ts';

/** Room for the glyph before the number. */
const glyphRoom = 16;

/** How far each year stood from its plan, under the same years: glyph and signed number in the colour of the effect. */
export function VarianceStrip({ trajectory, layout, selectedYear, horizontal }: TrajectoryMarksProps) {
  const language = useI18n();
  const { strip, slots, gutter } = layout;
  if (strip === null) return null;
  const { unit } = trajectory.indicator;
  const { words, format } = language;
  const heading = unit.measure === 'rate' ? `${words.indicator.variance} (${format.points('').trim()})` : words.indicator.variance;
  const compared = sorted(
    trajectory.rows.filter(isCompared).map((row) => ({ row, at: middleOf(slots, row.year), ...said(row, trajectory, language) })),
    (a, b) => Number(b.row.year === selectedYear) - Number(a.row.year === selectedYear) || b.row.year - a.row.year,
  );
  const fits = fitLabels(
    compared.map(({ at, text }) => ({
      at,
      width: textWidth(text, 13) + glyphRoom,
      obstacles: compared.filter((other) => other.at !== at).map((other) => ({ at: other.at, share: 0, pixels: 6 })),
    })),
    gutter,
  );
  return (
    <>
      <text className={styles['stripHeading']} x={horizontal.place(0)} dx={-gutter} y={strip.headingAt}>
        {heading}
      </text>
      {compared.map(({ row, at, text, look }, rank) => {
        const from = fits[rank] ?? null;
        const width = textWidth(text, 13);
        return (
          <svg key={row.year} x={horizontal.place(at)} y={strip.numbersAt} overflow="visible" className={styles[look.tone]}>
            {from !== 0 && <VarianceGlyph shape={look.glyph ?? 'question'} x={-6} until={from} />}
            {from !== null && (
              <g className={styles[`w${from}`]}>
                <VarianceGlyph shape={look.glyph ?? 'question'} x={-(width + glyphRoom) / 2} until={null} />
                <text className={styles['variance']} x={glyphRoom / 2}>
                  {text}
                </text>
              </g>
            )}
          </svg>
        );
      })}
    </>
  );
}

/** The glyph, to be seen only until the width where glyph and number appear together. */
function VarianceGlyph({ shape, x, until }: { readonly shape: GlyphShape; readonly x: number; readonly until: number | null }) {
  return <path className={until === null ? undefined : styles[`u${until}`]} d={glyphPaths[shape]} transform={`translate(${x} -10.5)`} fillRule="evenodd" />;
}

/** Differences of rates are written without their unit, which stands in the heading. */
function said(row: TrajectoryRow, { indicator }: TrajectoryMarksProps['trajectory'], { format, words }: Language) {
  const unit = { ...indicator.unit, measure: 'level' } as const;
  const part = comparedPart(row);
  const assessment = part?.assessment ?? row.assessment;
  const look = verdictLook(assessment);
  const comparison = assessment.comparison;
  if (comparison === null) return { look, text: words.none };
  if (part === null) return { look, text: format.difference(comparison.variance, unit) };
  const share = comparison.attainment === null ? format.difference(comparison.variance, unit) : format.percent(comparison.attainment);
  return { look, text: `${format.part(part.period, part.observation.cumulative)} ${share}` };
}
