import { pptxBarsXml } from './pptx-bars-xml.ts';
import type { PptxChart } from './pptx-chart.ts';
import { pptxFont } from './pptx-look.ts';
import { pptxTicksXml } from './pptx-ticks-xml.ts';

/** How much of a chart its marks take. */
interface PptxExtent {
  /** Width of bars, or of ticks, as a share of a year's slot. */
  readonly share: number;
  /** Share of the chart's height that the plot takes; the rest is room for the line of zero. */
  readonly plot: number;
}

/** The chart part. Frames of plans, ticks of other plans and columns of figures are charts of their own, one over the other: not every program draws different widths in one. */
export function pptxChartXml(chart: PptxChart, { share, plot }: PptxExtent): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>` +
    `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/><c:w val="1"/><c:h val="${plot}"/></c:manualLayout></c:layout>` +
    (chart.kind === 'bars' ? pptxBarsXml(chart, share) : pptxTicksXml(chart, share)) +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1800"><a:latin typeface="${pptxFont}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
