import { useI18n } from '#i18n/context.tsx';
import { breakpoints, textWidth } from './label-fit.ts';
import styles from './marks.module.css';
import { placeOf } from './slots.ts';
import { breakLabelAt } from './trajectory-layout.ts';
import type { TrajectoryMarksProps } from './trajectory-marks.tsx';

/** Dashed lines at the left edge of the years from which figures no longer compare, each with its few words. */
export function BreakMarks({ layout, horizontal }: TrajectoryMarksProps) {
  const { text } = useI18n();
  const { slots, breaks, extent, gutter } = layout;
  return breaks.map(({ year, break: broken }, place) => {
    const at = placeOf(slots, year);
    const before = at > 0.5;
    const label = text(broken.label);
    const need = (textWidth(label, 12) + 8) / (before ? at : 1 - at) + gutter;
    const from = breakpoints.find((breakpoint) => breakpoint >= need) ?? 2000;
    const y = breakLabelAt(place);
    return (
      <g key={broken.id} className={styles['break']}>
        <title>{text(broken.reason)}</title>
        <line x1={horizontal.place(at)} x2={horizontal.place(at)} y1={y - 12} y2={extent.top + extent.height} />
        <text
          className={styles[`w${from}`]}
          x={horizontal.place(at)}
          dx={before ? -6 : 6}
          y={y}
          textAnchor={before ? 'end' : 'start'}
        >
          {label}
        </text>
      </g>
    );
  });
}
