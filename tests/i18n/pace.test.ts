import { expect, it } from 'vitest';

import { toPace } from '#domain/pace.ts';
import { requiredPace } from '#domain/required-pace.ts';
import { toTrajectory } from '#domain/trajectory.ts';
import { loadLanguage } from '#i18n/language.ts';
import { paceLines, requiredLine } from '#i18n/pace.ts';
import { dataset, indicator, observed, quantity, rate, stated } from '#tests/domain/fixtures.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];

type Facts = Parameters<typeof dataset>[0];
const percent = { label: { vi: '%', en: '%' }, measure: 'rate' } as const;
const money = { label: { vi: 'tỷ đồng', en: 'billion dong' }, measure: 'level' } as const;
const figures = (values: Readonly<Record<number, string>>) => Object.entries(values).map(([year, value]) => observed(['x', year], value));
const towards = (target: string) => [stated(['x', '2016/2020'], target, { form: 'end-level' })];

function linesOf(facts: Facts) {
  const trajectory = toTrajectory(dataset(facts), { series: 'x', issuer: null });
  const [planned] = trajectory.terms[0]?.plans ?? [];
  const pace = planned === undefined ? null : toPace(trajectory, planned.plan);
  if (planned === undefined || pace === null) throw new Error('no pace');
  return [vi, en].map((language) => {
    const { sentence, formula } = paceLines(pace, trajectory.indicator, language);
    return [sentence, formula?.numbers ?? null, requiredLine(requiredPace(trajectory, planned), trajectory.indicator, language)].map((line) => line?.replaceAll('\u00A0', ' ') ?? null);
  });
}

it('of a rate is told along a straight line, with the formula', () => {
  expect(linesOf({ indicators: [rate('x', { unit: percent })], plans: towards('20'), observations: figures({ 2015: '10', 2016: '11', 2017: '12' }) })).toEqual([
    [
      'Từ cuối năm 2015 đến năm 2017, bình quân tăng 1,0 điểm % mỗi năm; để đạt mục tiêu cần tăng 2,0 điểm % mỗi năm. Tính theo đường thẳng, mỗi năm thay đổi như nhau.',
      '((12,0 − 10,0) ÷ 2) ÷ ((20,0 − 10,0) ÷ 5) = 0,50',
      'Từ 12,0% (năm 2017) cần tăng 2,7 điểm % mỗi năm trong 3 năm để đạt 20,0% vào năm 2020. Tính theo đường thẳng, mỗi năm thay đổi như nhau. Chưa có 3 năm liền nào đủ số liệu so sánh được để đối chiếu.',
    ],
    [
      'From the end of 2015 to 2017 there was a rise of 1.0 pp a year on average; the target asks for a rise of 2.0 pp a year. Counted along a straight line, the same change every year.',
      '((12.0 − 10.0) ÷ 2) ÷ ((20.0 − 10.0) ÷ 5) = 0.50',
      'From 12.0% (2017), a rise of 2.7 pp a year over 3 years is needed to reach 20.0% in 2020. Counted along a straight line, the same change every year. No 3 years in a row with enough comparable figures to compare with.',
    ],
  ]);
});

it('of an amount is told as yearly growth', () => {
  const [[sentence, numbers] = []] = linesOf({ indicators: [indicator('x', { unit: money })], plans: towards('320'), observations: figures({ 2015: '10', 2016: '20', 2017: '40' }) });
  expect([sentence, numbers]).toEqual([
    'Từ cuối năm 2015 đến năm 2017, bình quân tăng 100,0% mỗi năm; để đạt mục tiêu cần tăng 100,0% mỗi năm. Tính theo tốc độ tăng bình quân hằng năm.',
    '((40 ÷ 10)^(1 ÷ 2) − 1) ÷ ((320 ÷ 10)^(1 ÷ 5) − 1) = 1,00',
  ]);
});

it('towards a limit that was kept at the start asks for no rise', () => {
  const plans = [stated(['x', '2016/2020'], quantity('4', 'below'), { form: 'end-level', bound: 'at-most' })];
  const [[vietnamese, formula] = [], [english] = []] = linesOf({ indicators: [rate('x', { unit: percent, direction: 'lower' })], plans, observations: figures({ 2015: '3.3', 2018: '3.6', 2020: '4.4' }) });
  expect([vietnamese, english, formula]).toEqual([
    'Từ cuối năm 2015 đến năm 2020, bình quân tăng 0,2 điểm % mỗi năm; năm gốc đã ở mức mục tiêu. Tính theo đường thẳng, mỗi năm thay đổi như nhau.',
    'From the end of 2015 to 2020 there was a rise of 0.2 pp a year on average; the base year was at the target already. Counted along a straight line, the same change every year.',
    null,
  ]);
});
