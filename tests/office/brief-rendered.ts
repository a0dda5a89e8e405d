import assert from 'node:assert/strict';
import { PNG } from 'pngjs';

import { briefDocx } from '#documents/docx-brief.ts';
import { toScorecard } from '#domain/scorecard.ts';
import { tallyOf } from '#domain/tally.ts';
import { headline } from '#i18n/headline.ts';
import { loadLanguage } from '#i18n/language.ts';
import { named } from '#i18n/naming.ts';
import { reportSentence } from '#i18n/report.ts';
import { shipped } from '#tests/documents/import-support.ts';

import type { OfficeCase } from './office-case.ts';
import { pageTexts, placedPages } from './pdf-pages.ts';

/** Least distances of text from the edges of a sheet, as decree 30/2020 has them, in millimetres; the number of the page stands above. */
const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const numberAt = 18;
const points = (millimetres: number) => (millimetres / 25.4) * 72;

/** A brief as Word prints it: A4, the table on its side, nothing beyond the margins, pages numbered from the second, every sentence told. */
export const briefRendered: readonly OfficeCase[] = [
  { area: 'thai-nguyen-city', year: 2020, locale: 'vi', most: 8 },
  { area: 'thai-nguyen-city', year: 2016, locale: 'en', most: 9 },
  { area: 'viet-nam', year: 2020, locale: 'vi', most: 16 },
].map(({ area, year, locale, most }) => ({
  name: `brief of ${area}, ${year}, in ${locale}: A4 within its margins`,
  run: async ({ convert }) => {
    const language = await loadLanguage(locale === 'vi' ? 'vi' : 'en');
    const dataset = shipped(area);
    const request = { dataset, year, issuer: null };
    const { entries } = toScorecard(dataset, request);
    const figures = entries.map(({ trajectory }) => ({ trajectory, picture: { png: blank, width: 800, height: 400 } }));
    const pdf = convert({ name: `${area}-${year}-${locale}.docx`, bytes: new Uint8Array(await briefDocx({ ...request, figures }, language)) }, 'pdf');

    const pages = placedPages(pdf);
    assert.ok(pages.length >= 4 && pages.length <= most, `${pages.length} pages`);
    const sizes = pages.map(({ width, height }) => [Math.round(Math.min(width, height)), Math.round(Math.max(width, height)), width > height] as const);
    for (const [short, long] of sizes) assert.deepEqual([short, long], [595, 842]);
    const turned = sizes.map(([, , sideways]) => sideways);
    assert.ok(turned[0] === false && turned.at(-1) === true && turned.indexOf(true) > turned.lastIndexOf(false), 'the table lies on its side, at the end');

    for (const [place, { width, height, words }] of pages.entries()) {
      const number = words.filter(({ top }) => top < points(numberAt));
      assert.deepEqual(number.map(({ text }) => text), place === 0 ? [] : [String(place + 1)]);
      const beyond = words.filter(
        (word) => !number.includes(word) && (word.left < points(margins.left) - 1 || word.right > width - points(margins.right) + 1 || word.top < points(margins.top) - 4 || word.bottom > height - points(margins.bottom) + 4),
      );
      assert.deepEqual(beyond, [], `page ${place + 1}`);
    }

    const told = plain(pageTexts(pdf).join(' '));
    const counted = headline(tallyOf(year, entries.map(({ row }) => row)), language);
    const sentences = [counted.map(({ text }) => text).join(''), ...entries.map(({ row, trajectory }) => reportSentence(row, named(trajectory.indicator, trajectory.series, dataset.series), language))];
    for (const sentence of sentences) assert.ok(told.includes(plain(sentence)), `not told: ${sentence}`);
  },
}));

const blank = new Uint8Array(PNG.sync.write(new PNG({ width: 80, height: 40 })));

/** Letters without spaces and hyphens, for a line may break anywhere. */
const plain = (text: string) => text.normalize('NFC').replaceAll(/[\s-]/gu, '');
