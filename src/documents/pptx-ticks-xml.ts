import { pptxSeriesHead, pptxSeriesNumbers, pptxYearNumbers } from './pptx-chart-data.ts';
import type { PptxChart, PptxSeries } from './pptx-chart.ts';
import { pptxLine } from './pptx-look.ts';

/** Short level lines, `share` of a slot wide, at the heights of plans: points without a mark whose error bars reach to both sides. */
export function pptxTicksXml(chart: PptxChart, share: number): string {
  const [first, last] = [chart.years[0] ?? 0, chart.years.at(-1) ?? 0];
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${chart.series.map((series, place) => seriesXml(chart, series, { place, share })).join('')}<c:axId val="101"/><c:axId val="102"/></c:scatterChart>` +
    axisXml({ id: 101, crossed: 102, side: 'b', min: first - 0.5, max: last + 0.5 }) +
    axisXml({ id: 102, crossed: 101, side: 'l', min: chart.min, max: chart.max })
  );
}

interface Place {
  readonly place: number;
  readonly share: number;
}

function seriesXml(chart: PptxChart, series: PptxSeries, { place, share }: Place): string {
  const line = pptxLine({ colour: 'term', pixels: series.stroke, dashed: series.implied.includes(true) });
  return (
    `<c:ser>${pptxSeriesHead(series, place)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>` +
    `<c:errBars><c:errDir val="x"/><c:errBarType val="both"/><c:errValType val="fixedVal"/><c:noEndCap val="1"/><c:val val="${share / 2}"/><c:spPr>${line}</c:spPr></c:errBars>` +
    `<c:xVal>${pptxYearNumbers(chart)}</c:xVal><c:yVal>${pptxSeriesNumbers(series, place)}</c:yVal><c:smooth val="0"/></c:ser>`
  );
}

interface Axis {
  readonly id: number;
  readonly crossed: number;
  readonly side: 'b' | 'l';
  readonly min: number;
  readonly max: number;
}

function axisXml({ id, crossed, side, min, max }: Axis): string {
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="1"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>` +
    `<c:crossAx val="${crossed}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}
