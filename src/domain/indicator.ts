import type { BilingualText } from './bilingual-text.ts';

/** Which movement is good for the area. */
export type Direction = 'higher' | 'lower' | 'band';

/** `level` amounts compare by difference and ratio; `rate` units (per cent) compare by difference in points. */
export interface Unit {
  readonly label: BilingualText;
  readonly measure: 'level' | 'rate';
}

/** The headings under which a statistics office explains an indicator. */
export interface IndicatorNotes {
  readonly purpose: BilingualText | null;
  readonly concept: BilingualText | null;
  readonly method: BilingualText | null;
  readonly breakdown: BilingualText | null;
  readonly source: BilingualText | null;
  readonly frequency: BilingualText | null;
}

export interface IndicatorGroup {
  readonly id: string;
  readonly title: BilingualText;
}

/** What is measured. `decimals` is the precision at which its values are printed and judged. */
export interface Indicator {
  readonly id: string;
  readonly title: BilingualText;
  readonly shortTitle: BilingualText;
  readonly group: string;
  /** Place among the headline indicators of the overview, from 1; null for the others. */
  readonly headline: number | null;
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly defaultSeries: string;
  readonly notes: IndicatorNotes;
}
