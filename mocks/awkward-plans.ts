import type { Plan } from '#domain/plan.ts';

import { absentPlan, between, day, exact, impliedPlan, period, quantity, statedPlan, text } from './making.ts';

/** Every form, bound and basis; two issuers for one period, an unknown issuer, a replaced plan, a plan of zero, a band, printed percentages. */
export const awkwardPlans: readonly Plan[] = [
  impliedPlan({
    id: 'budget-2016-province',
    series: 'budget',
    period: period('2016'),
    issuer: 'province',
    claim: { observation: 'budget-2016', wording: 'percent-above-plan', quantity: exact(79.9, 1) },
  }),
  impliedPlan({
    id: 'budget-2017-province',
    series: 'budget',
    period: period('2017'),
    issuer: 'province',
    form: 'cumulative',
    claim: { observation: 'budget-2017-s1', wording: 'percent-of-plan', quantity: exact(113) },
  }),
  impliedPlan({
    id: 'budget-2017-city',
    series: 'budget',
    period: period('2017'),
    form: 'cumulative',
    claim: { observation: 'budget-2017-s1', wording: 'percent-of-plan', quantity: exact(103) },
  }),
  statedPlan({ id: 'budget-2019-first', series: 'budget', period: period('2019'), quantity: exact(2000), decision: { number: '10/NQ-HĐND', date: day('2018-12-20') } }),
  statedPlan({
    id: 'budget-2019-revised',
    series: 'budget',
    period: period('2019'),
    quantity: exact(2061),
    decision: { number: '15/NQ-HĐND', date: day('2019-07-15') },
    supersedes: 'budget-2019-first',
    claims: [{ observation: 'budget-2019', wording: 'percent-above-plan', quantity: exact(21.8, 1) }],
  }),
  impliedPlan({
    id: 'budget-2020-unknown',
    series: 'budget',
    period: period('2020'),
    issuer: 'unknown',
    claim: { observation: 'budget-2020', wording: 'percent-of-plan', quantity: exact(125) },
  }),
  statedPlan({ id: 'budget-2022', series: 'budget', period: period('2022'), bound: 'about', quantity: quantity('about', 2800) }),
  impliedPlan({
    id: 'poverty-2020',
    series: 'poverty',
    period: period('2020'),
    form: 'change',
    bound: 'at-most',
    baseline: period('2019'),
    claim: { observation: 'poverty-2020', wording: 'percent-of-plan', quantity: exact(300) },
  }),
  statedPlan({ id: 'poverty-term', series: 'poverty', period: period('2016/2020'), issuer: 'congress', form: 'end-level', bound: 'at-most', quantity: exact(1, 1) }),
  statedPlan({ id: 'growth-2016', series: 'growth', period: period('2016'), form: 'growth', quantity: exact(15), claims: [{ observation: 'growth-2016', wording: 'points-above-plan', quantity: exact(0.5, 1) }] }),
  statedPlan({ id: 'growth-term', series: 'growth', period: period('2016/2020'), issuer: 'congress', form: 'average', quantity: exact(15) }),
  statedPlan({ id: 'industry-local-2020', series: 'industry-local', period: period('2020'), bound: 'exactly', quantity: exact(8500), claims: [{ observation: 'industry-local-2020', wording: 'verdict', verdict: 'exceeded' }] }),
  statedPlan({ id: 'inflation-2019', series: 'inflation', period: period('2019'), bound: 'between', quantity: between(2, 4) }),
  statedPlan({ id: 'inflation-2020', series: 'inflation', period: period('2020'), bound: 'between', quantity: between(2, 4), caution: text('Ngoài khoảng.', 'Outside the band.') }),
  statedPlan({ id: 'fires-2020', series: 'fires', period: period('2020'), bound: 'at-most', quantity: exact(0) }),
  statedPlan({ id: 'jobs-2020', series: 'jobs', period: period('2020'), quantity: exact(5000), claims: [{ observation: 'jobs-2020', wording: 'amount-above-plan', quantity: quantity('above', 500) }] }),
  absentPlan({ id: 'jobs-2019', series: 'jobs', period: period('2019'), reason: 'not-set' }),
  absentPlan({ id: 'inflation-2018', series: 'inflation', period: period('2018'), reason: 'not-found' }),
];
