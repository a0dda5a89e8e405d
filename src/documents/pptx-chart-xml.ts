import { pptxColours, pptxFont } from './pptx-look.ts';
import type { PptxChart, PptxSeries } from './pptx-series.ts';
import { xmlText } from './xml-text.ts';

/** How wide the bars of a chart are, as a share of a year's slot. */
interface PptxBars {
  readonly share: number;
  /** Share of the chart's height that the plot takes; the rest is room for the line of zero. */
  readonly plot: number;
}

/** The chart part. Frames of plans and columns of figures are two charts, one over the other: not every program draws two widths in one. */
export function pptxChartXml(chart: PptxChart, { share, plot }: PptxBars): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>` +
    `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/><c:w val="1"/><c:h val="${plot}"/></c:manualLayout></c:layout>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${chart.series.map((series, place) => seriesXml(chart, series, place)).join('')}` +
    `<c:gapWidth val="${Math.min(widestGap, Math.round((1 / share - 1) * 100))}"/><c:overlap val="100"/><c:axId val="101"/><c:axId val="102"/></c:barChart>` +
    axesXml(chart) +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1800"><a:latin typeface="${pptxFont}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

/** Widest gap that a chart takes, in per cent of a column. */
const widestGap = 500;

/** Letter of a series' column in the workbook: years stand in A. */
export function pptxSheetColumn(place: number): string {
  const at = place + 1;
  const [high, low] = [Math.floor(at / 26), at % 26];
  return `${high === 0 ? '' : String.fromCodePoint(64 + high)}${String.fromCodePoint(65 + low)}`;
}

function seriesXml({ years }: PptxChart, series: PptxSeries, place: number): string {
  const column = pptxSheetColumn(place);
  const last = years.length + 1;
  const points = series.values.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)).join('');
  const looks = series.values
    .map((value, at) => {
      const [implied, passive] = [series.implied[at] ?? false, series.passive[at] ?? false];
      return value === null || (!implied && !passive) ? '' : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${frameXml(implied, passive)}</c:spPr></c:dPt>`;
    })
    .join('');
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${lookXml(series)}</c:spPr><c:invertIfNegative val="0"/>${looks}` +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${years.length}"/>${years.map((year, at) => `<c:pt idx="${at}"><c:v>${year}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${years.length}"/>${points}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function lookXml({ look }: PptxSeries): string {
  switch (look) {
    case 'plan':
      return frameXml(false, false);
    case 'reach':
    case 'estimated':
    case 'provisional':
      return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour('hatch')}</a:fgClr><a:bgClr>${colour('estimated')}</a:bgClr></a:pattFill><a:ln w="12700"><a:solidFill>${colour('hatch')}</a:solidFill></a:ln>`;
    case 'actual':
      return `<a:solidFill>${colour('actual')}</a:solidFill><a:ln><a:noFill/></a:ln>`;
  }
}

function frameXml(isImplied: boolean, isPassive: boolean): string {
  return `<a:noFill/><a:ln w="22225"><a:solidFill>${colour(isPassive ? 'term' : 'plan')}</a:solidFill><a:prstDash val="${isImplied ? 'sysDash' : 'solid'}"/><a:miter lim="800000"/></a:ln>`;
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
