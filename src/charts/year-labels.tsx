import { sorted } from '#domain/order.ts';
import type { Horizontal } from './fraction-plot.ts';
import { fitLabels, type Breakpoint } from './label-fit.ts';
import styles from './marks.module.css';
import { middleOf, type Slots } from './slots.ts';

interface YearLabelsProps {
  readonly slots: Slots;
  readonly y: number;
  readonly selectedYear: number | null;
  readonly horizontal: Horizontal;
  readonly gutter: number;
}

/** The years under their slots: as many as the width allows, the selected, the last and the first before the others. */
export function YearLabels({ slots, y, selectedYear, horizontal, gutter }: YearLabelsProps) {
  return yearLabelsOf({ slots, selectedYear, gutter, width: 33 }).map(
    ({ year, from }) =>
      from !== null && (
        <text
          key={year}
          className={`${year === selectedYear ? styles['yearSelected'] : styles['year']} ${styles[`w${from}`]}`}
          x={horizontal.place(middleOf(slots, year))}
          y={y}
        >
          {year}
        </text>
      ),
  );
}

interface FittedYears extends Pick<YearLabelsProps, 'slots' | 'selectedYear' | 'gutter'> {
  /** Of one label, in pixels. */
  readonly width: number;
}

/** Each year with the width from which its label is shown. */
export function yearLabelsOf({ slots, selectedYear, gutter, width }: FittedYears): readonly { readonly year: number; readonly from: Breakpoint }[] {
  const last = slots.first + slots.count - 1;
  const years = Array.from({ length: slots.count }, (_, place) => slots.first + place);
  const importance = (year: number) => {
    if (year === selectedYear) return 0;
    if (year === last) return 1;
    if (year === slots.first) return 2;
    return 3 + ([16, 8, 4, 2, 1].findIndex((step) => (last - year) % step === 0));
  };
  const ranked = sorted(years, (a, b) => importance(a) - importance(b));
  const fits = fitLabels(
    ranked.map((year) => ({ at: middleOf(slots, year), width })),
    gutter,
  );
  return ranked.map((year, rank) => ({ year, from: fits[rank] ?? null }));
}
