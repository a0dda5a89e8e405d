import type { PlanForm } from './plan.ts';

/** What a plan over a term asks of its years: their mean, their sum, or where they end. */
export type TermKind = 'average' | 'total' | 'end';

export function termKindOf(form: PlanForm): TermKind {
  switch (form) {
    case 'average':
    case 'growth':
      return 'average';
    case 'cumulative':
      return 'total';
    case 'level':
    case 'change':
    case 'end-level':
      return 'end';
  }
}
