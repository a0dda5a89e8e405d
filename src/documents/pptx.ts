import type { Slide } from '#domain/slide.ts';
import type { Language } from '#i18n/language.ts';
import { plainText, slideText, type SlideText } from '#i18n/slides.ts';
import { paced, type Run } from './pace.ts';
import { pptxColours, pptxFont, pptxMargin, pptxSizes, pptxTitleTops, type PptxShape } from './pptx-look.ts';
import { writeIndicator, type PptxChartParts } from './pptx-indicator.ts';
import { writeList } from './pptx-lists.ts';
import { writeOpening } from './pptx-opening.ts';
import { finishPackage } from './pptx-package.ts';
import { pptxPage, pptxPoints, type PptxPage } from './pptx-page.ts';
import { pptxBelow } from './pptx-room.ts';
import { pptxText } from './pptx-text.ts';
import { pptxWorkbook } from './pptx-workbook.ts';

/** Which slides, for which kind of projector. */
export interface PptxRequest {
  readonly slides: readonly Slide[];
  readonly shape: PptxShape;
  /** Where the same slides are on the net, for the code on the last one. */
  readonly address: string | null;
}

/** Titles stand where their kind of slide has them. */
const masters = ['inside', 'title', 'closing'] as const;
const masterOf = ({ kind }: Slide) => (kind === 'title' || kind === 'closing' ? kind : 'inside');

/** Makes a PowerPoint file of the slides that the screen shows; rejects with the signal's reason when told to stop. */
export async function makePptx({ slides, shape, address }: PptxRequest, language: Language, run: Run): Promise<Uint8Array> {
  const { default: PptxGenJS } = await import('pptxgenjs');
  const file = new PptxGenJS();
  const { width, height } = pptxSizes[shape];
  file.defineLayout({ name: shape, width: width / 96, height: height / 96 });
  file.layout = shape;
  file.theme = { headFontFace: pptxFont, bodyFontFace: pptxFont };
  const [first] = slides;
  file.title = first === undefined ? '' : pptxText(plainText(slideText(first, language).title));
  file.author = pptxText(language.words.product);
  file.company = '';
  for (const name of masters) {
    const title = { name: 'title', type: 'title' as const, x: pptxMargin / 96, y: pptxTitleTops[name] / 96, w: (width - 2 * pptxMargin) / 96, h: 1, align: 'left' as const, valign: 'top' as const, margin: 0 };
    file.defineSlideMaster({
      title: name,
      background: { color: pptxColours.surface },
      objects: [{ placeholder: { options: title, text: '' } }],
      slideNumber: { x: (width - pptxMargin - 110) / 96, y: (height - pptxBelow + 2) / 96, w: 110 / 96, h: 32 / 96, align: 'right', fontFace: pptxFont, fontSize: pptxPoints(24), color: pptxColours.muted },
    });
  }

  const charts: PptxChartParts[] = [];
  await paced(slides, run, (slide) => {
    const said = slideText(slide, language);
    const page = pptxPage(file.addSlide({ masterName: masterOf(slide) }), language.locale);
    charts.push(...writeSlide(page, slide, { said, shape, language, address }));
    page.notes(notesOf(said));
  });
  const made = await file.write({ outputType: 'uint8array', compression: false });
  run.signal.throwIfAborted();
  if (!(made instanceof Uint8Array)) throw new TypeError('the library gave no bytes');
  return finishPackage(made, charts.map(({ chart, xml }) => ({ xml, workbook: pptxWorkbook(chart, language) })), language.locale);
}

interface Said {
  readonly said: SlideText;
  readonly shape: PptxShape;
  readonly language: Language;
  readonly address: string | null;
}

function writeSlide(page: PptxPage, slide: Slide, said: Said): readonly PptxChartParts[] {
  switch (slide.kind) {
    case 'indicator':
      return writeIndicator(page, slide, said);
    case 'scorecard':
    case 'attention':
    case 'sources':
      writeList(page, slide, said);
      return [];
    case 'title':
    case 'closing':
      writeOpening(page, slide, said);
      return [];
  }
}

/** What the speaker wrote, then the sentence to say, the formula, the sources, the caveats. */
function notesOf({ ownNotes, notes }: SlideText): string {
  const sections = notes.map(({ heading, lines }) => [heading.toLocaleUpperCase(), ...lines].join('\n'));
  return [...(ownNotes === '' ? [] : [ownNotes]), ...sections].join('\n\n');
}
