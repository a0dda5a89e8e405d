import type { Effect } from '#domain/comparison.ts';

const vi = {
  above: (share: string) => `Vượt ${share} kế hoạch`,
  exceededBy: (amount: string) => `Vượt ${amount}`,
  exceededBelow: (amount: string) => `Vượt: thấp hơn kế hoạch ${amount}`,
  ofChange: (share: string, falling: boolean) => `${share} mức ${falling ? 'giảm' : 'tăng'} kế hoạch`,
  missed: (rest: string) => `Không đạt: ${rest}`,
  ofPlan: (share: string) => `${share} kế hoạch`,
  higher: (amount: string) => `cao hơn ${amount}`,
  lower: (amount: string) => `thấp hơn ${amount}`,
  moved: (amount: string, up: boolean) => `${up ? 'tăng' : 'giảm'} ${amount}`,
  met: 'Đạt kế hoạch',
  exceeded: 'Vượt kế hoạch',
  missedPlain: 'Không đạt kế hoạch',
  passed: (term: boolean, effect: Effect) => `Đã ${{ good: 'vượt', neutral: 'đạt', bad: 'quá mức' }[effect]} kế hoạch cả ${term ? 'giai đoạn' : 'năm'}`,
  inTerm: (when: string, rest: string) => `Đến ${when}: ${rest}`,
  inProgress: (part: string, share: string) => `${part} đạt ${share} kế hoạch năm`,
  notDue: 'Chưa đến kỳ đánh giá',
  noPlan: 'Chưa có kế hoạch',
  noFigure: 'Chưa có số liệu',
  notComparable: 'Không so sánh được',
  cannotTell: 'Không kết luận được',
};

const en: typeof vi = {
  above: (share) => `Exceeded plan by ${share}`,
  exceededBy: (amount) => `Exceeded by ${amount}`,
  exceededBelow: (amount) => `Exceeded: ${amount} below plan`,
  ofChange: (share, falling) => `${share} of the planned ${falling ? 'cut' : 'rise'}`,
  missed: (rest) => `Missed: ${rest}`,
  ofPlan: (share) => `${share} of plan`,
  higher: (amount) => `${amount} above plan`,
  lower: (amount) => `${amount} below plan`,
  moved: (amount, up) => `${up ? 'up' : 'down'} ${amount}`,
  met: 'Met plan',
  exceeded: 'Exceeded plan',
  missedPlain: 'Missed plan',
  passed: (term, effect) => `Already ${{ good: 'past', neutral: 'at', bad: 'over the limit of' }[effect]} the whole ${term ? 'term' : 'year'}'s plan`,
  inTerm: (when, rest) => `By ${when}: ${rest}`,
  inProgress: (part, share) => `${share} of the year's plan after ${part}`,
  notDue: 'Not yet due',
  noPlan: 'No plan',
  noFigure: 'No figure',
  notComparable: 'Not comparable',
  cannotTell: 'Cannot tell',
};

/** Verdicts in a few words; numbers arrive as finished text. */
export const badgePhrases = { vi, en };
