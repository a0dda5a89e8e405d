import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { keyEntries } from '#i18n/key-entries.ts';
import { validateDataset } from '#data/validate.ts';
import { yearsOf } from '#domain/coverage.ts';
import { emptyDeck } from '#domain/deck.ts';
import { toSlides } from '#domain/slides.ts';
import { canvasSizes, roomOf } from '#features/present/slide-room.ts';
import { loadLanguage } from '#i18n/language.ts';
import { plainText, slideText } from '#i18n/slides.ts';

const shipped = (area: string) => validateDataset(JSON.parse(readFileSync(`public/api/v1/datasets/${area}.json`, 'utf8')), { address: area, area }).dataset;

describe.each(['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'])('every indicator slide of %s', (area) => {
  const dataset = shipped(area);
  const { first, last } = yearsOf(dataset) ?? { first: 0, last: -1 };
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const slides = years.flatMap((year) => toSlides(dataset, { year, issuer: null, deck: emptyDeck }).filter((slide) => slide.kind === 'indicator'));

  it.each([
    ['wide', 'vi'],
    ['wide', 'en'],
    ['square', 'vi'],
    ['square', 'en'],
  ] as const)('%s in %s: three fifths for the picture, the source and at least one caveat beside it', async (shape, locale) => {
    const language = await loadLanguage(locale);
    expect(slides.length).toBeGreaterThan(20);
    const poor = slides.flatMap((slide) => {
      const { title, subtitle, shortSubtitle, caveats, source, shortSource } = slideText(slide, language);
      const key = keyEntries([slide.trajectory], language.words).map(({ word }) => word);
      const { chart, foot } = roomOf({ title: plainText(title), subtitles: [subtitle, shortSubtitle], key, caveats, sources: [source ?? '', shortSource ?? ''] }, { shape, language });
      const isSourced = [source, shortSource].some((one) => foot.endsWith(one ?? ''));
      const isTold = caveats.length === 0 || caveats.some((caveat) => foot.includes(caveat));
      return chart >= canvasSizes[shape].height * 0.6 && isSourced && isTold ? [] : [`${slide.key} ${slide.year}, ${chart}: ${foot}`];
    });
    expect(poor).toEqual([]);
  });
});
