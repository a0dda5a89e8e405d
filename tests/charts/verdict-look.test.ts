import { expect, it } from 'vitest';

import { verdictLook } from '#charts/verdict-look.ts';
import { indicator, observed, quantity } from '#tests/domain/fixtures.ts';
import { ask, planned } from '#tests/domain/judging-support.ts';

const half = (figure: string, direction: 'higher' | 'lower') =>
  verdictLook(ask('0', planned(quantity('1000'), { form: 'cumulative' }), { observation: observed(['x', '2020-S1'], figure), indicator: indicator('x', { direction }) }));

it('a part of a year that has decided it is coloured by what that means for the area', () => {
  expect([half('1100', 'higher'), half('1000', 'higher'), half('600', 'higher'), half('1100', 'lower'), half('600', 'lower')].map(({ tone }) => tone)).toEqual(['good', 'neutral', 'neutral', 'bad', 'neutral']);
});
