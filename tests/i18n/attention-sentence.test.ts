import { expect, it } from 'vitest';

import { toAttention } from '#domain/attention.ts';
import { pointEstimate } from '#domain/estimate.ts';
import { attentionSentence } from '#i18n/attention-sentence.ts';
import { loadLanguage } from '#i18n/language.ts';
import type { Locale } from '#i18n/locale.ts';
import { awkward } from '#mocks/fixtures.ts';
import { exact, figure, indicator, period, quantity, statedPlan, text } from '#mocks/making.ts';
import { awkwardPlans } from '#mocks/awkward-plans.ts';

/** Kinds and sentences of what needs attention in a year of the awkward city. */
async function sentences(year: number, locale: Locale = 'vi', dataset = awkward) {
  const language = await loadLanguage(locale);
  return toAttention(dataset, { year, issuer: null }).map((concern) => {
    const about = dataset.indicators.find(({ id }) => id === concern.indicator) ?? indicator({ id: '', title: text('') });
    return [concern.kind, concern.indicator, attentionSentence(concern, about, language).replaceAll('\u00A0', ' ')];
  });
}

it('of a missed plan is its verdict', async () => {
  expect(await sentences(2020)).toContainEqual(['missed', 'fires', 'Không đạt: cao hơn 3 vụ']);
  expect(await sentences(2020, 'en')).toContainEqual(['missed', 'fires', 'Missed: 3 cases above plan']);
});

it('of contradictory sources shows both figures', async () => {
  expect(await sentences(2019)).toContainEqual(['contradictory', 'budget', '2.510 tỷ đồng ↔ 3.000 tỷ đồng']);
});

it('of a figure that may or may not be enough shows the numbers', async () => {
  const jobs = statedPlan({ id: 'jobs', series: 'jobs', period: period('2020'), quantity: exact(5600) });
  const concerns = await sentences(2020, 'vi', { ...awkward, plans: [...awkwardPlans.filter(({ id }) => id !== 'jobs-2020'), jobs] });
  expect(concerns.find(([kind, about]) => kind === 'cannot-tell' && about === 'jobs')?.[2]).toMatch(/^5\.500 ÷ 5\.600 ≥ 98,2%$/u);
});

it('of a figure known from secondary sources only is the figure', async () => {
  const thesis = figure({ id: 'fires-2018', series: 'fires', period: period('2018'), quantity: quantity('about', 7), provenance: [{ source: 'thesis', place: null, says: text('') }] });
  expect(await sentences(2018, 'en', { ...awkward, observations: [...awkward.observations, thesis] })).toContainEqual(['secondary-only', 'fires', '≈ 7 cases']);
});

it('of a printed growth that does not recompute names both numbers', async () => {
  const language = await loadLanguage('vi');
  const slot = { indicator: 'budget', series: 'budget', period: period('2020') } as const;
  const finding = { ...slot, kind: 'growth', agrees: false, observation: 'budget-2020', before: 'budget-2019', printed: pointEstimate(0.15, 0), recomputed: pointEstimate(0.128, 1) } as const;
  const about = indicator({ id: 'budget', title: text('Thu ngân sách') });
  expect(attentionSentence({ ...slot, kind: 'claim-differs', finding }, about, language)).toBe('Báo cáo ghi tốc độ tăng 15%, tính lại là 12,8%.');
});
