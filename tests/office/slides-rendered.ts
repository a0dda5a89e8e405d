import assert from 'node:assert/strict';

import jsQR from 'jsqr';

import { emptyDeck } from '#domain/deck.ts';
import { toSlides } from '#domain/slides.ts';
import { loadLanguage } from '#i18n/language.ts';
import { plainText, slideText } from '#i18n/slides.ts';
import { shipped } from '#tests/documents/import-support.ts';
import { pptxOf } from '#tests/documents/pptx-parts.ts';

import type { OfficeCase } from './office-case.ts';
import { pagePicture, pageTexts } from './pdf-pages.ts';

const address = 'https://city.example/present/?year=2020&issuer=province';

/** Every slide is one page of LibreOffice's PDF, with its title, its number and, on the last one, a code that can be scanned; a slide of the budget has its Vietnamese numbers. */
export const slidesRendered: readonly OfficeCase[] = [
  { area: 'thai-nguyen-city', locale: 'vi', shape: 'wide', written: ['2.670', '> 1.400', '▲ 125%'] },
  { area: 'thai-nguyen-city', locale: 'en', shape: 'square', written: ['2,670', '> 1,400', '▲ 125%'] },
  { area: 'viet-nam', locale: 'vi', shape: 'square', written: ['2,91', '8,02'] },
  { area: 'viet-nam', locale: 'en', shape: 'wide', written: ['2.91', '8.02'] },
].map(({ area, locale, shape, written }) => ({
  name: `slides of ${area} in ${locale}, ${shape}: drawn page by page`,
  run: async ({ convert }) => {
    const language = await loadLanguage(locale === 'vi' ? 'vi' : 'en');
    const slides = toSlides(shipped(area), { year: 2020, issuer: null, deck: emptyDeck });
    const bytes = await pptxOf(slides, { locale: language.locale, shape: shape === 'wide' ? 'wide' : 'square', address });
    const pdf = convert({ name: `${area}-${locale}-${shape}.pptx`, bytes }, 'pdf');
    const pages = pageTexts(pdf).map(plain);
    assert.equal(pages.length, slides.length);
    for (const [place, slide] of slides.entries()) {
      const title = plain(plainText(slideText(slide, language).title));
      assert.ok(pages[place]?.includes(title), `page ${place + 1} lacks ${title}`);
      assert.ok(pages[place]?.includes(`${place + 1}/${slides.length}`), `page ${place + 1} lacks its number`);
    }
    assert.equal(scanned(pdf, pages.length), address);
    for (const text of written) assert.ok(pages.some((page) => page.includes(plain(text))), `no page shows ${text}`);
  },
}));

/** Letters without spaces, for a line may break anywhere. */
const plain = (text: string) => text.normalize('NFC').replaceAll(/\s/gu, '');

/** The address in the code of a page. */
function scanned(pdf: Uint8Array, page: number): string | null {
  const { data, width, height } = pagePicture(pdf, page);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
