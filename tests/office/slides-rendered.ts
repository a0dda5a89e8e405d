import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { emptyDeck } from '#domain/deck.ts';
import { toSlides } from '#domain/slides.ts';
import { loadLanguage } from '#i18n/language.ts';
import { plainText, slideText } from '#i18n/slides.ts';
import { shipped } from '#tests/documents/import-support.ts';
import { pptxOf } from '#tests/documents/pptx-parts.ts';

import type { OfficeCase } from './office-case.ts';

/** Every slide is one page of LibreOffice's PDF, with its title and, on a slide of the budget, its Vietnamese numbers. */
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
    const bytes = await pptxOf(slides, { locale: language.locale, shape: shape === 'wide' ? 'wide' : 'square' });
    const pages = pagesOf(convert({ name: `${area}-${locale}-${shape}.pptx`, bytes }, 'pdf'));
    assert.equal(pages.length, slides.length);
    for (const [place, slide] of slides.entries()) {
      const title = plain(plainText(slideText(slide, language).title));
      assert.ok(pages[place]?.includes(title), `page ${place + 1} lacks ${title}`);
    }
    for (const text of written) assert.ok(pages.some((page) => page.includes(plain(text))), `no page shows ${text}`);
  },
}));

/** Letters without spaces, for a line may break anywhere. */
const plain = (text: string) => text.normalize('NFC').replaceAll(/\s/gu, '');

function pagesOf(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'slides-'));
  try {
    writeFileSync(path.join(folder, 'slides.pdf'), pdf);
    const { status, stdout, stderr } = spawnSync('pdftotext', ['-enc', 'UTF-8', path.join(folder, 'slides.pdf'), '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
    if (status !== 0) throw new Error(`pdftotext (package poppler-utils) could not read the pages: ${stderr}`);
    return stdout.split('\f').slice(0, -1).map(plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
