import type { Indicator } from '#domain/indicator.ts';
import type { Observation } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';

import { between, day, exact, figure, gap, indicator, period, quantity, series, text } from './making.ts';

const perCent = { label: text('%', 'per cent'), measure: 'rate' } as const;

const longTitle =
  'Tỷ lệ hộ nghèo tiếp cận đa chiều theo chuẩn nghèo của Chính phủ giai đoạn 2016–2020 tại các xã, phường mới sáp nhập vào địa giới hành chính của thành phố (không tính hộ cận nghèo và hộ thoát nghèo trong ba năm gần nhất)';

export const awkwardIndicators: readonly Indicator[] = [
  indicator({ id: 'budget', title: text('Thu ngân sách trên địa bàn', 'Budget revenue'), headline: 1 }),
  indicator({ id: 'poverty', title: text(longTitle, `${longTitle} (long on purpose)`), shortTitle: text('Hộ nghèo', 'Poverty'), unit: perCent, decimals: 2, direction: 'lower', group: 'society', headline: 2 }),
  indicator({ id: 'growth', title: text('Tốc độ tăng trưởng', 'Growth'), unit: perCent, decimals: 1, headline: 3 }),
  indicator({ id: 'industry', title: text('Giá trị sản xuất công nghiệp', 'Industrial output'), headline: 4, defaultSeries: 'industry-local' }),
  indicator({ id: 'inflation', title: text('Chỉ số giá', 'Price index'), unit: perCent, decimals: 1, direction: 'band' }),
  indicator({ id: 'fires', title: text('Số vụ cháy', 'Fires'), unit: { label: text('vụ', 'cases'), measure: 'level' }, direction: 'lower', group: 'society' }),
  indicator({ id: 'jobs', title: text('Việc làm tăng thêm', 'New jobs'), unit: { label: text('người', 'persons'), measure: 'level' }, group: 'society', headline: 5 }),
];

export const awkwardSeries: readonly Series[] = [
  series({ id: 'budget', indicator: 'budget', priceBase: 'current' }),
  series({ id: 'poverty', indicator: 'poverty' }),
  series({ id: 'growth', indicator: 'growth' }),
  series({ id: 'industry-local', indicator: 'industry', title: text('Công nghiệp địa phương', 'Local industry'), scope: text('địa phương', 'local'), priceBase: 'constant', baseYear: 2010 }),
  series({ id: 'industry-construction', indicator: 'industry', title: text('Công nghiệp và xây dựng', 'Industry and construction'), priceBase: 'not-stated' }),
  series({ id: 'inflation', indicator: 'inflation' }),
  series({ id: 'fires', indicator: 'fires' }),
  series({ id: 'jobs', indicator: 'jobs' }),
];

/** Every qualifier, every status, halves, quarters and months, terms, two sources for one slot, and figures of an area near its end. */
export const awkwardObservations: readonly Observation[] = [
  figure({ id: 'budget-2016', series: 'budget', period: period('2016'), quantity: quantity('above', 1400) }),
  figure({ id: 'budget-2017-s1', series: 'budget', period: period('2017-S1'), quantity: quantity('at-least', 1270), asOf: day('2017-06-30'), growth: exact(121.03, 2) }),
  figure({ id: 'budget-2018', series: 'budget', period: period('2018'), quantity: quantity('about', 1900), status: 'estimated' }),
  figure({ id: 'budget-2019', series: 'budget', period: period('2019'), quantity: exact(2510), status: 'provisional' }),
  figure({
    id: 'budget-2019-thesis',
    series: 'budget',
    period: period('2019'),
    quantity: exact(3000),
    provenance: [{ source: 'thesis', place: null, says: text('Số khác trong luận văn.', 'Another figure in a thesis.') }],
    caution: text('Chưa đối chiếu được.', 'Could not be confirmed.'),
  }),
  figure({ id: 'budget-2020', series: 'budget', period: period('2020'), quantity: exact(2670), primary: true }),
  figure({ id: 'budget-2022-q1', series: 'budget', period: period('2022-Q1'), quantity: exact(600) }),
  figure({ id: 'budget-2022-m04', series: 'budget', period: period('2022-M04'), quantity: exact(190), cumulative: false }),
  figure({ id: 'poverty-2018', series: 'poverty', period: period('2018'), quantity: exact(1.3, 1) }),
  figure({ id: 'poverty-2019', series: 'poverty', period: period('2019'), quantity: exact(1, 2) }),
  figure({ id: 'poverty-2020', series: 'poverty', period: period('2020'), quantity: exact(0.7, 1) }),
  figure({ id: 'poverty-2022', series: 'poverty', period: period('2022'), quantity: quantity('below', 2.5, 1) }),
  figure({ id: 'growth-2016', series: 'growth', period: period('2016'), quantity: exact(15.5, 1) }),
  figure({ id: 'growth-2019', series: 'growth', period: period('2019'), quantity: quantity('at-most', 16.5, 1) }),
  figure({ id: 'growth-term', series: 'growth', period: period('2016/2020'), quantity: exact(15.75, 2), aggregate: 'average' }),
  figure({ id: 'industry-local-2016', series: 'industry-local', period: period('2016'), quantity: exact(6300) }),
  figure({ id: 'industry-local-2020', series: 'industry-local', period: period('2020'), quantity: quantity('above', 10_100) }),
  figure({ id: 'industry-construction-2016', series: 'industry-construction', period: period('2016'), quantity: quantity('above', 38_900) }),
  figure({ id: 'inflation-2019', series: 'inflation', period: period('2019'), quantity: exact(2.8, 1) }),
  figure({ id: 'inflation-2020', series: 'inflation', period: period('2020'), quantity: exact(5.1, 1) }),
  figure({ id: 'fires-2019', series: 'fires', period: period('2019'), quantity: exact(0) }),
  figure({ id: 'fires-2020', series: 'fires', period: period('2020'), quantity: exact(3) }),
  figure({ id: 'jobs-2019', series: 'jobs', period: period('2019'), quantity: between(3000, 3500) }),
  figure({ id: 'jobs-2020', series: 'jobs', period: period('2020'), quantity: quantity('above', 5500) }),
  gap({ id: 'jobs-2018', series: 'jobs', period: period('2018'), status: 'missing' }),
  gap({ id: 'jobs-2021', series: 'jobs', period: period('2021'), status: 'not-collected' }),
  gap({ id: 'jobs-2022', series: 'jobs', period: period('2022'), status: 'suppressed' }),
  gap({ id: 'jobs-2024', series: 'jobs', period: period('2024'), status: 'not-due' }),
  gap({ id: 'jobs-2025', series: 'jobs', period: period('2025'), status: 'not-applicable' }),
];
