import { describe, expect, it } from 'vitest';
import type { Unjudged } from '#domain/assessment.ts';
import { citation } from '#i18n/citation.ts';
import { loadLanguage } from '#i18n/language.ts';
import { findingSentence, promiseNote, unjudgedReason } from '#i18n/reasons.ts';
import { budget, estimate, growth, observed, period, quantity, territory } from './figures.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? null;

describe('reasons', () => {
  it.each<[Unjudged, string, string]>([
    [{ reason: 'no-plan', known: 'not-set' }, 'Danh mục chỉ tiêu được giao không có chỉ tiêu này.', "The issuer's list of targets does not include this indicator."],
    [{ reason: 'no-plan', known: 'not-found' }, 'Chưa tìm thấy kế hoạch trong các tài liệu đã có.', 'No plan was found in the documents at hand.'],
    [
      { reason: 'no-plan', known: 'other-issuer' },
      'Cấp giao đang chọn không có kế hoạch cho kỳ này; cấp khác có.',
      'The chosen issuer has no plan for this period; another one has.',
    ],
    [{ reason: 'no-plan', known: 'none' }, 'Bộ số liệu chưa có kế hoạch của kỳ này.', 'The figures at hand hold no plan for this period.'],
    [{ reason: 'no-figure' }, 'Chưa có số liệu thực hiện được công bố cho kỳ này.', 'No actual figure was published for this period.'],
    [
      { reason: 'not-comparable', because: territory },
      'Từ 18/08/2017, đổi địa giới: thành phố được mở rộng.',
      'From 18 August 2017, boundary changed: the city was enlarged.',
    ],
    [
      { reason: 'not-comparable', because: 'no-baseline' },
      'Không có số liệu kỳ gốc để tính mức thay đổi.',
      'There is no earlier figure from which the change could be counted.',
    ],
    [
      { reason: 'cannot-tell' },
      'Số công bố chỉ cho biết giới hạn hoặc đã làm tròn, nên có thể đạt mà cũng có thể không đạt.',
      'What was published is a limit or is rounded, so the plan may or may not have been met.',
    ],
    [{ reason: 'not-due' }, 'Chưa có số liệu của cả kỳ kế hoạch.', 'There is no figure yet for the whole period of the plan.'],
  ])('%j', (why, vietnamese, english) => {
    expect([unjudgedReason(why, vi), unjudgedReason(why, en)]).toEqual([vietnamese, english]);
  });

  it('spells out what a figure promises', () => {
    expect(plain(promiseNote(quantity(1400, 0, 'above'), budget, vi))).toBe('Công bố ở mức "trên 1.400 tỷ đồng".');
    expect(plain(promiseNote(quantity(95, 0, 'at-least'), growth, en))).toBe('Published as "at least 95%".');
    expect(promiseNote(quantity(1400), budget, vi)).toBeNull();
  });
});

describe('findings', () => {
  const found = { indicator: 'budget', series: 's', period: period('2020'), agrees: false, observation: 'o', printed: estimate(0.15, 0), recomputed: estimate(0.128, 1) } as const;

  it('put what was printed beside what was recomputed', () => {
    const growthDiffers = { ...found, kind: 'growth', before: 'b' } as const;
    expect(findingSentence(growthDiffers, vi)).toBe('Báo cáo ghi tốc độ tăng 15%, tính lại là 12,8%.');
    expect(findingSentence(growthDiffers, en)).toBe('The report prints growth of 15%, recomputed it is 12.8%.');
    const twoPlans = { ...found, kind: 'plans', issuer: 'i', plans: ['a', 'b'], printed: estimate(2128, 0), recomputed: estimate(2300, 0) } as const;
    expect(findingSentence(twoPlans, vi)).toBe('Cùng một cấp giao nhưng có hai số kế hoạch: 2.128 và 2.300.');
    expect(findingSentence(twoPlans, en)).toBe('One issuer, two planned numbers: 2,128 and 2,300.');
    const claim = { ...found, kind: 'claim', plan: 'p', scale: 'share' } as const;
    expect(findingSentence(claim, vi)).toBe('Tỷ lệ so với kế hoạch trong báo cáo khác kết quả tính lại.');
    expect(findingSentence(claim, en)).toBe('The share of plan in the report differs from the recomputed one.');
  });
});

describe('citations', () => {
  const area = { name: { vi: 'Thành phố Thái Nguyên', en: 'Thái Nguyên City' } };
  const provenance = [{ source: 'S2', place: null, says: { vi: '', en: '' } }];
  const source = { id: 'S2', title: 'Tổng kết năm 2020', publisher: 'Cổng thông tin', published: '2021-01-08', url: null, grade: 'press', note: null } as const;
  const observation = observed('2020', quantity(2670), { provenance, status: 'estimated' });

  it('hold all that finds the figure again', () => {
    const cited = { area, indicator: budget, observation, sources: [{ ...source, id: 'S1' }, source] };
    expect(plain(citation(cited, vi))).toBe(
      'Thu ngân sách nhà nước trên địa bàn, Thành phố Thái Nguyên, năm 2020: 2.670 tỷ đồng (số ước thực hiện). Nguồn: Tổng kết năm 2020, Cổng thông tin, 08/01/2021.',
    );
    expect(plain(citation(cited, en))).toBe(
      'State budget revenue in the area, Thái Nguyên City, 2020: 2,670 billion dong (estimated outturn). Source: Tổng kết năm 2020, Cổng thông tin, 8 January 2021.',
    );
  });

  it('say what is not known', () => {
    const cited = { area, indicator: budget, observation: observed('2020', quantity(2670), { provenance }), sources: [{ ...source, published: null }] };
    expect(plain(citation(cited, vi))).toMatch(/: 2\.670 tỷ đồng\. Nguồn: Tổng kết năm 2020, Cổng thông tin, không ghi ngày\.$/u);
    expect(plain(citation({ ...cited, sources: [] }, vi))).toMatch(/Nguồn: —\.$/u);
  });
});
