const vi = {
  actual: 'thực hiện',
  plan: 'kế hoạch',
  yearPlan: 'kế hoạch cả năm',
  baseline: (period: string) => `mức ${period}`,
  plannedChange: 'mức thay đổi kế hoạch',
  sum: 'tổng thực hiện',
  years: 'số năm',
  perYear: 'kế hoạch mỗi năm',
  edge: 'ngưỡng kế hoạch',
  inside: (actual: string, plan: string) => `${actual} nằm trong kế hoạch ${plan}`,
  zeroPlan: 'Kế hoạch bằng 0 nên không tính tỷ lệ.',
  implied: (plan: string) => `Kế hoạch suy ra từ tỷ lệ công bố: ${plan}.`,
  stillNeeded: (amount: string) => `Mỗi năm còn lại cần bình quân ${amount}.`,
  onPath: (amount: string, elapsed: string) => `Theo đường thẳng đến mục tiêu, kỳ này cần ${amount}; đã qua ${elapsed} thời gian.`,
  between: (low: string, high: string) => `từ ${low} đến ${high}`,
  claims: {
    'percent-of-plan': (amount: string) => `bằng ${amount}% kế hoạch`,
    'percent-above-plan': (amount: string) => `vượt ${amount}% kế hoạch`,
    'points-above-plan': (amount: string) => `vượt kế hoạch ${amount} điểm %`,
    'amount-above-plan': (amount: string) => `vượt kế hoạch ${amount}`,
  },
  claimed: (claim: string) => `Báo cáo ghi: ${claim}.`,
  agreement: (agrees: boolean): string => (agrees ? 'Khớp với kết quả tính lại.' : 'Khác kết quả tính lại nhiều hơn mức làm tròn cho phép.'),
};

const en: typeof vi = {
  actual: 'actual',
  plan: 'plan',
  yearPlan: "the year's plan",
  baseline: (period) => `level of ${period}`,
  plannedChange: 'planned change',
  sum: 'sum of actuals',
  years: 'number of years',
  perYear: 'plan per year',
  edge: 'limit of the plan',
  inside: (actual, plan) => `${actual} lies within the plan ${plan}`,
  zeroPlan: 'The plan is 0, so there is no ratio.',
  implied: (plan) => `Plan implied by the published ratio: ${plan}.`,
  stillNeeded: (amount) => `Each remaining year needs ${amount} on average.`,
  onPath: (amount, elapsed) => `On a straight line to the target this period needs ${amount}; ${elapsed} of the time has passed.`,
  between: (low, high) => `${low} to ${high}`,
  claims: {
    'percent-of-plan': (amount) => `${amount}% of plan`,
    'percent-above-plan': (amount) => `${amount}% above plan`,
    'points-above-plan': (amount) => `${amount} pp above plan`,
    'amount-above-plan': (amount) => `${amount} above plan`,
  },
  claimed: (claim) => `The report says: ${claim}.`,
  agreement: (agrees) => (agrees ? 'This agrees with the recomputed result.' : 'This differs from the recomputed result by more than rounding explains.'),
};

/** Pieces of formulas and what is said about them; numbers arrive as finished text. */
export const explainPhrases = { vi, en };
