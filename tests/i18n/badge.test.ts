import { describe, expect, it } from 'vitest';
import { unjudged, type Assessment, type Comparison } from '#domain/assessment.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Quantity } from '#domain/quantity.ts';
import { badge } from '#i18n/badge.ts';
import { loadLanguage } from '#i18n/language.ts';
import { budget, growth, held, implied, inflation, observed, poverty, quantity, stated, territory } from './figures.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];
const band: Quantity = { qualifier: 'between', low: 3, high: 4, decimals: 0 };
const rate = (value: number, plan = stated('2020', quantity(15))) => held({ indicator: growth, observation: observed('2020', quantity(value, 1)), plan });
const revenue = (planned: Quantity) => held({ indicator: budget, observation: observed('2020', quantity(2670)), plan: stated('2020', planned) });
const budget2016 = held({ indicator: budget, observation: observed('2016', quantity(1400, 0, 'above')), plan: implied('2016', quantity(179.9, 1)) });
const budget2020 = held({ indicator: budget, observation: observed('2020', quantity(2670)), plan: implied('2020', quantity(125)) });
const half = (percent: number) =>
  held({ indicator: budget, observation: observed('2017-S1', quantity(1270, 0, 'above')), plan: implied('2017', quantity(percent), { of: '2017-S1' }) });
const cut = (value: number, planned = stated('2020', quantity(-0.5, 1), { form: 'change' })) =>
  held({ indicator: poverty, observation: observed('2020', quantity(value, 1)), plan: planned, baseline: observed('2019', quantity(1, 0)) });
const cut300 = held({
  indicator: poverty,
  observation: observed('2020', quantity(0.7, 1)),
  plan: implied('2020', quantity(300), { form: 'change' }),
  baseline: observed('2019', quantity(1, 0)),
});
const ceiling = (value: number, planned: Quantity) =>
  held({ indicator: inflation, observation: observed('2020', quantity(value, 1)), plan: stated('2020', planned, { bound: 'at-most' }) });

const atPlan = held({ indicator: budget, observation: observed('2020-S1', quantity(2670)), plan: stated('2020', quantity(2670), { form: 'cumulative' }) });
const overLimit = held({ indicator: { ...budget, direction: 'lower' }, observation: observed('2020-S1', quantity(2670)), plan: stated('2020', quantity(2000), { form: 'cumulative', bound: 'exactly' }) });
const inTerm = (passed: boolean, more: Partial<Comparison> = {}): Assessment => {
  const { comparison } = half(54);
  if (comparison === null) throw new Error('nothing was compared');
  return { kind: 'in-progress', passed, comparison: { ...comparison, plan: stated('2016/2020', quantity(1000)), actual: observed('2018', quantity(1)), ...more } };
};

type Case = readonly [name: string, judged: readonly [Indicator, Assessment], said: readonly [mark: string, vietnamese: string, english: string, cell: string]];

describe('badges', () => {
  it.each<Case>([
    ['a bound passes an implied plan', [budget, budget2016], ['exceeded', 'Vượt ít nhất 79,9% kế hoạch', 'Exceeded plan by at least 79.9%', '≥179,9%']],
    ['an exact figure passes an implied plan', [budget, budget2020], ['exceeded', 'Vượt 25% kế hoạch', 'Exceeded plan by 25%', '125%']],
    ['an amount misses', [budget, revenue(quantity(2900))], ['missed', 'Không đạt: 92,1% kế hoạch', 'Missed: 92.1% of plan', '92,1%']],
    ['an amount meets', [budget, revenue(quantity(2670))], ['met', 'Đạt kế hoạch', 'Met plan', '100,0%']],
    ['99,96 % is met once rounded', [budget, revenue(quantity(2671))], ['met', 'Đạt kế hoạch', 'Met plan', '100,0%']],
    ['100,04 % is only met once rounded', [budget, revenue(quantity(2669))], ['met', 'Đạt kế hoạch', 'Met plan', '100,0%']],
    ['a plan of zero', [budget, revenue(quantity(0))], ['exceeded', 'Vượt 2.670\u00A0tỷ đồng', 'Exceeded by 2,670\u00A0billion dong', '+2.670']],
    ['the cut of 2020', [poverty, cut300], ['exceeded', '300% mức giảm kế hoạch', '300% of the planned cut', '300%']],
    ['a cut too small', [poverty, cut(0.7)], ['missed', 'Không đạt: 60,0% mức giảm kế hoạch', 'Missed: 60.0% of the planned cut', '60,0%']],
    ['a rise instead of a cut', [poverty, cut(1.2)], ['missed', 'Không đạt: tăng 0,20\u00A0điểm %', 'Missed: up 0.20\u00A0pp', '+0,70\u00A0điểm %']],
    ['a rate above plan', [growth, rate(15.5)], ['exceeded', 'Vượt 0,5\u00A0điểm %', 'Exceeded by 0.5\u00A0pp', '+0,5\u00A0điểm %']],
    ['12,6 against 12', [growth, rate(12.6, stated('2020', quantity(12)))], ['exceeded', 'Vượt 0,6\u00A0điểm %', 'Exceeded by 0.6\u00A0pp', '+0,6\u00A0điểm %']],
    ['a rate below plan', [growth, rate(14.5)], ['missed', 'Không đạt: thấp hơn 0,5\u00A0điểm %', 'Missed: 0.5\u00A0pp below plan', '−0,5\u00A0điểm %']],
    ['a rate inside its band', [growth, rate(3.5, stated('2020', band))], ['met', 'Đạt kế hoạch', 'Met plan', 'đạt']],
    ['a rate beyond its band', [growth, rate(5, stated('2020', band))], ['exceeded', 'Vượt 1,0\u00A0điểm %', 'Exceeded by 1.0\u00A0pp', '+1,0\u00A0điểm %']],
    ['a ceiling kept', [inflation, ceiling(2.9, quantity(3))], ['met', 'Đạt kế hoạch', 'Met plan', 'đạt']],
    ['a strict ceiling touched', [inflation, ceiling(3, quantity(3, 0, 'below'))], ['missed', 'Không đạt kế hoạch', 'Missed plan', 'không đạt']],
    ['a ceiling broken', [inflation, ceiling(4.2, quantity(3))], ['missed', 'Không đạt: cao hơn 1,2\u00A0điểm %', 'Missed: 1.2\u00A0pp above plan', '+1,2\u00A0điểm %']],
    [
      'half a year on its way',
      [budget, half(54)],
      ['in-progress', '6T đạt ít nhất 54% kế hoạch năm', "at least 54% of the year's plan after 6M", '6T ≥54%'],
    ],
    ['half a year past the whole plan', [budget, half(113)], ['passed', 'Đã vượt kế hoạch cả năm', "Already past the whole year's plan", '6T ≥113%']],
    ['a term on its way', [budget, inTerm(false)], ['in-progress', 'Đến năm 2018: ít nhất 54% kế hoạch', 'By 2018: at least 54% of plan', '≥54%']],
    ['a term on its way to a level', [budget, inTerm(false, { method: 'end-level' })], ['in-progress', 'Đến năm 2018: ít nhất 54% mức tăng kế hoạch', 'By 2018: at least 54% of the planned rise', '≥54%']],
    ['half a year over the whole limit', [{ ...budget, direction: 'lower' }, overLimit], ['passed', 'Đã quá mức kế hoạch cả năm', "Already over the limit of the whole year's plan", '6T +670']],
    ['half a year exactly at the whole plan', [budget, atPlan], ['passed', 'Đã đạt kế hoạch cả năm', "Already at the whole year's plan", '6T 100,0%']],
    ['a term past its plan', [budget, inTerm(true, { effect: 'good' })], ['passed', 'Đã vượt kế hoạch cả giai đoạn', "Already past the whole term's plan", '≥54%']],
    ['no plan', [budget, unjudged({ reason: 'no-plan', known: 'not-found' })], ['none', 'Chưa có kế hoạch', 'No plan', '∅']],
    ['no figure', [budget, unjudged({ reason: 'no-figure' })], ['none', 'Chưa có số liệu', 'No figure', '…']],
    ['no comparison', [budget, unjudged({ reason: 'not-comparable', because: territory })], ['none', 'Không so sánh được', 'Not comparable', '≠']],
    ['no conclusion', [budget, unjudged({ reason: 'cannot-tell' })], ['none', 'Không kết luận được', 'Cannot tell', '?']],
    ['not due', [budget, unjudged({ reason: 'not-due' })], ['none', 'Chưa đến kỳ đánh giá', 'Not yet due', '◌']],
  ])('%s', (_name, [indicator, assessment], [mark, vietnamese, english, cell]) => {
    expect(badge(assessment, indicator, vi)).toEqual({ mark, text: vietnamese, cell });
    expect(badge(assessment, indicator, en)).toMatchObject({ mark, text: english });
  });
});
