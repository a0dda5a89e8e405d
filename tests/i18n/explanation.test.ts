import { describe, expect, it } from 'vitest';
import type { Assessment, Comparison } from '#domain/assessment.ts';
import type { Indicator } from '#domain/indicator.ts';
import { explanationLines, type ExplanationLines } from '#i18n/explanation.ts';
import { loadLanguage } from '#i18n/language.ts';
import { budget, estimate, growth, held, implied, inflation, observed, period, poverty, quantity, stated } from './figures.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];

function comparisonOf({ comparison }: Assessment): Comparison {
  if (comparison === null) throw new Error('nothing was compared');
  return comparison;
}

const lines = (assessment: Assessment, indicator: Indicator, language = vi) => explanationLines(comparisonOf(assessment), indicator, language);
const [revenue, lastYear] = [observed('2020', quantity(2670)), observed('2019', quantity(1))];
const cut = (value: number, plan: Parameters<typeof held>[0]['plan']) => held({ indicator: poverty, observation: observed('2020', quantity(value, 1)), plan, baseline: lastYear });
const cut300 = cut(0.7, implied('2020', quantity(300), { form: 'change' }));
const rate = (value: number, plan: Parameters<typeof held>[0]['plan'] = stated('2020', quantity(15))) => held({ indicator: growth, observation: observed('2020', quantity(value, 1)), plan });

describe('formulas with the numbers put in', () => {
  it('explain the 300 % in both languages', () => {
    expect(lines(cut300, poverty)).toEqual({
      formula: '(thực hiện − mức năm 2019) ÷ mức thay đổi kế hoạch',
      numbers: '(0,70 − 1,00) ÷ (−0,10) = 300%',
      notes: ['Báo cáo ghi: bằng 300% kế hoạch.'],
    });
    expect(lines(cut300, poverty, en)).toEqual({
      formula: '(actual − level of 2019) ÷ planned change',
      numbers: '(0.70 − 1.00) ÷ (−0.10) = 300%',
      notes: ['The report says: 300% of plan.'],
    });
  });

  const of2020 = (plan: Parameters<typeof held>[0]['plan']) => held({ indicator: budget, observation: revenue, plan });
  it.each<[string, Assessment, Indicator, ExplanationLines]>([
    [
      'a ratio to an implied plan',
      of2020(implied('2020', quantity(125))),
      budget,
      {
        formula: 'thực hiện ÷ kế hoạch',
        numbers: '2.670 ÷ 2.136 = 125%',
        notes: ['Kế hoạch suy ra từ tỷ lệ công bố: khoảng 2.136 (từ 2.127 đến 2.145).', 'Báo cáo ghi: bằng 125% kế hoạch.'],
      },
    ],
    [
      'a bound',
      held({ indicator: budget, observation: observed('2016', quantity(1400, 0, 'above')), plan: implied('2016', quantity(179.9, 1)) }),
      budget,
      {
        formula: 'thực hiện ÷ kế hoạch',
        numbers: '1.400 ÷ 778 ≥ 179,9%',
        notes: ['Kế hoạch suy ra từ tỷ lệ công bố: ít nhất 778.', 'Báo cáo ghi: bằng 179,9% kế hoạch.'],
      },
    ],
    [
      'part of a year',
      held({ indicator: budget, observation: observed('2020-S1', quantity(1000)), plan: stated('2020', quantity(2000)) }),
      budget,
      { formula: 'thực hiện ÷ kế hoạch cả năm', numbers: '1.000 ÷ 2.000 = 50,0%', notes: [] },
    ],
    ['a plan of zero', of2020(stated('2020', quantity(0))), budget, { formula: 'thực hiện − kế hoạch', numbers: '2.670 − 0 = +2.670', notes: ['Kế hoạch bằng 0 nên không tính tỷ lệ.'] }],
    ['points', rate(15.5), growth, { formula: 'thực hiện − kế hoạch', numbers: '15,5 − 15,0 = +0,5\u00A0điểm %', notes: [] }],
    [
      'a rise against a planned cut',
      cut(1.2, stated('2020', quantity(-0.5, 1), { form: 'change' })),
      poverty,
      { formula: '(thực hiện − mức năm 2019) − mức thay đổi kế hoạch', numbers: '(1,20 − 1,00) − (−0,50) = +0,70\u00A0điểm %', notes: [] },
    ],
    [
      'inside a band',
      rate(3.5, stated('2020', { qualifier: 'between', low: 3, high: 4, decimals: 0 })),
      growth,
      { formula: 'thực hiện − ngưỡng kế hoạch', numbers: '3,5 nằm trong kế hoạch 3-4', notes: [] },
    ],
    [
      'a range inside a band',
      held({ indicator: growth, observation: observed('2020', { qualifier: 'between', low: 3.2, high: 3.5, decimals: 1 }), plan: stated('2020', { qualifier: 'between', low: 3, high: 4, decimals: 0 }) }),
      growth,
      { formula: 'thực hiện − ngưỡng kế hoạch', numbers: '3,2-3,5 nằm trong kế hoạch 3-4', notes: [] },
    ],
    [
      'a bound that may lie inside a band or beyond it',
      held({ indicator: growth, observation: observed('2020', quantity(3.5, 1, 'above')), plan: stated('2020', { qualifier: 'between', low: 3, high: 4, decimals: 0 }) }),
      growth,
      { formula: 'thực hiện − ngưỡng kế hoạch', numbers: '>\u00A03,5 có thể nằm trong hoặc ngoài kế hoạch 3-4', notes: [] },
    ],
    [
      'a cut inside a planned band, on the scale of the figure',
      cut(0.7, stated('2020', { qualifier: 'between', low: -0.5, high: -0.2, decimals: 1 }, { form: 'change', bound: 'between' })),
      poverty,
      { formula: 'thực hiện − ngưỡng kế hoạch', numbers: '0,70 nằm trong kế hoạch 0,50-0,80', notes: [] },
    ],
    [
      'a plan whose margin lies within its last digit',
      rate(15.5, implied('2020', quantity(0.5, 1), { claim: { observation: 'o-2020', wording: 'points-above-plan', quantity: quantity(0.5, 1) } })),
      growth,
      { formula: 'thực hiện − kế hoạch', numbers: '15,5 − 15,0 = +0,5\u00A0điểm %', notes: ['Kế hoạch suy ra từ tỷ lệ công bố: 15,0.', 'Báo cáo ghi: vượt kế hoạch 0,5\u00A0điểm %.'] },
    ],
    [
      'below a band',
      rate(2.5, stated('2020', { qualifier: 'between', low: 3, high: 4, decimals: 0 })),
      growth,
      { formula: 'thực hiện − ngưỡng kế hoạch', numbers: '2,5 − 3,0 = −0,5\u00A0điểm %', notes: [] },
    ],
    [
      'on a strict limit',
      held({ indicator: inflation, observation: observed('2020', quantity(3, 1)), plan: stated('2020', quantity(3, 0, 'below'), { bound: 'at-most' }) }),
      inflation,
      { formula: 'thực hiện − ngưỡng kế hoạch', numbers: '3,0 − 3,0 = 0,0\u00A0điểm %', notes: [] },
    ],
  ])('%s', (...[, assessment, indicator, expected]) => {
    expect(lines(assessment, indicator)).toEqual(expected);
  });

  it('explain terms', () => {
    const average = {
      ...comparisonOf(rate(15)),
      method: 'term-average',
      actualEstimate: estimate(47.25, 2),
      variance: estimate(-0.75, 2),
      term: { kind: 'average', counted: 3, years: 5, perYear: estimate(16, 0), stillNeeded: estimate(16.4, 1) },
    } as const;
    expect(explanationLines(average, growth, vi)).toEqual({
      formula: 'tổng thực hiện − (số năm × kế hoạch mỗi năm)',
      numbers: '47,25 − (3 × 16,00) = −0,75\u00A0điểm %',
      notes: ['Bình quân cộng của số từng năm (3 trên 5 năm), tính lại từ số đã công bố; không phải số bình quân do tài liệu công bố.', 'Mỗi năm còn lại cần bình quân 16,4%.'],
    });
    const shared = { ...average, actualEstimate: estimate(2000, 0), variance: estimate(500, 0), attainment: estimate(1.333, 1), term: { ...average.term, perYear: estimate(500, 0) } };
    expect(explanationLines(shared, budget, en).numbers).toBe('2,000 ÷ (3 × 500) = 133.3%');

    const baseline = { observation: observed('2015', quantity(10)), estimate: estimate(10, 0) };
    const level = { ...comparisonOf(rate(15)), method: 'end-level', actualEstimate: estimate(16, 0), target: estimate(20, 0), baseline, variance: estimate(-4, 0), attainment: estimate(0.6, 0), term: { kind: 'end-level', path: estimate(14, 0), elapsed: 0.4 } } as const;
    expect(explanationLines(level, budget, vi)).toMatchObject({ formula: '(thực hiện − mức năm 2015) ÷ mức thay đổi kế hoạch', numbers: '(16 − 10) ÷ 10 = 60%' });
    expect(explanationLines(level, budget, vi).notes).toEqual(['Theo đường thẳng đến mục tiêu, kỳ này cần 14\u00A0tỷ đồng; đã qua 40% thời gian.']);
    expect(explanationLines({ ...level, method: 'headroom' }, budget, vi)).toEqual({ formula: '(kế hoạch − thực hiện) ÷ kế hoạch', numbers: '(20 − 16) ÷ 20 = 20,0%', notes: [] });
  });
});

describe('what the report itself says', () => {
  const stating = (claim: object) => lines(held({ indicator: budget, observation: revenue, plan: { ...stated('2020', quantity(2136)), claims: [Object.assign({ observation: 'o-2020', wording: 'percent-of-plan', quantity: quantity(125) } as const, claim)] } }), budget);
  const claimed = { printed: { observation: 'o-2020', wording: 'amount-above-plan', quantity: quantity(534) }, agrees: false } as const;
  const comparison = comparisonOf(of2020Stated());

  function of2020Stated() {
    return held({ indicator: budget, observation: revenue, plan: stated('2020', quantity(2136)) });
  }

  it('agrees where rounding explains the difference', () => {
    expect(stating({}).notes).toEqual(['Báo cáo ghi: bằng 125% kế hoạch. Khớp với kết quả tính lại.']);
  });

  it.each([
    [claimed, 'Báo cáo ghi: vượt kế hoạch 534 tỷ đồng. Khác kết quả tính lại nhiều hơn mức làm tròn cho phép.'],
    [{ printed: { observation: 'o', wording: 'percent-above-plan', quantity: quantity(79.9, 1) }, agrees: true } as const, 'Báo cáo ghi: vượt 79,9% kế hoạch. Khớp với kết quả tính lại.'],
    [{ printed: { observation: 'o', wording: 'points-above-plan', quantity: quantity(0.5, 1, 'above') }, agrees: true } as const, 'Báo cáo ghi: vượt kế hoạch trên 0,5 điểm %. Khớp với kết quả tính lại.'],
    [{ printed: { observation: 'o', wording: 'amount-above-plan', quantity: quantity(-25.2, 1) }, agrees: true } as const, 'Báo cáo ghi: thấp hơn kế hoạch 25,2 tỷ đồng. Khớp với kết quả tính lại.'],
    [{ printed: { observation: 'o', wording: 'percent-above-plan', quantity: quantity(-3, 0) }, agrees: true } as const, 'Báo cáo ghi: thấp hơn kế hoạch 3%. Khớp với kết quả tính lại.'],
    [{ printed: { observation: 'o', wording: 'verdict', verdict: 'exceeded' }, agrees: true } as const, 'Báo cáo ghi: vượt kế hoạch. Khớp với kết quả tính lại.'],
  ])('%j', (claim, sentence) => {
    expect(explanationLines({ ...comparison, claim }, budget, vi).notes.map((note) => note.replaceAll('\u00A0', ' '))).toEqual([sentence]);
  });
});

it('names the period of a baseline that is not a year', () => {
  const baseline = { observation: observed('2019-S1', quantity(1)), estimate: estimate(1, 0) };
  const comparison = { ...comparisonOf(cut300), baseline };
  expect(baseline.observation.period).toBe(period('2019-S1'));
  expect(explanationLines(comparison, poverty, vi).formula).toBe('(thực hiện − mức 6 tháng đầu năm 2019) ÷ mức thay đổi kế hoạch');
});
