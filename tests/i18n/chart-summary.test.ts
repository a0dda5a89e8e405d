import { describe, expect, it } from 'vitest';
import type { Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { loadLanguage } from '#i18n/language.ts';
import { budget, held, inForce, observed, period, quantity, series, stated, territory, yearRow } from './figures.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const judged = (year: string, value: number, planned: number): TrajectoryRow => {
  const [observation, plan] = [observed(year, quantity(value)), stated(year, quantity(planned))];
  return yearRow(observation, [inForce(plan, held({ indicator: budget, observation, plan }))]);
};
const missing = (year: string): TrajectoryRow => ({ ...yearRow(null, []), period: period(year), year: Number(year) });
const trajectory = (rows: readonly TrajectoryRow[], breaks: Trajectory['breaks'] = []): Trajectory => ({ indicator: budget, series, issuer: null, rows, terms: [], breaks });

describe('chart summaries', () => {
  it('names ends, gaps, breaks and verdicts', () => {
    const shown = trajectory(
      [yearRow(observed('2016', quantity(1400, 0, 'above')), []), missing('2017'), judged('2018', 10, 9), judged('2019', 10, 10), judged('2020', 2670, 2900)],
      [{ year: 2017, break: territory }],
    );
    expect(plain(chartSummary(shown, vi))).toBe(
      'Thu ngân sách nhà nước trên địa bàn: số liệu đầu tiên năm 2016 (trên 1.400 tỷ đồng), gần nhất năm 2020 (2.670 tỷ đồng). 1 trên 5 năm chưa có số liệu cả năm. Chuỗi số liệu gián đoạn: từ năm 2017 (đổi địa giới). So với kế hoạch: 1 năm vượt, 1 năm đạt, 1 năm không đạt.',
    );
    expect(plain(chartSummary(shown, en))).toBe(
      'State budget revenue in the area: first figure 2016 (over 1,400 billion dong), latest 2020 (2,670 billion dong). 1 of 5 years without a figure for the whole year. Breaks in the series: from 2017 (boundary changed). Against plan: exceeded in 1 year, met in 1 year, missed in 1 year.',
    );
  });

  it('leaves out what a reader supposed', () => {
    const supposed = yearRow(observed('2021', quantity(3000), { status: 'hypothetical' }), []);
    expect(plain(chartSummary(trajectory([yearRow(observed('2020', quantity(2670)), []), supposed]), vi))).toBe('Thu ngân sách nhà nước trên địa bàn: chỉ có số liệu năm 2020 (2.670 tỷ đồng).');
  });

  it('says when there is one figure or none', () => {
    expect(plain(chartSummary(trajectory([yearRow(observed('2020', quantity(2670)), [])]), vi))).toBe('Thu ngân sách nhà nước trên địa bàn: chỉ có số liệu năm 2020 (2.670 tỷ đồng).');
    expect(chartSummary(trajectory([missing('2020')]), vi)).toBe('Thu ngân sách nhà nước trên địa bàn: chưa có số liệu năm nào.');
    const half = observed('2017-S1', quantity(1270, 0, 'above'));
    const parts = [missing('2016'), { ...missing('2017'), partYears: [{ period: half.period, observation: half, plans: [], assessment: missing('2017').assessment }] }];
    expect(plain(chartSummary(trajectory(parts, [{ year: 2017, break: territory }]), vi))).toBe(
      'Thu ngân sách nhà nước trên địa bàn: chỉ có số liệu một phần năm, gần nhất là 6 tháng đầu năm 2017 (trên 1.270 tỷ đồng). Chuỗi số liệu gián đoạn: từ năm 2017 (đổi địa giới).',
    );
    expect(plain(chartSummary(trajectory(parts), en))).toBe(
      'State budget revenue in the area: figures only for parts of years, latest the first 6 months of 2017 (over 1,270 billion dong).',
    );
    expect(chartSummary(trajectory([]), en)).toBe('State budget revenue in the area: no figure in any year.');
  });
});
