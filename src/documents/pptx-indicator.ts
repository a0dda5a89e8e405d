import type { IndicatorSlide } from '#domain/slide.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { plainText } from '#i18n/slides.ts';
import { keyEntries } from '#i18n/key-entries.ts';
import { drawKey, keyWidth } from './pptx-key.ts';
import { pptxYears } from './pptx-labels.ts';
import { drawBounds, drawBreaks, drawZero } from './pptx-marks.ts';
import { drawParts } from './pptx-parts.ts';
import { pptxStrip } from './pptx-strip.ts';
import { drawTermLevels, drawTermNames, pptxTermLines } from './pptx-terms.ts';
import { drawLeaders, pptxValues } from './pptx-values.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxLabelBox } from './pptx-fit.ts';
import { pptxAxis, pptxPlot } from './pptx-plot.ts';
import { pptxRoom, pptxSmall } from './pptx-room.ts';
import type { PptxChart } from './pptx-chart.ts';
import { pptxCharts } from './pptx-series.ts';
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
  const entries = keyEntries([trajectory], language.words);
  const { subtitle, shortSubtitle, caveats, source, shortSource } = said;
  const room = pptxRoom({ title: plainText(said.title), subtitles: [subtitle, shortSubtitle], key: keyWidth(entries), caveats, sources: [source ?? '', shortSource ?? ''] }, { shape, language });
  const charts = pptxCharts(trajectory, language);
  const strip = pptxStrip(slide, pptxAxis(room.body, charts.range.years), language);
  const lines = { breaks: trajectory.breaks, terms: pptxTermLines(trajectory), strip: strip.lines };
  // Numbers that have no room in one line above the columns get another.
  const [plot, values] = ([1, 2, 3] as const)
    .map((numbers) => pptxPlot(room.body, charts.range, { ...lines, numbers }))
    .map((laid) => [laid, pptxValues(slide, laid, language)] as const)
    .reduce((best, one) => (one[1].length > best[1].length ? one : best));
  const drawing = { page, plot };

  writeTitle(page, said.title, room);
  page.write([{ text: room.about.text, colour: 'muted' }], room.about, { size: pptxSmall.size });
  drawKey(page, entries, room.key);
  drawTermLevels(drawing, trajectory);
  drawBreaks(drawing, trajectory, language);
  drawParts(page, plot, trajectory.rows);
  const parts = [
    { chart: charts.plans, share: plot.bars.frame, name: language.words.indicator.plan },
    { chart: charts.others, share: plot.bars.tick, name: language.words.indicator.otherPlan },
    { chart: charts.figures, share: plot.bars.column, name: language.words.indicator.actual },
  ].flatMap(({ chart, share, name }) => {
    if (chart === null) return [];
    page.chart(plot.frame, `${name}: ${language.text(trajectory.indicator.shortTitle)}`, chartSummary(trajectory, language));
    return [{ chart, xml: pptxChartXml(chart, { share, plot: plot.bars.plot }) }];
  });
  drawBounds(drawing, trajectory);
  drawTermNames(drawing, trajectory, language);
  const verdicts = strip.labels.map((label) => ({ ...label, y: label.y + plot.stripAt }));
  drawLeaders(page, values);
  for (const label of [...values, ...pptxYears(slide, plot), ...verdicts]) {
    page.write([label], pptxLabelBox(label), { size: label.size, align: 'center', valign: 'bottom', wrap: false });
  }
  writeFoot(page, room);
  if (parts.length === 0) drawZero(drawing);
  return parts;
}
