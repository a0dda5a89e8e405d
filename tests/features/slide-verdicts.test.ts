import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { slideVerdicts } from '#charts/slide-verdicts.ts';
import { slotsOf } from '#charts/slots.ts';
import { validateDataset } from '#data/validate.ts';
import { isCompared } from '#domain/compared.ts';
import { emptyDeck } from '#domain/deck.ts';
import { spareSlides, toSlides } from '#domain/slides.ts';
import { loadLanguage } from '#i18n/language.ts';

const shipped = (area: string) => validateDataset(JSON.parse(readFileSync(`public/api/v1/datasets/${area}.json`, 'utf8')), { address: area, area }).dataset;

/** Half of the canvas of a slide without its margins: marks are drawn at twice their size. */
const [wide, square] = [600, 440];

describe.each([
  ['thai-nguyen-city', 'vi'],
  ['thai-nguyen-province', 'vi'],
  ['viet-nam', 'vi'],
  ['viet-nam', 'en'],
] as const)('verdicts under the years on slides of %s in %s', (area, locale) => {
  it.each([wide, square])('all have their text, on two lines at most, %i wide', async (width) => {
    const language = await loadLanguage(locale);
    const dataset = shipped(area);
    for (const year of [2012, 2016, 2020, 2024]) {
      const request = { year, issuer: null, deck: emptyDeck };
      for (const slide of [...toSlides(dataset, request), ...spareSlides(dataset, request)]) {
        if (slide.kind !== 'indicator') continue;
        const { rows } = slide.trajectory;
        const { verdicts, lines } = slideVerdicts(slide.trajectory, { slots: slotsOf(rows.map((row) => row.year)), selectedYear: year, width }, language);
        expect(verdicts).toHaveLength(rows.filter(isCompared).length);
        expect(verdicts.filter(({ box }) => box === null).map((verdict) => `${slide.key} ${verdict.year} ${verdict.text}`)).toEqual([]);
        expect(lines).toBeLessThanOrEqual(2);
      }
    }
  });
});
