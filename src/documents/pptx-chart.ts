/** How a number of a series is drawn: frames of the plans that judge, ticks of the others, columns of figures. */
type PptxSeriesLook = 'plan' | 'tick' | 'reach' | 'estimated' | 'provisional' | 'actual';

/** A line of the chart's workbook: a number for each year, or an empty slot. */
export interface PptxSeries {
  readonly name: string;
  readonly look: PptxSeriesLook;
  readonly values: readonly (number | null)[];
  /** Years, by place, whose plan is only implied and therefore dashed. */
  readonly implied: readonly boolean[];
  /** Width of the outline in pixels. */
  readonly stroke: number;
}

/** What a chart shows and its workbook holds. */
export interface PptxChart {
  readonly kind: 'bars' | 'ticks';
  readonly years: readonly number[];
  readonly series: readonly PptxSeries[];
  /** The published number with its mark, as it stands on the slide. */
  readonly labels: readonly string[];
  readonly min: number;
  readonly max: number;
}
