import { describe, expect, it } from 'vitest';
import type { Movement, PlanInForce } from '#domain/trajectory.ts';
import type { Indicator } from '#domain/indicator.ts';
import { loadLanguage } from '#i18n/language.ts';
import { movementLine, planLine } from '#i18n/lines.ts';
import { budget, estimate, growth, held, implied, inflation, inForce, observed, period, poverty, province, quantity, stated, territory, unknownIssuer } from './figures.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];
const from = period('2019');
const moved = (difference: number, ratio: number | null, decimals = 0): Movement => ({
  kind: 'moved',
  from,
  difference: estimate(difference, decimals),
  growth: ratio === null ? null : estimate(ratio, 1),
});

describe('the line on the change', () => {
  it.each<[Movement, Indicator, string | null, string | null]>([
    [moved(160, 0.064), budget, 'Tăng 6,4% so với 2019', 'Up 6.4% on 2019'],
    [moved(-160, -0.064), budget, 'Giảm 6,4% so với 2019', 'Down 6.4% on 2019'],
    [moved(-160, null), budget, 'Giảm 160\u00A0tỷ đồng so với 2019', 'Down 160\u00A0billion dong on 2019'],
    [moved(-0.3, -0.3, 2), poverty, 'Giảm 0,30\u00A0điểm % so với 2019', 'Down 0.30\u00A0pp on 2019'],
    [moved(0, 0), budget, 'Không đổi so với 2019', 'Unchanged on 2019'],
    [{ kind: 'none', why: 'break', because: territory, from: period('2016') }, budget, 'Không so với 2016: đổi địa giới', 'Not compared with 2016: boundary changed'],
    [{ kind: 'none', why: 'no-previous' }, budget, 'Không có số liệu năm trước để so sánh', 'No figure for the year before'],
    [
      { kind: 'none', why: 'bounds' },
      budget,
      'Không so với năm trước: số công bố chỉ cho biết giới hạn hoặc đã làm tròn',
      'Not compared with the year before: what was published is a limit or is rounded',
    ],
    [{ kind: 'none', why: 'no-figure' }, budget, null, null],
  ])('%j', (...[movement, indicator, vietnamese, english]) => {
    expect([movementLine(movement, indicator, vi), movementLine(movement, indicator, en)]).toEqual([vietnamese, english]);
  });
});

describe('the line on the plan', () => {
  const revenue = observed('2020', quantity(2670));
  const force = (indicator: Indicator, plan: PlanInForce['plan'], { observation = revenue, issuer = unknownIssuer } = {}) =>
    inForce(plan, held({ indicator, observation, plan, baseline: observed('2019', quantity(1)) }), issuer);
  const cutBand = stated('2020', { qualifier: 'between', low: -1.5, high: -1, decimals: 1 }, { form: 'change', bound: 'between' });
  it('says a planned cut in words', () => {
    const said = (plan: PlanInForce['plan']) => [vi, en].map((language) => planLine(force(poverty, plan, { observation: observed('2020', quantity(0.9, 1)), issuer: province }), poverty, language));
    expect([said(cutBand), said(stated('2020', quantity(-1, 0, 'below'), { form: 'change' }))]).toEqual([
      ['KH tỉnh giao giảm 1,0-1,5 · +0,90\u00A0điểm %', 'Province plan: down 1.0-1.5 · +0.90\u00A0pp'],
      ['Giảm 0,10\u00A0điểm % · KH tỉnh giao giảm 1,00', 'Down 0.10\u00A0pp · Province plan: down 1.00'],
    ]);
  });
  const rate = (value: number) => ({ observation: observed('2020', quantity(value, 1)) });

  it.each<[PlanInForce, Indicator, string | null, string | null]>([
    [force(budget, implied('2020', quantity(125))), budget, 'KH ≈\u00A02.136 (suy ra) · +534', 'Plan ≈\u00A02,136 (implied) · +534'],
    [force(budget, stated('2020', quantity(2900)), { issuer: province }), budget, 'KH tỉnh giao 2.900 · −230', 'Province plan 2,900 · −230'],
    [force(budget, stated('2020', quantity(2670))), budget, 'KH 2.670', 'Plan 2,670'],
    [
      force(poverty, implied('2020', quantity(300), { form: 'change' }), rate(0.7)),
      poverty,
      'Giảm 0,30\u00A0điểm % · KH giảm 0,10 (suy ra)',
      'Down 0.30\u00A0pp · Plan: down 0.10 (implied)',
    ],
    [force(growth, stated('2020', quantity(15)), rate(15.5)), growth, 'KH 15,0 · +0,5\u00A0điểm %', 'Plan 15.0 · +0.5\u00A0pp'],
    [force(growth, stated('2020', { qualifier: 'between', low: 3, high: 4, decimals: 0 }), rate(3.5)), growth, 'KH 3-4', 'Plan 3-4'],
    [force(inflation, stated('2020', quantity(4), { bound: 'at-most' }), rate(3)), inflation, 'KH ≤\u00A04', 'Plan ≤\u00A04'],
    [force(budget, { ...stated('2020', quantity(1)), basis: 'absent', reason: 'not-found' }), budget, null, null],
  ])('%j', (...[plan, indicator, vietnamese, english]) => {
    expect([planLine(plan, indicator, vi), planLine(plan, indicator, en)]).toEqual([vietnamese, english]);
  });

  it('says no distance while the year runs', () => {
    const plan = implied('2017', quantity(54), { of: '2017-S1' });
    const half = held({ indicator: budget, observation: observed('2017-S1', quantity(1270)), plan });
    expect(planLine(inForce(plan, half, province), budget, vi)).toBe('KH tỉnh giao ≈\u00A02.352 (suy ra)');
  });
});
