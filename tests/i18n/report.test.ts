import { describe, expect, it } from 'vitest';
import { unjudged } from '#domain/assessment.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PartYear, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { loadLanguage } from '#i18n/language.ts';
import { reportSentence } from '#i18n/report.ts';
import { budget, council, day, estimate, growth, held, implied, inflation, inForce, observed, period, poverty, province, quantity, stated, unknownIssuer, yearRow } from './figures.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];
const up = { kind: 'moved', from: period('2019'), difference: estimate(160, 0), growth: estimate(0.064, 1) } as const;

function judgedYear(indicator: Indicator, actual = observed('2020', quantity(2670)), plan: Parameters<typeof inForce>[0] = stated('2020', quantity(2500))) {
  const assessment = held({ indicator, observation: actual, plan, baseline: observed('2019', quantity(1)) });
  return yearRow(actual, [inForce(plan, assessment, province)]);
}

const halfOf2017 = observed('2017-S1', quantity(1270, 0, 'above'), { growth: quantity(121.03, 2) });
const twoPlans: PartYear = {
  period: halfOf2017.period,
  observation: halfOf2017,
  plans: ([[113, province], [103, council]] as const).map(([percent, issuer]) => {
    const plan = implied('2017', quantity(percent), { of: '2017-S1' });
    return inForce(plan, held({ indicator: budget, observation: halfOf2017, plan }), issuer);
  }),
  assessment: unjudged({ reason: 'not-due' }),
};

const cut2020 = observed('2020', quantity(0.7, 1));
const cutPlan = implied('2020', quantity(300), { form: 'change' });
const cutHeld = held({ indicator: poverty, observation: cut2020, plan: cutPlan, baseline: observed('2019', quantity(1)) });
const cutOfSeveral = yearRow(cut2020, [province, council, unknownIssuer].map((issuer) => inForce(cutPlan, cutHeld, issuer)));
const strictCut = stated('2020', quantity(-0.1, 1, 'below'), { form: 'change' });
const cutOfNoVerdict = yearRow(
  observed('2020', quantity(0.9, 1)),
  [inForce(strictCut, held({ indicator: poverty, observation: observed('2020', quantity(0.9, 1)), plan: strictCut, baseline: observed('2019', quantity(1)) }), province)],
  { kind: 'moved', from: period('2019'), difference: estimate(-0.1, 2), growth: null },
);

const budget2016 = observed('2016', quantity(1400, 0, 'above'));
const implied2020 = implied('2020', quantity(125));

describe('report sentences', () => {
  it.each<[Indicator, TrajectoryRow | PartYear | TermRow, string, string]>([
    [
      budget,
      yearRow(observed('2020', quantity(2670)), [inForce(implied2020, held({ indicator: budget, observation: observed('2020', quantity(2670)), plan: implied2020 }), unknownIssuer)], up),
      'Thu ngân sách nhà nước trên địa bàn năm 2020 đạt 2.670 tỷ đồng, bằng 125% kế hoạch (chưa rõ cấp giao); tăng 6,4% so với năm 2019.',
      'State budget revenue in the area in 2020: 2,670 billion dong, 125% of the plan (issuer not stated); up 6.4% on 2019.',
    ],
    [
      budget,
      judgedYear(budget, budget2016, implied('2016', quantity(179.9, 1))),
      'Thu ngân sách nhà nước trên địa bàn năm 2016 đạt trên 1.400 tỷ đồng, bằng ít nhất 179,9% kế hoạch tỉnh giao.',
      'State budget revenue in the area in 2016: over 1,400 billion dong, at least 179.9% of the province plan.',
    ],
    [
      budget,
      twoPlans,
      'Thu ngân sách nhà nước trên địa bàn 6 tháng đầu năm 2017 đạt trên 1.270 tỷ đồng, bằng ít nhất 113% kế hoạch cả năm tỉnh giao và bằng ít nhất 103% kế hoạch cả năm thành phố giao; tăng 121,03% so với cùng kỳ.',
      "State budget revenue in the area in the first 6 months of 2017: over 1,270 billion dong, at least 113% of the whole year's province plan and at least 103% of the whole year's city council plan; up 121.03% year on year.",
    ],
    [
      poverty,
      judgedYear(poverty, observed('2020', quantity(0.7, 1)), implied('2020', quantity(300), { form: 'change' })),
      'Tỷ lệ hộ nghèo năm 2020 là 0,70%, giảm 0,30 điểm %, bằng 300% mức giảm theo kế hoạch tỉnh giao.',
      'Poverty rate in 2020: 0.70%, down 0.30 pp, 300% of the cut in the province plan.',
    ],
    [
      poverty,
      cutOfSeveral,
      'Tỷ lệ hộ nghèo năm 2020 là 0,70%, giảm 0,30 điểm %, bằng 300% mức giảm theo kế hoạch tỉnh giao, bằng 300% mức giảm theo kế hoạch thành phố giao và bằng 300% mức giảm theo kế hoạch (chưa rõ cấp giao).',
      'Poverty rate in 2020: 0.70%, down 0.30 pp, 300% of the cut in the province plan, 300% of the cut in the city council plan and 300% of the cut in the plan (issuer not stated).',
    ],
    [
      poverty,
      cutOfNoVerdict,
      'Tỷ lệ hộ nghèo năm 2020 là 0,90%; giảm 0,10 điểm % so với năm 2019.',
      'Poverty rate in 2020: 0.90%; down 0.10 pp on 2019.',
    ],
    [
      budget,
      { ...twoPlans, plans: [], observation: observed('2017-M12', quantity(1100, 0, 'above'), { asOf: day('2017-12-15') }), period: period('2017-M12') },
      'Thu ngân sách nhà nước trên địa bàn tính đến ngày 15/12/2017 đạt trên 1.100 tỷ đồng.',
      'State budget revenue in the area up to 15 December 2017: over 1,100 billion dong.',
    ],
    [
      growth,
      { period: period('2016/2020'), observation: null, plans: [inForce(stated('2016/2020', quantity(7), { form: 'average' }), unjudged({ reason: 'no-figure' }), province)], hypothetical: false },
      'Tốc độ tăng trưởng kinh tế bình quân giai đoạn 2016-2020: chưa có số liệu công bố.',
      'Economic growth rate, average of 2016-2020: no published figure.',
    ],
    [
      growth,
      judgedYear(growth, observed('2017', quantity(12.6, 1), { status: 'estimated' }), stated('2017', quantity(12))),
      'Tốc độ tăng trưởng kinh tế năm 2017 ước đạt 12,6%, vượt 0,6 điểm % so với kế hoạch tỉnh giao.',
      'Economic growth rate in 2017: estimated at 12.6%, 0.6 pp above the province plan.',
    ],
    [
      growth,
      judgedYear(growth, observed('2017', quantity(11, 0), { status: 'provisional' }), stated('2017', quantity(12))),
      'Tốc độ tăng trưởng kinh tế năm 2017 sơ bộ đạt 11,0%, thấp hơn 1,0 điểm % so với kế hoạch tỉnh giao.',
      'Economic growth rate in 2017: provisionally 11.0%, 1.0 pp below the province plan.',
    ],
    [
      inflation,
      judgedYear(inflation, observed('2020', quantity(4.2, 1)), stated('2020', quantity(4), { bound: 'at-most' })),
      'Tốc độ tăng CPI năm 2020 là 4,2%, cao hơn 0,2 điểm % so với kế hoạch tỉnh giao.',
      'Consumer price growth in 2020: 4.2%, 0.2 pp above the province plan.',
    ],
    [
      inflation,
      judgedYear(inflation, observed('2020', quantity(3.2, 1)), stated('2020', quantity(4), { bound: 'at-most' })),
      'Tốc độ tăng CPI năm 2020 là 3,2%, trong mức kế hoạch tỉnh giao.',
      'Consumer price growth in 2020: 3.2%, within the province plan.',
    ],
    [
      inflation,
      judgedYear(inflation, observed('2020', quantity(3, 1)), stated('2020', quantity(3, 0, 'below'), { bound: 'at-most' })),
      'Tốc độ tăng CPI năm 2020 là 3,0%, không đạt kế hoạch tỉnh giao.',
      'Consumer price growth in 2020: 3.0%, missing the province plan.',
    ],
    [
      growth,
      judgedYear(growth, observed('2020', quantity(15, 0)), stated('2020', quantity(15))),
      'Tốc độ tăng trưởng kinh tế năm 2020 đạt 15,0%, đúng bằng kế hoạch tỉnh giao.',
      'Economic growth rate in 2020: 15.0%, exactly the province plan.',
    ],
    [
      budget,
      yearRow(observed('2020', quantity(2670)), []),
      'Thu ngân sách nhà nước trên địa bàn năm 2020 đạt 2.670 tỷ đồng.',
      'State budget revenue in the area in 2020: 2,670 billion dong.',
    ],
    [
      growth,
      { period: period('2006/2010'), observation: observed('2006/2010', quantity(14.4, 1), { aggregate: 'average' }), plans: [], hypothetical: false },
      'Tốc độ tăng trưởng kinh tế bình quân giai đoạn 2006-2010 đạt 14,4%.',
      'Economic growth rate, average of 2006-2010: 14.4%.',
    ],
    [
      budget,
      yearRow(observed('2012', quantity(24076), { growth: quantity(16.32, 2) }), []),
      'Thu ngân sách nhà nước trên địa bàn năm 2012 đạt 24.076 tỷ đồng; tăng 16,32% so với năm trước.',
      'State budget revenue in the area in 2012: 24,076 billion dong; up 16.32% year on year.',
    ],
    [
      budget,
      yearRow(observed('2020', quantity(2670), { status: 'hypothetical' }), []),
      'Thu ngân sách nhà nước trên địa bàn năm 2020 (số giả định) đạt 2.670 tỷ đồng.',
      'State budget revenue in the area in 2020 (assumed figure): 2,670 billion dong.',
    ],
    [
      budget,
      yearRow(null, []),
      'Thu ngân sách nhà nước trên địa bàn năm 2015: chưa có số liệu công bố.',
      'State budget revenue in the area in 2015: no published figure.',
    ],
  ])('$id $period', (...[indicator, row, vietnamese, english]) => {
    const plain = (text: string) => text.replaceAll('\u00A0', ' ');
    expect(plain(reportSentence(row, indicator, vi))).toBe(vietnamese);
    expect(plain(reportSentence(row, indicator, en))).toBe(english);
  });
});
