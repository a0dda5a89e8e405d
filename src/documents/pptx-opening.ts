import type { Slide } from '#domain/slide.ts';
import { headline } from '#i18n/headline.ts';
import type { Language } from '#i18n/language.ts';
import { plainText } from '#i18n/slides.ts';
import { pptxWords } from '#i18n/words/pptx.ts';
import { slideWords } from '#i18n/words/slides.ts';
import { pptxRuns, writeFoot, type PptxSaid } from './pptx-frame.ts';
import { pptxMargin, pptxSizes, pptxTitleTops } from './pptx-look.ts';
import type { PptxPage } from './pptx-page.ts';
import { pptxRoom, pptxSmall } from './pptx-room.ts';
import { pptxLines } from './pptx-text.ts';
import { qrCode } from './qr-code.ts';

export interface PptxAddressed {
  /** Where the same slides are on the net, for the code on the last one; null where that is nowhere. */
  readonly address: string | null;
}

const huge = { size: 54, line: 66 } as const;
const lead = { size: 30, line: 42 } as const;
const area = { size: 32, line: 42 } as const;
const code = 190;

/** The first and the last slide: what it is about, what it came to, and on the last one the way to it. */
export function writeOpening(page: PptxPage, slide: Extract<Slide, { kind: 'title' | 'closing' }>, { said, shape, language, address }: PptxSaid & PptxAddressed): void {
  const { words, format } = language;
  const source = slide.kind === 'title' ? words.shell.updated(format.date(slide.updated)) : '';
  const room = pptxRoom({ title: plainText(said.title), subtitles: [''], key: 0, caveats: said.caveats, sources: [source] }, { shape, language });
  const inside = pptxSizes[shape].width - 2 * pptxMargin;
  const titleHeight = pptxLines(plainText(said.title), huge.size, inside) * huge.line;
  const across = (y: number, height: number) => ({ x: pptxMargin, y, width: inside, height });
  const titleAt = pptxTitleTops[slide.kind];

  const areaHeight = pptxLines(said.subtitle, area.size, inside) * area.line;
  page.write([{ text: said.subtitle, colour: 'muted' }], across(titleAt - areaHeight - 12, areaHeight), { size: area.size });
  page.write(pptxRuns(said.title, true), across(titleAt, titleHeight), { size: huge.size, isTitle: true });
  const below = titleAt + titleHeight + 24;
  const leading = slide.kind === 'title' ? [{ text: opening(slide, language) }] : pptxRuns(headline(slide.tally, language), false);
  page.write(leading, across(below, pptxLines(leading.map(({ text }) => text).join(''), lead.size, inside) * lead.line), { size: lead.size });
  if (slide.kind === 'closing' && address !== null) drawCode(page, address, { top: room.foot.y - code - 24, label: pptxWords[language.locale].qr });
  writeFoot(page, room);
}

function opening({ issuers }: Extract<Slide, { kind: 'title' }>, { words, text, locale }: Language): string {
  const names = issuers.map(({ name }) => text(name)).join(', ');
  return [words.overview.subject, names === '' ? '' : slideWords[locale].issuers(names)].filter((line) => line !== '').join('. ');
}

/** The code as one drawing made of its dark squares, sharp at any size. */
function drawCode(page: PptxPage, address: string, { top, label }: { readonly top: number; readonly label: string }): void {
  const drawn = qrCode(address);
  if (drawn === null) return;
  const module = code / drawn.size;
  const strokes = [...drawn.path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, width]) => {
    const [left, up, long] = [pptxMargin + Number(x) * module, top + Number(y) * module, Number(width) * module];
    return [[left, up], [left + long, up], [left + long, up + module], [left, up + module]] as const;
  });
  page.draw(strokes, { line: null, fill: 'text' });
  page.write([{ text: label, colour: 'muted' }], { x: pptxMargin + code + 16, y: top + code / 2 - 18, width: 560, height: 36 }, { size: pptxSmall.size, valign: 'middle' });
}
