import { assess, type Assessment, type Comparison, type Question } from '#domain/assessment.ts';
import type { Plan } from '#domain/plan.ts';
import type { Quantity } from '#domain/quantity.ts';

import { indicator, observed, rate, stated } from './fixtures.ts';

/** One figure of 2020 against one plan of 2020, baseline 1.00 of 2019. */
export function ask(figure: Quantity | string, plan: Plan, more: Partial<Question> = {}): Assessment {
  return assess({
    observation: observed(['x', '2020'], figure),
    plan,
    indicator: indicator('x'),
    baseline: null,
    claimed: null,
    breaks: [],
    ...more,
  });
}

export function planned(target: Quantity | string, more: Parameters<typeof stated>[2] = {}) {
  return stated(['x', '2020'], target, more);
}

export const kinds = {
  amount: indicator('x'),
  lowerAmount: indicator('x', { direction: 'lower' }),
  rate: rate('x'),
  rateTwoDecimals: rate('x', { decimals: 2 }),
  lowerRate: rate('x', { direction: 'lower', decimals: 2 }),
  bandRate: rate('x', { direction: 'band' }),
};

/** The verdict, or why there is none. */
export function outcome(assessment: Assessment): string {
  switch (assessment.kind) {
    case 'judged':
      return assessment.verdict;
    case 'in-progress':
      return assessment.passed ? 'passed' : 'in-progress';
    case 'unjudged':
      return assessment.why.reason;
  }
}

export function comparisonOf({ comparison }: Assessment): Comparison {
  if (comparison === null) throw new Error('no comparison');
  return comparison;
}
