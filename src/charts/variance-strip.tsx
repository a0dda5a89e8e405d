import { comparedPart, isCompared } from '#domain/compared.ts';
import { sorted } from '#domain/order.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { glyphPaths } from '#ui/glyph.tsx';
import { textWidth } from './label-fit.ts';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { placeInStrip } from './place-in-strip.ts';
import { runClass } from './run-class.ts';
import { middleOf } from './slots.ts';
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
  const runs = placeInStrip(compared.map(({ at, text }) => ({ at, width: textWidth(text, 13) + glyphRoom })), gutter);
  return (
    <>
      <text className={styles['stripHeading']} x={horizontal.place(0)} dx={-gutter} y={strip.headingAt}>
        {heading}
      </text>
      {compared.map(({ row, at, text, look }, rank) => (
        <svg key={row.year} x={horizontal.place(at)} y={strip.numbersAt} overflow="visible" className={styles[look.tone]}>
          {(runs[rank] ?? []).map(({ box, ...run }) => (
            <g key={run.from} className={runClass(run)}>
              <path d={glyphPaths[look.glyph ?? 'question']} transform={`translate(${box?.left ?? -6} -10.5)`} fillRule="evenodd" />
              {box !== null && (
                <text className={styles['variance']} x={(box.left + box.right + glyphRoom) / 2}>
                  {text}
                </text>
              )}
            </g>
          ))}
        </svg>
      ))}
    </>
  );
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
