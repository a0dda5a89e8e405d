import { useI18n } from '#i18n/context.tsx';
import { placeBreakLabels } from './break-labels.ts';
import { textWidth } from './label-fit.ts';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { placeOf } from './slots.ts';
import { breakLabelAt } from './trajectory-layout.ts';

/** Dashed lines at the left edge of the years from which figures no longer compare, each with its few words. */
export function BreakMarks({ layout, horizontal }: TrajectoryMarksProps) {
  const { text } = useI18n();
  const { slots, breaks, extent, gutter } = layout;
  const labels = breaks.map(({ year, break: broken }) => ({ at: placeOf(slots, year), width: textWidth(text(broken.label), 12) }));
  const places = placeBreakLabels(labels, gutter);
  return breaks.map(({ year, break: broken }, index) => {
    const { line, before, from } = places[index] ?? { line: 0, before: false, from: null };
    const x = horizontal.place(placeOf(slots, year));
    const y = breakLabelAt(line);
    return (
      <g key={broken.id} className={styles['break']}>
        <title>{text(broken.reason)}</title>
        <line x1={x} x2={x} y1={y - 12} y2={extent.top + extent.height} />
        {from !== null && (
          <text className={styles[`w${from}`]} x={x} dx={before ? -6 : 6} y={y} textAnchor={before ? 'end' : 'start'}>
            {text(broken.label)}
          </text>
        )}
      </g>
    );
  });
}
