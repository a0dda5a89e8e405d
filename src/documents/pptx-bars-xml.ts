import { pptxSeriesHead, pptxSeriesNumbers, pptxYearNames } from './pptx-chart-data.ts';
import type { PptxChart, PptxSeries } from './pptx-chart.ts';
import { pptxColours, pptxLine } from './pptx-look.ts';

/** Widest gap that a chart takes, in per cent of a column. */
const widestGap = 500;

/** Frames or columns, `share` of a slot wide, on axes that show nothing but the line of zero. */
export function pptxBarsXml(chart: PptxChart, share: number): string {
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${chart.series.map((series, place) => seriesXml(chart, series, place)).join('')}` +
    `<c:gapWidth val="${Math.min(widestGap, Math.round((1 / share - 1) * 100))}"/><c:overlap val="100"/><c:axId val="101"/><c:axId val="102"/></c:barChart>${axesXml(chart)}`
  );
}

function seriesXml(chart: PptxChart, series: PptxSeries, place: number): string {
  const looks = series.values
    .map((value, at) => (value === null || series.implied[at] !== true ? '' : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${frameXml(series, true)}</c:spPr></c:dPt>`))
    .join('');
  return `<c:ser>${pptxSeriesHead(series, place)}<c:spPr>${lookXml(series)}</c:spPr><c:invertIfNegative val="0"/>${looks}<c:cat>${pptxYearNames(chart)}</c:cat><c:val>${pptxSeriesNumbers(series, place)}</c:val></c:ser>`;
}

function lookXml(series: PptxSeries): string {
  switch (series.look) {
    case 'plan':
    case 'tick':
      return frameXml(series, false);
    case 'reach':
    case 'estimated':
    case 'provisional':
      return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour('hatch')}</a:fgClr><a:bgClr>${colour('estimated')}</a:bgClr></a:pattFill><a:ln w="12700"><a:solidFill>${colour('hatch')}</a:solidFill></a:ln>`;
    case 'actual':
      return `<a:solidFill>${colour('actual')}</a:solidFill><a:ln><a:noFill/></a:ln>`;
  }
}

function frameXml({ stroke }: PptxSeries, isImplied: boolean): string {
  return `<a:noFill/>${pptxLine({ colour: 'plan', pixels: stroke, dashed: isImplied })}`;
}

const colour = (name: keyof typeof pptxColours) => `<a:srgbClr val="${pptxColours[name]}"/>`;

function axesXml({ min, max }: PptxChart): string {
  return (
    `<c:catAx><c:axId val="101"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>` +
    `<c:spPr><a:ln w="19050"><a:solidFill>${colour('faint')}</a:solidFill></a:ln></c:spPr><c:crossAx val="102"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="102"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>` +
    `<c:crossAx val="101"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
