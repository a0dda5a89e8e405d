import { area, breakAt, dataset, day, implied, indicator, observed, quantity, rate, seriesOf } from './fixtures.ts';

/** The figures of the two reports and of the half-year report of 2017, as a small dataset of the city. */
export const city = dataset({
  area: { ...area, validTo: day('2025-06-30') },
  indicators: [
    rate('growth', { headline: 1 }),
    indicator('budget', { headline: 2 }),
    indicator('industry', { headline: 3, defaultSeries: 'industry-local' }),
    indicator('jobs', { headline: 4 }),
    rate('poverty', { headline: 5, direction: 'lower', decimals: 2 }),
  ],
  series: [
    seriesOf('growth'),
    seriesOf('budget'),
    seriesOf('industry-local', 'industry'),
    seriesOf('industry-construction', 'industry'),
    seriesOf('jobs'),
    seriesOf('poverty'),
  ],
  observations: [
    observed(['growth', '2016'], '15.5'),
    observed(['budget', '2016'], quantity('1400', 'above')),
    observed(['budget', '2017-S1'], quantity('1270', 'above')),
    observed(['budget', '2020'], '2670'),
    observed(['industry-construction', '2016'], quantity('38900', 'above')),
    observed(['industry-local', '2020'], quantity('10100', 'above')),
    observed(['jobs', '2016'], '4000'),
    observed(['jobs', '2020'], quantity('5500', 'above')),
    observed(['poverty', '2019'], '1.00'),
    observed(['poverty', '2020'], '0.7'),
  ],
  plans: [
    implied(['growth', '2016'], ['growth-2016', 'points-above-plan', '0.5'], { issuer: 'unknown' }),
    implied(['budget', '2016'], ['budget-2016', 'percent-above-plan', '79.9']),
    implied(['budget', '2017'], ['budget-2017-S1', 'percent-of-plan', '113'], { form: 'cumulative' }),
    implied(['budget', '2017'], ['budget-2017-S1', 'percent-of-plan', '103'], { form: 'cumulative', issuer: 'council' }),
    implied(['budget', '2020'], ['budget-2020', 'percent-of-plan', '125'], { issuer: 'unknown' }),
    implied(['industry-local', '2020'], ['industry-local-2020', 'percent-of-plan', '119'], { issuer: 'unknown' }),
    implied(['poverty', '2020'], ['poverty-2020', 'percent-of-plan', '300'], { issuer: 'unknown', form: 'change' }),
  ],
  breaks: [breakAt('2017-08-18')],
});
