import type { SentencePart } from '#i18n/headline.ts';
import type { Language } from '#i18n/language.ts';
import type { SlideText } from '#i18n/slides.ts';
import type { PptxColour, PptxShape } from './pptx-look.ts';
import type { PptxPage, PptxRun } from './pptx-page.ts';
import { pptxSmall, type PptxRoom } from './pptx-room.ts';

/** What a slide says, for which projector, in which language. */
export interface PptxSaid {
  readonly said: SlideText;
  readonly shape: PptxShape;
  readonly language: Language;
}

const tones: Record<SentencePart['tone'], PptxColour> = { plain: 'text', good: 'good', bad: 'bad' };

/** A sentence with its good or bad news coloured. */
export function pptxRuns(parts: readonly SentencePart[], bold: boolean): readonly PptxRun[] {
  return parts.map(({ text, tone }) => ({ text, colour: tones[tone], bold }));
}

/** What the slide states. */
export function writeTitle(page: PptxPage, parts: readonly SentencePart[], { title }: Pick<PptxRoom, 'title'>): void {
  page.write(pptxRuns(parts, true), title, { size: title.size, isTitle: true });
}

/** What belongs on the slide itself: what to beware of, and where it comes from. */
export function writeFoot(page: PptxPage, { foot }: Pick<PptxRoom, 'foot'>): void {
  if (foot.text !== '') page.write([{ text: foot.text, colour: 'muted' }], foot, { size: pptxSmall.size });
}
