import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#domain/scorecard.ts';
import { headline } from '#i18n/headline.ts';
import { loadLanguage } from '#i18n/language.ts';

const [vi, en] = [await loadLanguage('vi'), await loadLanguage('en')];
const nothing = { noPlan: 0, noFigure: 0, notComparable: 0, cannotTell: 0, inProgress: 0 };

function card([exceeded, met, missed]: readonly [number, number, number], leftOut: Partial<Scorecard['leftOut']> = {}): Scorecard {
  return { year: 2020, entries: [], judged: exceeded + met + missed, exceeded, met, missed, leftOut: { ...nothing, ...leftOut } };
}

describe('the headline', () => {
  it.each([
    [
      card([3, 0, 0], { noPlan: 1, noFigure: 1 }),
      'Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều vượt; 1 chỉ tiêu chưa có kế hoạch, 1 chưa có số liệu.',
      '2020: 3 of 3 indicators with a plan exceeded it; 1 indicator has no plan, 1 has no figure.',
    ],
    [card([0, 3, 0]), 'Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều đạt.', '2020: 3 of 3 indicators with a plan met it.'],
    [
      card([2, 1, 0]),
      'Năm 2020: 3 trên 3 chỉ tiêu có kế hoạch đều đạt và vượt (2 vượt, 1 đạt).',
      '2020: 3 of 3 indicators with a plan met or exceeded it (2 exceeded, 1 met).',
    ],
    [card([1, 0, 0]), 'Năm 2020: 1 chỉ tiêu có kế hoạch đã vượt.', '2020: the 1 indicator with a plan exceeded it.'],
    [
      card([1, 1, 1]),
      'Năm 2020: 2 trên 3 chỉ tiêu có kế hoạch đạt và vượt, 1 không đạt.',
      '2020: 2 of 3 indicators with a plan met or exceeded it, 1 missed it.',
    ],
    [card([0, 0, 1]), 'Năm 2020: 1 chỉ tiêu có kế hoạch không đạt.', '2020: the 1 indicator with a plan missed it.'],
    [card([0, 0, 2]), 'Năm 2020: 2 trên 2 chỉ tiêu có kế hoạch không đạt.', '2020: 2 of 2 indicators with a plan missed it.'],
    [
      card([2, 0, 1], { inProgress: 2 }),
      'Năm 2020: 2 trên 3 chỉ tiêu được đánh giá vượt, 1 không đạt; 2 chỉ tiêu mới có số liệu một phần năm.',
      '2020: 2 of 3 indicators assessed exceeded their plan, 1 missed its plan; 2 indicators have figures for part of the year.',
    ],
    [
      card([0, 0, 0], { noPlan: 2, noFigure: 1, notComparable: 1, cannotTell: 2 }),
      'Năm 2020: chưa có chỉ tiêu nào được đánh giá; 2 chỉ tiêu chưa có kế hoạch, 1 chưa có số liệu, 1 không so sánh được, 2 không kết luận được.',
      '2020: no indicator has been assessed; 2 indicators have no plan, 1 has no figure, 1 is not comparable, 2 cannot be judged.',
    ],
    [card([0, 0, 0]), 'Năm 2020: chưa có chỉ tiêu nào được đánh giá.', '2020: no indicator has been assessed.'],
  ])('counts %j', (scorecard, vietnamese, english) => {
    const say = (language: typeof vi) => headline(scorecard, language).map(({ text }) => text);
    expect([say(vi).join(''), say(en).join('')]).toEqual([vietnamese, english]);
  });

  it('marks good and bad news to be coloured', () => {
    expect(headline(card([2, 0, 1], { noPlan: 1 }), vi)).toEqual([
      { text: 'Năm 2020: ', tone: 'plain' },
      { text: '2 trên 3 chỉ tiêu có kế hoạch vượt', tone: 'good' },
      { text: ', ', tone: 'plain' },
      { text: '1 không đạt', tone: 'bad' },
      { text: '; 1 chỉ tiêu chưa có kế hoạch.', tone: 'plain' },
    ]);
  });
});
