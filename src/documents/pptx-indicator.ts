import type { IndicatorSlide } from '#domain/slide.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { plainText } from '#i18n/slides.ts';
import { keyEntries } from '#i18n/key-entries.ts';
import { drawKey, keyWidth } from './pptx-key.ts';
import { pptxStrip, pptxValues, pptxYears } from './pptx-labels.ts';
import { drawBounds, drawBreaks, drawParts, drawTerms, drawZero } from './pptx-marks.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxLabelBox } from './pptx-fit.ts';
import { pptxPlot } from './pptx-plot.ts';
import { pptxRoom, pptxSmall } from './pptx-room.ts';
import { pptxCharts, type PptxChart } from './pptx-series.ts';
import { pptxChartXml } from './pptx-chart-xml.ts';
import { writeFoot, writeTitle, type PptxSaid } from './pptx-frame.ts';

/** The parts of a chart that go into the package once the slides are written. */
export interface PptxChartParts {
  readonly chart: PptxChart;
  readonly xml: string;
}

/** The finding, its picture with every number as text, what to beware of, and the source. */
export function writeIndicator(page: PptxPage, slide: IndicatorSlide, { said, shape, language }: PptxSaid): readonly PptxChartParts[] {
  const { trajectory } = slide;
  // Charts of the file draw the plans of all issuers alike.
  const entries = keyEntries([trajectory], language.words).flatMap(({ mark, word }) => (mark === 'other' ? [] : [{ mark, word }]));
  const { subtitle, shortSubtitle, caveats, source, shortSource } = said;
  const room = pptxRoom({ title: plainText(said.title), subtitles: [subtitle, shortSubtitle], key: keyWidth(entries), caveats, sources: [source ?? '', shortSource ?? ''] }, { shape, language });
  const charts = pptxCharts(trajectory, language);
  const plot = pptxPlot(room.body, charts.range, trajectory);
  const drawing = { page, plot };

  writeTitle(page, said.title, room);
  page.write([{ text: room.about.text, colour: 'muted' }], room.about, { size: pptxSmall.size });
  drawKey(page, entries, room.key);
  drawBreaks(drawing, trajectory, language);
  drawParts(drawing, trajectory);
  const parts = [
    { chart: charts.plans, share: plot.bars.frame, name: language.words.indicator.plan },
    { chart: charts.figures, share: plot.bars.column, name: language.words.indicator.actual },
  ].flatMap(({ chart, share, name }) => {
    if (chart === null) return [];
    page.chart(plot.frame, `${name}: ${language.text(trajectory.indicator.shortTitle)}`, chartSummary(trajectory, language));
    return [{ chart, xml: pptxChartXml(chart, { share, plot: plot.bars.plot }) }];
  });
  drawBounds(drawing, trajectory);
  drawTerms(drawing, trajectory, language);
  for (const label of [...pptxValues(slide, plot, language), ...pptxYears(slide, plot), ...pptxStrip(slide, plot, language)]) {
    page.write([label], pptxLabelBox(label), { size: label.size, align: 'center', valign: 'bottom', wrap: false });
  }
  writeFoot(page, room);
  if (parts.length === 0) drawZero(drawing);
  return parts;
}
