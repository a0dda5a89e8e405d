import type PptxGenJS from 'pptxgenjs';
import type { Slide } from '#domain/slide.ts';
import type { Language } from '#i18n/language.ts';
import { plainText, slideText, type SlideText } from '#i18n/slides.ts';
import { paced, type Run } from './pace.ts';
import type { PptxSaid } from './pptx-frame.ts';
import { pptxColours, pptxFont, pptxMargin, pptxSizes, pptxTitleTops, type PptxShape } from './pptx-look.ts';
import { writeIndicator, type PptxChartParts } from './pptx-indicator.ts';
import { writeList } from './pptx-lists.ts';
import { writeOpening, type PptxAddressed } from './pptx-opening.ts';
import { finishPackage } from './pptx-package.ts';
import { pptxInches, pptxPage, pptxPoints, type PptxPage } from './pptx-page.ts';
import { pptxBelow, pptxSmall } from './pptx-room.ts';
import { pptxWorkbook } from './pptx-workbook.ts';
import { xmlCharacters } from './xml-text.ts';

/** Which slides, for which kind of projector. */
export interface PptxRequest extends PptxAddressed {
  readonly slides: readonly Slide[];
  readonly shape: PptxShape;
}

const masterOf = ({ kind }: Slide) => (kind === 'title' || kind === 'closing' ? kind : 'inside');

/** Makes a PowerPoint file of the slides that the screen shows; rejects with the signal's reason when told to stop. */
export async function makePptx({ slides, shape, address }: PptxRequest, language: Language, run: Run): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const file = new Presentation();
  defineSlides(file, shape);
  const [first] = slides;
  file.title = first === undefined ? '' : xmlCharacters(plainText(slideText(first, language).title));
  file.author = xmlCharacters(language.words.product);
  file.company = '';
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

const numberWidth = 110;

/** Size, typeface and masters of the slides; titles stand where their kind of slide has them. */
function defineSlides(file: PptxGenJS, shape: PptxShape): void {
  const { width, height } = pptxSizes[shape];
  file.defineLayout({ name: shape, width: pptxInches(width), height: pptxInches(height) });
  file.layout = shape;
  file.theme = { headFontFace: pptxFont, bodyFontFace: pptxFont };
  for (const [name, top] of Object.entries(pptxTitleTops)) {
    const title = { name: 'title', type: 'title' as const, x: pptxInches(pptxMargin), y: pptxInches(top), w: pptxInches(width - 2 * pptxMargin), h: 1, align: 'left' as const, valign: 'top' as const, margin: 0 };
    const count = { x: pptxInches(width - pptxMargin - numberWidth), y: pptxInches(height - pptxBelow + 2), w: pptxInches(numberWidth), h: pptxInches(32) };
    file.defineSlideMaster({
      title: name,
      background: { color: pptxColours.surface },
      objects: [{ placeholder: { options: title, text: '' } }],
      slideNumber: { ...count, align: 'right', fontFace: pptxFont, fontSize: pptxPoints(pptxSmall.size), color: pptxColours.muted },
    });
  }
}

function writeSlide(page: PptxPage, slide: Slide, said: PptxSaid & PptxAddressed): readonly PptxChartParts[] {
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
